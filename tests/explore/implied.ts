// Guards that never refused alone, and what implies them: the fewest other guards of which one refused every time that
// the guard did. Read off what was explored; it claims no more than that, and nothing of a guard that never refused.
import { guardsIn } from './refused-together.ts';
import type { SliceReport } from './slice-report.ts';

export type Implied = {
  guard: string;
  /** One of these refused every time that the guard did. */
  by: string[];
  times: number;
  /** The clause that breaks where the guard and what refuses with it are taken away together, or null. */
  clause: string | null;
};

type Lots = { others: string[]; times: number; clause: string | null }[];

export function impliedIn(guards: readonly string[], together: SliceReport['together']): Implied[] {
  const lotsOf = new Map<string, Lots>(guards.map((guard) => [guard, []]));
  for (const [lot, times, clause] of together) {
    const ids = guardsIn(lot);
    for (const guard of ids)
      lotsOf.get(guard)?.push({ others: ids.filter((id) => id !== guard), times, clause });
  }
  return [...lotsOf].flatMap(([guard, lots]) =>
    lots.length === 0
      ? []
      : [
          {
            guard,
            by: fewestOf(lots),
            times: lots.reduce((all, one) => all + one.times, 0),
            clause: lots.find((one) => one.clause !== null)?.clause ?? null,
          },
        ],
  );
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
