// Which office a report goes to. One that concerns those who would take it in goes past them: up the line to the first unit
// whose intake they have no part in, else to another unit altogether. Names are looked for in what was written about who it
// was; a namesake only means that somebody else takes it in.

import { foldWord } from '#workflows/reporting/receipt.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';

type Wish = { unitId: string; concernsOffice: boolean; who: string };

/** Null where there is no such unit. */
export function unitFor(directory: Directory, { unitId, concernsOffice, who }: Wish, on: Day): string | null {
  if (!directory.findUnit(unitId)) return null;
  const office = directory.holdersOf(['intake', 'supervisor'], unitId, on);
  const isNamed = office.some(({ name }) => foldWord(who).includes(foldWord(name)));
  if (!concernsOffice && !isNamed) return unitId;
  const own = new Set(directory.holdersOf(['intake'], unitId, on).map(({ id }) => id));
  const isElsewhere = (id: string) => {
    const there = directory.holdersOf(['intake'], id, on);
    return there.length > 0 && there.every((person) => !own.has(person.id));
  };
  const above = lineAbove(directory, unitId);
  const others = directory.units().map(({ id }) => id);
  // Where one intake serves everybody, the top of the line is as far as it can go.
  return [...above, ...others].find(isElsewhere) ?? above.at(-1) ?? unitId;
}

function lineAbove(directory: Directory, unitId: string): string[] {
  const line: string[] = [];
  let at = directory.findUnit(unitId)?.parentId ?? null;
  while (at !== null && !line.includes(at)) {
    line.push(at);
    at = directory.findUnit(at)?.parentId ?? null;
  }
  return line;
}
