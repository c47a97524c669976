// Days and instants in the organisation's zone. A day is an ISO date ("2026-11-23"), an instant an ISO
// timestamp in UTC ("2026-11-23T02:00:00.000Z"). Nothing here reads a clock: both always come from the caller.
// The first view of the board counts days by this file: what needs Temporal stands in `day-by-temporal.ts`, which it can
// do without.

/** ISO date in the organisation's zone, such as `2026-11-23`. */
export type Day = string;
/** ISO instant in UTC, such as `2026-11-23T02:00:00.000Z`. */
export type Instant = string;

export const organisationZone = 'Asia/Ho_Chi_Minh';

const dayMs = 86_400_000;

/** The last minute asked about and its day: one command asks a dozen times for the same. No day begins within a minute. */
let lastAsked = { minute: '', zone: '', day: '' };

/** To make one costs more than to ask it a hundred times. Swedish writes a date as ISO does. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day on which an instant falls in `zone`. Throws a RangeError on what is no instant. */
export function dayOf(at: Instant, zone: string = organisationZone): Day {
  const minute = utcMinuteOf(at);
  if (minute !== null && lastAsked.minute === minute && lastAsked.zone === zone) return lastAsked.day;
  // Without its offset it would be read in the machine's own zone.
  if (!/[T ].*(Z|[+-]\d\d(:?\d\d)?)$/i.test(at)) throw new RangeError(`No instant: ${at}`);
  const day = formatIn(zone).format(new Date(at));
  if (minute !== null) lastAsked = { minute, zone, day };
  return day;
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...digits });
  formats.set(zone, format);
  return format;
}

/** `2026-11-23T02:00` of an instant written as ours are, in UTC with milliseconds; null of any other, which is read anew. */
function utcMinuteOf(at: Instant): string | null {
  return at.length === 24 && at.endsWith('Z') ? at.slice(0, 16) : null;
}

export function addDays(day: Day, days: number): Day {
  return new Date((numberOf(day) + days) * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(numberOf(day) * dayMs).getUTCDay() || 7;
}

/** Days since 1970-01-01: in UTC each has the same length. Throws a RangeError on what is no day, as 30 February. */
function numberOf(day: Day): number {
  const midnight = new Date(`${day}T00:00:00Z`);
  if (midnight.toISOString().slice(0, 10) !== day) throw new RangeError(`No day: ${day}`);
  return midnight.getTime() / dayMs;
}
