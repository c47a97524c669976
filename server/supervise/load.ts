// The load of a unit or a person: how many open cases, where they stand, how old they are, what is due. It counts work and
// says nothing of how well anybody does it; there is no total to rank by.
import { stageOf } from '#workflows/case/stages.ts';
import type { Load } from '#workflows/contract/supervise-schemas.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '#workflows/rules/day.ts';
import { quantile, totalOf } from './quantile.ts';

type Open = { state: string; openedOn: Day; dueOn: Day | null; cases: number };

/** Ages are in days; the week ends on Sunday. */
export function loadOf(rows: readonly Open[], today: Day): Load {
  const endOfWeek = addDays(today, 7 - weekdayOf(today));
  const ages = rows.map(({ openedOn, cases }) => ({ value: daysBetween(openedOn, today), n: cases }));
  const stages: Record<string, number> = {};
  for (const { state, cases } of rows) stages[stageOf(state)] = (stages[stageOf(state)] ?? 0) + cases;
  const due = (holds: (day: Day) => boolean) =>
    rows.reduce((sum, { dueOn, cases }) => sum + (dueOn !== null && holds(dueOn) ? cases : 0), 0);
  return {
    open: totalOf(ages),
    stages,
    medianAge: quantile(ages, 0.5),
    oldestAge: quantile(ages, 1),
    dueThisWeek: due((day) => day >= today && day <= endOfWeek),
    overdue: due((day) => day < today),
  };
}

/** Loads by key, of every key that there is. */
export function loadsBy<Row extends Open>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  today: Day,
): Map<string, Load> {
  return new Map([...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, loadOf(own, today)]));
}
