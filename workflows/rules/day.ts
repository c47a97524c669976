// Days and instants in the organisation's zone. A day is an ISO date ("2026-11-23"), an instant an ISO
// timestamp in UTC ("2026-11-23T02:00:00.000Z"). Nothing here reads a clock: both always come from the caller.
import { Temporal } from 'temporal-polyfill';

/** ISO date in the organisation's zone, such as `2026-11-23`. */
export type Day = string;
/** ISO instant in UTC, such as `2026-11-23T02:00:00.000Z`. */
export type Instant = string;

export const organisationZone = 'Asia/Ho_Chi_Minh';

/** The last minute asked about and its day: one command asks a dozen times for the same. No day begins within a minute. */
let lastAsked = { minute: '', zone: '', day: '' };

/** The calendar day on which an instant falls in `zone`. */
export function dayOf(at: Instant, zone: string = organisationZone): Day {
  const minute = utcMinuteOf(at);
  if (minute !== null && lastAsked.minute === minute && lastAsked.zone === zone) return lastAsked.day;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (minute !== null) lastAsked = { minute, zone, day };
  return day;
}

/** `2026-11-23T02:00` of an instant written as ours are, in UTC with milliseconds; null of any other, which is read anew. */
function utcMinuteOf(at: Instant): string | null {
  return at.length === 24 && at.endsWith('Z') ? at.slice(0, 16) : null;
}

/** The instant at which `day` is over: the first moment of the day after it, so the whole last day counts. */
export function endOfDay(day: Day, zone: string = organisationZone): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return new Date(next.toZonedDateTime(zone).epochMilliseconds).toISOString();
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addYears(day: Day, years: number): Day {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
