// Guards that never refused alone, and what implies them: the fewest other guards of which one refused every time that
// the guard did. Read off what was explored; it claims no more than that, and nothing of a guard that never refused.
import { guardsIn } from './refused-together.ts';
import type { SliceReport } from './slice-report.ts';

export type Implied = {
  guard: string;
  /** One of these refused every time that the guard did. */
  by: string[];
  times: number;
  /** The clause that breaks where it is taken away with as few others as it ever refused with, or null. */
  clause: string | null;
};

/** What an act breaks that is somebody else's. */
export const notTheirs = 'S1.hasTheCapacity';

type Lots = { others: string[]; times: number; clause: string | null }[];

export function impliedIn(guards: readonly string[], together: SliceReport['together']): Implied[] {
  const lotsOf = new Map<string, Lots>(guards.map((guard) => [guard, []]));
  for (const [lot, times, clause] of together) {
    const ids = guardsIn(lot);
    for (const guard of ids)
      lotsOf.get(guard)?.push({ others: ids.filter((id) => id !== guard), times, clause });
  }
  return [...lotsOf].flatMap(([guard, lots]) => {
    if (lots.length === 0) return [];
    const by = fewestOf(lots);
    const times = lots.reduce((all, one) => all + one.times, 0);
    return [{ guard, by, times, clause: clauseWithout(guard, lots) }];
  });
}

/**
 * A clause that breaks where the guard is taken away with as few others as it ever refused with. Whose act it is stays out of
 * it: that somebody did what is not theirs proves nothing of another guard.
 */
function clauseWithout(guard: string, lots: Lots): string | null {
  if (isAboutActor(guard)) return clauseOfFewest(lots);
  const ofTheirs = lots.filter(({ others }) => !others.some(isAboutActor));
  if (ofTheirs.length > 0) return clauseOfFewest(ofTheirs);
  return clauseOfFewest(lots.map((one) => (one.clause === notTheirs ? { ...one, clause: null } : one)));
}

function clauseOfFewest(lots: Lots): string | null {
  const fewest = Math.min(...lots.map(({ others }) => others.length));
  return lots.find((one) => one.others.length === fewest && one.clause !== null)?.clause ?? null;
}

function isAboutActor(guard: string): boolean {
  return guard.endsWith(' / by') || guard.startsWith('every command / ');
}

/** Guards of which each lot has one: the most frequent first, until none is left. */
function fewestOf(lots: Lots): string[] {
  const chosen: string[] = [];
  for (let left = lots; left.length > 0; ) {
    const counts = new Map<string, number>();
    for (const { others } of left) for (const id of others) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
    if (!best) break;
    chosen.push(best[0]);
    left = left.filter(({ others }) => !others.includes(best[0]));
  }
  return chosen;
}
