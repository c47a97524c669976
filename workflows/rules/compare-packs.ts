// The difference of two rule packs, path by path: what was, what will be, and whether that is milder or stricter for the
// respondent where it can be told. It judges nobody's case; `case/simulate-pack.ts` does that with the same two packs.
import { type Direction, directionOf, directionOfRange } from './change-direction.ts';
import { findProvision, type RulePack } from './pack.ts';
import { type Leaf, leavesOf } from './pack-paths.ts';

export type PackChange = {
  path: string;
  /** `undefined` where it is not there. */
  from: Leaf | undefined;
  to: Leaf | undefined;
  direction: Direction;
  /** Whether only a sentence was written anew. */
  wording: boolean;
};

/** Sentences, and names that are never measured. */
const isWording = /\.(vi|en|source|article)$|^(id|version|validFrom|provisionsSince|flags\.)/;

export function comparePacks(from: RulePack, to: RulePack): PackChange[] {
  const before = leavesOf(from);
  const after = leavesOf(to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => changeAt(path, before, after, from, to));
}

type Leaves = ReadonlyMap<string, Leaf>;

function changeAt(path: string, before: Leaves, after: Leaves, from: RulePack, to: RulePack): PackChange {
  const change = { path, from: before.get(path), to: after.get(path), wording: isWording.test(path) };
  return { ...change, direction: direction(change, from, to) };
}

function direction(change: Omit<PackChange, 'direction'>, from: RulePack, to: RulePack): Direction {
  const { path } = change;
  if (change.wording && !/^provisions\./.test(path)) return 'neutral';
  const [, code, part] = /^provisions\.([\w-]+)\.(\w+)/.exec(path) ?? [];
  if (code) return provisionChange(change, code, part ?? '', from, to);
  if (isOfOnePackOnly(path, from, to)) return 'neutral';
  const days = durationChange(path, from, to);
  const share = shareChange(path, from, to);
  return days ?? share ?? directionOf(path, change.from, change.to);
}

/** A provision more forbids more; an element more has to be proven. */
function provisionChange(
  { path, from: was, to: becomes }: Omit<PackChange, 'direction'>,
  code: string,
  part: string,
  from: RulePack,
  to: RulePack,
): Direction {
  const before = findProvision(from, code);
  const after = findProvision(to, code);
  if (!before) return 'stricter';
  if (!after) return 'milder';
  const end = /\.range\.(mildest|gravest)$/.exec(path)?.[1];
  if (end === 'mildest' || end === 'gravest')
    return directionOfRange([from, before.range[end]], [to, after.range[end]]);
  if (part === 'limitationClass')
    return limitationChange(from, before.limitationClass, to, after.limitationClass);
  if (part === 'elements' && was === undefined) return 'milder';
  if (part === 'elements' && becomes === undefined) return 'stricter';
  return directionOf(path, was, becomes);
}

/** Another class is milder where no sanction lasts longer in it, stricter where none lasts less. */
function limitationChange(from: RulePack, before: string, to: RulePack, after: string): Direction {
  const lengths = (pack: RulePack, code: string) =>
    pack.sanctions.map(({ code: sanction }) => yearsIn(pack, code, sanction));
  const longer = lengths(to, after).map(
    (years, index) => years - (lengths(from, before)[index] ?? Number.NaN),
  );
  const changed = longer.filter((one) => one !== 0 && !Number.isNaN(one));
  if (changed.length === 0) return 'neutral';
  if (changed.every((one) => one < 0)) return 'milder';
  return changed.every((one) => one > 0) ? 'stricter' : 'neutral';
}

function yearsIn(pack: RulePack, limitationClass: string, sanction: string): number {
  const found = pack.limitationClasses.find(({ code }) => code === limitationClass);
  return found?.perSanction[sanction]?.amount ?? Number.POSITIVE_INFINITY;
}

/** A sanction or a class that only one of the packs has: what it means shows where it is used. */
function isOfOnePackOnly(path: string, from: RulePack, to: RulePack): boolean {
  const [, list, code] = /^(sanctions|limitationClasses)\.(\w+)/.exec(path) ?? [];
  if (list !== 'sanctions' && list !== 'limitationClasses') return false;
  return [from, to].some((pack) => !pack[list].some((one) => one.code === code));
}

const approximateDays = { d: 1, wd: 7 / 5, y: 365 } as const;

/** Where the unit changes too, lengths are compared in days; working days count for seven fifths of one. */
function durationChange(path: string, from: RulePack, to: RulePack): Direction | null {
  const key = /^clocks\.(\w+)\.(amount|unit)$/.exec(path)?.[1];
  const before = key ? from.clocks[key] : undefined;
  const after = key ? to.clocks[key] : undefined;
  if (!before || !after || before.unit === after.unit) return null;
  const length = ({ amount, unit }: typeof before) => amount * approximateDays[unit];
  return directionOf(`clocks.${key}.amount`, length(before), length(after));
}

/** A bigger share is harder to reach: milder. A majority is compared as a whole, whichever of its numbers changed. */
function shareChange(path: string, from: RulePack, to: RulePack): Direction | null {
  const name = /^ballot\.majority\./.test(path) ? 'majority' : /^ballot\.perSanction\.(\w+)/.exec(path)?.[1];
  if (!name) return null;
  const difference = shareOf(to, name) - shareOf(from, name);
  if (difference === 0) return 'neutral';
  return difference > 0 ? 'milder' : 'stricter';
}

function shareOf({ ballot }: RulePack, name: string): number {
  const share = ballot.perSanction[name] ?? ballot.majority;
  return 'over' in share ? share.over / share.of : share.atLeast / share.of;
}
