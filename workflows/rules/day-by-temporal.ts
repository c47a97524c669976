// What a zone and a calendar decide about a day: when it ends, and which day it is some years on. By Temporal (ECMA-262),
// which knows clocks that are put forward and years with a 29 February.
import { Temporal } from 'temporal-polyfill';
import { type Day, type Instant, organisationZone } from './day.ts';

/** The instant at which `day` is over: the first moment of the day after it, so the whole last day counts. */
export function endOfDay(day: Day, zone: string = organisationZone): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return new Date(next.toZonedDateTime(zone).epochMilliseconds).toISOString();
}

/** The instant at which a clock in `zone` shows the time (`14:03`, or to the second) on a day. */
export function instantAt(day: Day, time: string, zone: string = organisationZone): Instant {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}

/** The same date some years on; of 29 February the 28th where that year has no other. */
export function addYears(day: Day, years: number): Day {
  return Temporal.PlainDate.from(day).add({ years }).toString();
}
