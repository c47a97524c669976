// Working days between days of a span, counted once for all of it: thousands of stays are measured with one walk over the
// calendar.
import { type Calendar, isWorkingDay } from '#workflows/rules/calendar.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';

/** Counts like `workingDaysBetween`, for days from `first` to `last`; what lies outside counts from the edge. */
export function workingDayCounter(calendar: Calendar, first: Day, last: Day): (from: Day, to: Day) => number {
  const upTo = new Map<Day, number>();
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (day > first && isWorkingDay(calendar, day)) count += 1;
    upTo.set(day, count);
  }
  const at = (day: Day) => upTo.get(day) ?? (day < first ? 0 : count);
  return (from, to) => at(to) - at(from);
}
