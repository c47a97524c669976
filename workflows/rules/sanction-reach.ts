// The sanction-reachability clock: for each allegation which sanctions are still lawful on a day and when each lapses, as
// a proof that can be checked line by line. Source: standard procedure, articles 1.4, 1.5 and 22.5 (invariants 3 and 4).
// It joins range and limitation; what was found or voted is the caller's to say.
import type { Day } from './day.ts';
import { hasLapsed, type Limitation, limitationOf, type Period } from './limitation.ts';
import { pinOf, weightOf } from './pack.ts';
import { mildestEdition, type RangedConduct, type RangeInput, rangeOfConduct } from './sanction-range.ts';

export type ReachedConduct = RangedConduct & { id: string; from: Day };

export type ReachInput = RangeInput & {
  /** The whole conduct that counts as a violation of its own. */
  violations: readonly { provision: string; from: Day; to: Day }[];
  stays: readonly Period[];
};

export type ReachableSanction = Limitation & { sanction: string; isLawful: boolean };

export type SanctionReach = {
  allegationId: string;
  provision: string;
  /** The edition whose range applies. */
  edition: string;
  sanctions: ReachableSanction[];
};

/** One clock for each conduct, its sanctions from the mildest up. */
export function sanctionReach(conducts: readonly ReachedConduct[], input: ReachInput): SanctionReach[] {
  return conducts.map((conduct) => ({
    allegationId: conduct.id,
    provision: conduct.provision,
    edition: pinOf(mildestEdition(conduct, input)),
    sanctions: rangeOfConduct(conduct, input).map((sanction) => {
      const edition = mildestEdition(conduct, input);
      const limitation = limitationOf(edition, { ...input, conduct, sanction });
      return { sanction, isLawful: !hasLapsed(limitation, input.day), ...limitation };
    }),
  }));
}

export function hasLawfulSanction(reach: SanctionReach): boolean {
  return reach.sanctions.some((one) => one.isLawful);
}

/**
 * The sanctions that may be put to the vote for all of them together, mildest first: from the mildest that one allows to
 * the gravest, each only where an allegation whose range reaches so far still carries it.
 */
export function lawfulTogether(
  reaches: readonly SanctionReach[],
  { pack }: Pick<ReachInput, 'pack'>,
): string[] {
  const lawful = reaches.map((one) =>
    one.sanctions.filter(({ isLawful }) => isLawful).map(({ sanction }) => sanction),
  );
  return pack.sanctions
    .map(({ code }) => code)
    .filter((code) => lawful.some((codes) => codes.includes(code)))
    .sort((a, b) => weightOf(pack, a) - weightOf(pack, b));
}
