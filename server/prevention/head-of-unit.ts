// The head of a unit as the directory has it: named by an administrator, and still there on the day.
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';

/** Null where the unit has none. */
export function headOfUnit(directory: Directory, unitId: string, on: Day): string | null {
  const head = directory.findPerson(directory.findUnit(unitId)?.headId ?? '');
  return head && (head.leftOn === null || head.leftOn >= on) ? head.id : null;
}
