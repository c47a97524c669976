// A second, slow way to count days, written without the product's code: one day at a time on plain UTC dates. The
// calendar and the deadlines are held against it.
import fc from 'fast-check';
import { type Calendar, type CalendarEntry, calendarOf } from '#workflows/rules/calendar.ts';

export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function isWorked(entries: readonly CalendarEntry[], day: string): boolean {
  const special = entries.find((entry) => entry.day === day);
  if (special) return special.kind === 'worked';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Every day after `from` up to and with `to`, in their order. */
export function daysAfter(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/** The `n`-th worked day after `from`, found in a list of the next three years. */
export function nthWorkedDay(entries: readonly CalendarEntry[], from: string, n: number): string {
  const worked = daysAfter(from, dayAfter(from, 1100)).filter((day) => isWorked(entries, day));
  return n === 0 ? from : (worked[n - 1] ?? 'beyond the list');
}

export function firstWorkedFrom(entries: readonly CalendarEntry[], day: string): string {
  return isWorked(entries, day) ? day : nthWorkedDay(entries, day, 1);
}

/** The last moment of a day in Hà Nội is 17:00 in UTC: the zone is seven hours ahead and knows no summer time. */
export function endInHanoi(day: string): string {
  return `${day}T17:00:00.000Z`;
}

/** Days in the years that the shipped calendar covers, with room on either side. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 700 })
  .map((n) => dayAfter('2025-06-01', n));

/** A calendar with a dozen holidays and worked weekends anywhere in those years. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .uniqueArray(
    fc.record({
      day: anyDay,
      kind: fc.constantFrom('off' as const, 'worked' as const),
      basis: fc.constant('test'),
    }),
    { selector: (entry) => entry.day, maxLength: 40 },
  )
  .map((entries) => calendarOf('test', entries));
