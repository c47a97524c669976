// Which sanctions provisions allow. Source: standard procedure, articles 1.5 and 22.5: the range of the edition of the
// conduct's last day or of a milder one since; factors move its ends by the pack's steps; several allegations carry one
// sanction, within the gravest range. A factor never opens anything graver than the range, and limitation is not here.
import type { Day } from './day.ts';
import { editionsBetween } from './editions.ts';
import { findProvision, type Provision, type RulePack, weightOf } from './pack.ts';

export type RangedConduct = {
  provision: string;
  /** Last day of the conduct. */
  to: Day;
  /** Codes of the factors that were found with it. */
  factors: readonly string[];
};

export type RangeInput = {
  pack: RulePack;
  /** All editions of the case's pack. */
  editions: readonly RulePack[];
  day: Day;
  holdsOffice: boolean;
};

/** The sanctions that one edition states for these provisions, whatever speaks for or against anybody. */
export function sanctionRange(pack: RulePack, provisions: readonly string[], holdsOffice: boolean): string[] {
  return across(
    pack,
    provisions
      .map((code) => findProvision(pack, code))
      .filter(isThere)
      .map(rangeOf),
    holdsOffice,
  );
}

/** The sanctions, mildest first, that one conduct allows on `day`. */
export function rangeOfConduct(conduct: RangedConduct, input: RangeInput): string[] {
  const edition = mildestEdition(conduct, input);
  const provision = findProvision(edition, conduct.provision);
  if (!provision) return [];
  const stated = across(edition, [provision.range], input.holdsOffice);
  return withFactors(edition, provision, conduct.factors, stated, input.holdsOffice).filter((code) =>
    input.pack.sanctions.some((one) => one.code === code),
  );
}

/** The edition whose range ends lowest, of those in force from the conduct to `day`; the earlier one where they are equal. */
export function mildestEdition(conduct: RangedConduct, { pack, editions, day }: RangeInput): RulePack {
  const having = editionsBetween(editions, conduct.to, day).filter((one) =>
    findProvision(one, conduct.provision),
  );
  const [first, ...later] = having;
  return later.reduce((mildest, one) => (isMilder(one, mildest, conduct) ? one : mildest), first ?? pack);
}

function isMilder(one: RulePack, other: RulePack, conduct: RangedConduct): boolean {
  const [a, b] = [one, other].map((edition) => ends(edition, conduct));
  if (!a || !b) return false;
  return a.gravest < b.gravest || (a.gravest === b.gravest && a.mildest < b.mildest);
}

/** Where the range with these factors begins and ends, for somebody to whom every form applies. */
function ends(edition: RulePack, { provision: code, factors }: RangedConduct) {
  const provision = findProvision(edition, code);
  if (!provision) return null;
  const range = withFactors(edition, provision, factors, across(edition, [provision.range], true), true);
  const weights = range.map((one) => weightOf(edition, one));
  return { mildest: Math.min(...weights), gravest: Math.max(...weights) };
}

/** Mitigation opens the pack's steps below the mildest; without aggravation the gravest may be closed. */
function withFactors(
  pack: RulePack,
  provision: Provision,
  factors: readonly string[],
  stated: readonly string[],
  holdsOffice: boolean,
): string[] {
  const isMitigated = factors.some((one) => provision.mitigating.includes(one));
  const isAggravated = factors.some((one) => provision.aggravating.includes(one));
  const ladder = formsFor(pack, holdsOffice);
  const begins = ladder.indexOf(stated[0] ?? '');
  const lowered = isMitigated ? Math.max(0, begins - pack.rangeRules.mitigatingLowersBy) : begins;
  const below = ladder.slice(lowered, begins);
  const closesGravest = pack.rangeRules.gravestNeedsAggravating && !isAggravated && stated.length > 1;
  return [...below, ...(closesGravest ? stated.slice(0, -1) : stated)];
}

function across(pack: RulePack, ranges: readonly Provision['range'][], holdsOffice: boolean): string[] {
  if (ranges.length === 0) return [];
  const lowest = Math.min(...ranges.map((range) => weightOf(pack, range.mildest)));
  const highest = Math.max(...ranges.map((range) => weightOf(pack, range.gravest)));
  return formsFor(pack, holdsOffice).filter((code) => {
    const weight = weightOf(pack, code);
    return weight >= lowest && weight <= highest;
  });
}

/** The ladder, the mildest first, as far as it applies to somebody with or without an office. */
function formsFor(pack: RulePack, holdsOffice: boolean): string[] {
  return pack.sanctions
    .filter((one) => holdsOffice || !one.officeHoldersOnly)
    .toSorted((a, b) => a.weight - b.weight)
    .map((one) => one.code);
}

function rangeOf({ range }: Provision): Provision['range'] {
  return range;
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
