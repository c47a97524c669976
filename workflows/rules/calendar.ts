// Working days. A calendar is dated, versioned data: which dates are off although they are weekdays, which are
// worked although they are a weekend, each with its legal basis. It never guesses a year that it does not cover.
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';

export type CalendarEntry = { day: Day; kind: 'off' | 'worked'; basis: string };

export type Calendar = {
  version: string;
  entries: readonly CalendarEntry[];
  byDay: ReadonlyMap<Day, CalendarEntry>;
};

export function calendarOf(version: string, entries: readonly CalendarEntry[]): Calendar {
  return { version, entries, byDay: new Map(entries.map((entry) => [entry.day, entry])) };
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const entry = calendar.byDay.get(day);
  if (entry) return entry.kind === 'worked';
  return weekdayOf(day) <= 5;
}

/** The n-th working day after `day`; the day itself does not count. `n` of 0 gives `day`. */
export function addWorkingDays(calendar: Calendar, day: Day, n: number): Day {
  let current = day;
  for (let left = n; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}

/** `day` itself where it is worked, else the next day that is. */
export function rollForward(calendar: Calendar, day: Day): Day {
  let current = day;
  while (!isWorkingDay(calendar, current)) current = addDays(current, 1);
  return current;
}

/** Working days after `from` up to and with `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  if (daysBetween(from, to) < 0) return 0 - workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let current = from; current < to; ) {
    current = addDays(current, 1);
    if (isWorkingDay(calendar, current)) count += 1;
  }
  return count;
}
