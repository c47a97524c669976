// Instants at which somebody is at work: working days of the calendar, 8 to 11:30 and 13:30 to 17 in the zone of the
// demo organisation (UTC+7 without summer time). Used to lay out histories backwards from where they end.
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import type { Prng } from './prng.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
const zoneMs = 7 * hourMs;

/** `at` itself where it is working time, else a moment of the last working hours before it. */
export function workedBefore(at: number, prng: Prng): number {
  const day = startOfDay(at);
  const minute = (at - day) / minuteMs;
  if (!isWorked(day) || minute < 8 * 60) return inAfternoon(lastWorkedBefore(day), prng);
  if (minute < 11 * 60 + 30) return at;
  if (minute < 13 * 60 + 30) return day + prng.between(9 * 60, 11 * 60 + 29) * minuteMs;
  return minute < 17 * 60 ? at : inAfternoon(day, prng);
}

/** A moment of working time `count` working days before `at`. */
export function workingDaysBefore(at: number, count: number, prng: Prng): number {
  let day = startOfDay(at);
  for (let left = count; left > 0; left -= 1) day = lastWorkedBefore(day);
  const morning = prng.chance(0.55);
  const minute = morning ? prng.between(8 * 60, 11 * 60 + 20) : prng.between(13 * 60 + 30, 16 * 60 + 45);
  if (count === 0) return workedBefore(at - prng.between(15, 170) * minuteMs - prng.between(0, 59_999), prng);
  return day + minute * minuteMs + prng.between(0, 59_999);
}

function lastWorkedBefore(day: number): number {
  let current = day - dayMs;
  while (!isWorked(current)) current -= dayMs;
  return current;
}

function inAfternoon(day: number, prng: Prng): number {
  return day + prng.between(13 * 60 + 30, 16 * 60 + 50) * minuteMs + prng.between(0, 59_999);
}

/** Midnight of the zone at or before `at`. */
function startOfDay(at: number): number {
  return Math.floor((at + zoneMs) / dayMs) * dayMs - zoneMs;
}

const worked = new Map<number, boolean>();

function isWorked(day: number): boolean {
  const known = worked.get(day);
  if (known !== undefined) return known;
  const found = isWorkingDay(currentCalendar, new Date(day + zoneMs).toISOString().slice(0, 10));
  worked.set(day, found);
  return found;
}
