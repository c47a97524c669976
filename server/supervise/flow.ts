// How cases move through the stages in a period: how many stood in each at the end of a day, how long those that left had
// stayed, how often something was sent back, and how appeals ended. Of units, never of people.
import { countOverseenAppeals, listOverseenStays, type StayRow } from '#db/queries/overseen.ts';
import { stageOf, stages, stateNames } from '#workflows/case/stages.ts';
import type { Flow, TimeIn } from '#workflows/contract/supervise-schemas.ts';
import { addDays, type Day, daysBetween } from '#workflows/rules/day.ts';
import type { Overseer } from './overseer.ts';
import { quantile, totalOf } from './quantile.ts';
import { least } from './suppress.ts';

const usualDays = 90;
const mostDays = 1100;
const mostPoints = 60;
/** What sends work back to whoever did it. */
const returns = [
  'detection.returnScreening',
  'verification.returnReport',
  'advice.remit',
  'advice.vacateBallot',
];
const upheld = new Set(['reduced', 'quashed', 'remitted']);

export type Period = { from: Day; to: Day };

/** Before this there is no case of anybody. */
const earliest = '2000-01-01';

/** The period asked for, cut to what there is: never beyond today, never longer than three years. */
export function periodOf(today: Day, asked: { from?: Day | undefined; to?: Day | undefined }): Period {
  const last = asked.to && asked.to < today ? asked.to : today;
  const to = last < earliest ? earliest : last;
  const from = asked.from && asked.from < to ? asked.from : addDays(to, -usualDays);
  return { to, from: daysBetween(from, to) > mostDays ? addDays(to, -mostDays) : from };
}

export async function viewFlow({ reader, viewer }: Overseer, period: Period): Promise<Flow> {
  const { from: since } = period;
  const [inStages, inStates, decided] = await Promise.all([
    listOverseenStays(reader, viewer.personId, { since, inStages: true }),
    listOverseenStays(reader, viewer.personId, { since, inStages: false }),
    countOverseenAppeals(reader, viewer.personId, period),
  ]);
  const ended = inStates.filter((stay) => endedIn(stay, period));
  return {
    ...period,
    days: daysOf(period).map((day) => ({ day, stages: standingOn(inStages, day, period.from) })),
    stages: timesIn(
      inStages.filter((stay) => endedIn(stay, period)),
      stages.map(({ name }) => name).filter((name) => name !== 'resolved'),
      stageOf,
    ),
    states: timesIn(ended, stateNames.filter(isWorkedOn), (state) => state),
    returns: returns.map((type) => ({
      type,
      count: countOf(ended.filter(({ leftBy }) => leftBy === type)),
    })),
    appeals: appealsOf(decided),
  };
}

/** A case that has ended stays where it is, unless it is reopened. */
function isWorkedOn(state: string): boolean {
  return stageOf(state) !== 'resolved' || state === 'resolved.restoring';
}

function endedIn({ leftOn }: StayRow, { from, to }: Period): boolean {
  return leftOn !== null && leftOn >= from && leftOn <= to;
}

/** Days of the period at even distance, its last one included. */
function daysOf({ from, to }: Period): Day[] {
  const step = Math.max(1, Math.ceil(daysBetween(from, to) / mostPoints));
  const days: Day[] = [];
  for (let day = to; day >= from; day = addDays(day, -step)) days.unshift(day);
  return days;
}

/** How many stood in each stage at the end of a day; what had ended before `from` would hide what moves after it. */
export function standingOn(stays: readonly StayRow[], day: Day, from: Day): Record<string, number> {
  const standing: Record<string, number> = {};
  for (const { state, enteredOn, leftOn, stays: n } of stays) {
    const stage = stageOf(state);
    if (enteredOn > day || (leftOn !== null && leftOn <= day)) continue;
    if (stage === 'resolved' && enteredOn < from) continue;
    standing[stage] = (standing[stage] ?? 0) + n;
  }
  return standing;
}

/** In the order of the process; those that nothing left are absent. */
function timesIn(
  ended: readonly StayRow[],
  names: readonly string[],
  nameOf: (state: string) => string,
): TimeIn[] {
  const byName = Map.groupBy(ended, ({ state }) => nameOf(state));
  return names.flatMap((name) => {
    const counted = (byName.get(name) ?? []).map(({ enteredOn, leftOn, stays: n }) => ({
      value: daysBetween(enteredOn, leftOn ?? enteredOn),
      n,
    }));
    const n = totalOf(counted);
    if (n === 0) return [];
    const measured = (share: number) => (n < least ? null : quantile(counted, share));
    return [{ name, n, median: measured(0.5), p85: measured(0.85) }];
  });
}

function countOf(stays: readonly StayRow[]): number {
  return stays.reduce((sum, { stays: n }) => sum + n, 0);
}

/** How many were upheld is held back where few were, or few were not. */
function appealsOf(decided: readonly { result: string; appeals: number }[]): Flow['appeals'] {
  const withResult = (is: boolean) =>
    decided.filter(({ result }) => upheld.has(result) === is).reduce((sum, one) => sum + one.appeals, 0);
  const both = [withResult(true), withResult(false)] as const;
  const isFew = both.some((count) => count > 0 && count < least);
  return {
    decided: both[0] + both[1],
    upheld: isFew ? null : both[0],
    notUpheld: isFew ? null : both[1],
  };
}
