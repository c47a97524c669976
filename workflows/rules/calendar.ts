// Working days. A calendar is dated, versioned data: which dates are off although they are weekdays, which are
// worked although they are a weekend, each with its legal basis. Beyond the years that it covers only weekends are off, and
// whatever was counted there says so (`isUncovered`): a holiday is never guessed.
import { addDays, type Day, daysBetween, organisationZone, weekdayOf } from './day.ts';

export type CalendarEntry = { day: Day; kind: 'off' | 'worked'; basis: string };

export type Calendar = {
  version: string;
  entries: readonly CalendarEntry[];
  byDay: ReadonlyMap<Day, CalendarEntry>;
  /** The zone in which its days end. */
  zone: string;
  /** First and last day for which its entries are complete; null where it has none. */
  covers: { from: Day; to: Day } | null;
};

/** A calendar covers the whole years that it has entries in. */
export function calendarOf(
  version: string,
  entries: readonly CalendarEntry[],
  zone: string = organisationZone,
): Calendar {
  const years = entries.map((entry) => entry.day.slice(0, 4)).sort();
  const [first] = years;
  const last = years.at(-1);
  const covers = first && last ? { from: `${first}-01-01`, to: `${last}-12-31` } : null;
  return { version, entries, byDay: new Map(entries.map((entry) => [entry.day, entry])), zone, covers };
}

/** Whether some day after `from` up to `to` lies outside what the calendar covers: the count is provisional there. */
export function isUncovered({ covers }: Calendar, from: Day, to: Day): boolean {
  return covers === null || addDays(from, 1) < covers.from || to > covers.to;
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
