// The days that a calendar shows: one, a week from Monday, or the weeks that a month lies in.
import { addDays, type Day, weekdayOf } from '#workflows/rules/day.ts';

export type Span = 'day' | 'week' | 'month';

/** In order; of a month, whole weeks. */
export function daysIn(span: Span, day: Day): Day[] {
  if (span === 'day') return [day];
  if (span === 'week') return run(mondayOf(day), 7);
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(nextMonth(first), -1);
  const from = mondayOf(first);
  const weeks: Day[] = [];
  for (let at = from; at <= last; at = addDays(at, 7)) weeks.push(...run(at, 7));
  return weeks;
}

/** The same span one further on, or back. */
export function shifted(span: Span, day: Day, by: 1 | -1): Day {
  if (span === 'day') return addDays(day, by);
  if (span === 'week') return addDays(day, 7 * by);
  const first = `${day.slice(0, 7)}-01`;
  return by === 1 ? nextMonth(first) : `${addDays(first, -1).slice(0, 7)}-01`;
}

function nextMonth(first: Day): Day {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function run(from: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}
