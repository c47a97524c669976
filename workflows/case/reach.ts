// Which sanctions a case can still lead to, from its facts alone: the range of what is alleged or proven, with the factors
// that the report found, less what limitation has ended. Decided first, measured then: once the body has met, the day is
// the one on which its sitting opened, so that nobody gains or loses by a signature that comes later (invariant 4).
import type { Day } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import { editionsOf } from '../rules/packs.ts';
import {
  hasLawfulSanction,
  lawfulTogether,
  type SanctionReach,
  sanctionReach,
} from '../rules/sanction-reach.ts';
import { type Allegation, currentAllegations, type Facts } from './facts.ts';

type Conduct = Pick<Allegation, 'id' | 'provision' | 'from' | 'to'>;
type Measured = { facts: Facts; pack: RulePack; day: Day };

/** The sanction clock of each allegation. `violations` is what counts as a new violation: by default all of them. */
export function reachOf(
  { facts, pack, day }: Measured,
  conducts: readonly Conduct[] = currentAllegations(facts),
  violations: readonly Conduct[] = conducts,
): SanctionReach[] {
  return sanctionReach(
    conducts.map((one) => ({ ...one, factors: factorsFound(facts, one.id) })),
    {
      pack,
      editions: editionsOf(pack.id),
      day,
      holdsOffice: facts.respondentHoldsOffice,
      violations,
      stays: staysOf(facts),
    },
  );
}

/** The clock as it is shown: of today, or once there is a decision of the day on which the body found. */
export function sanctionClockOf(measured: Measured): { measuredOn: Day; reaches: SanctionReach[] } {
  const { decision, sitting } = measured.facts;
  const measuredOn = (decision && sitting?.openedOn) ?? measured.day;
  return { measuredOn, reaches: reachOf({ ...measured, day: measuredOn }) };
}

/** Every conduct can still lead to a sanction; a case that can lead to none is not opened for it. */
export function allReachable(measured: Measured, conducts: readonly Conduct[]): boolean {
  return reachOf(measured, conducts, [...currentAllegations(measured.facts), ...conducts]).every(
    hasLawfulSanction,
  );
}

/** Every sanction of every allegation has lapsed: only then is the whole case time-barred. */
export function allLapsed(
  measured: Measured,
  conducts: readonly Conduct[] = currentAllegations(measured.facts),
): boolean {
  const reaches = reachOf(measured, conducts, currentAllegations(measured.facts));
  return conducts.length > 0 && !reaches.some(hasLawfulSanction);
}

/** Sanctions that may be voted on for these allegations together, the mildest first. */
export function lawfulSanctions(measured: Measured, conducts: readonly Conduct[]): string[] {
  const day = measured.facts.sitting?.openedOn ?? measured.day;
  return lawfulTogether(reachOf({ ...measured, day }, conducts), measured);
}

function factorsFound({ report }: Facts, allegationId: string): string[] {
  return report?.findings.find((one) => one.allegationId === allegationId)?.factors ?? [];
}

function staysOf({ stay, pastStays }: Facts) {
  return [...(pastStays ?? []), ...(stay ? [{ from: stay.since, to: null }] : [])];
}
