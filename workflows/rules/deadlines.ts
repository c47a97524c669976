// Deadlines as arithmetic on days. Source: standard procedure, article 3 (the first day does not count; a person's
// window rolls forward off a non-working day, an organisation's limit does not; a day ends at its end in the zone).
// A stay freezes what remains and a resume measures it out again; nothing here decides what a lapse means.
import { addWorkingDays, type Calendar, rollForward, workingDaysBetween } from './calendar.ts';
import { addDays, type Day, daysBetween, type Instant, organisationZone } from './day.ts';
import { addYears, endOfDay } from './day-by-temporal.ts';

export type DurationUnit = 'd' | 'wd' | 'y';
/** `person`: a window that someone outside the organisation's service has; `body`: a limit on the organisation. */
export type Side = 'person' | 'body';

export type Duration = { amount: number; unit: DurationUnit; side: Side };
export type Due = { day: Day; at: Instant };
/** What is left of a clock when it is frozen, in the unit in which it was counted. */
export type Remaining = { amount: number; unit: 'd' | 'wd' };

/** The last day of a duration that starts on `start`, and the instant at which that day is over. */
export function dueOf(calendar: Calendar, start: Day, duration: Duration): Due {
  const counted = countFrom(calendar, start, duration.amount, duration.unit);
  return dueOn(duration.side === 'person' ? rollForward(calendar, counted) : counted, calendar.zone);
}

export function dueOn(day: Day, zone: string = organisationZone): Due {
  return { day, at: endOfDay(day, zone) };
}

/** Longer by `amount` from the present due day: an extension never shortens a window. */
export function extendDue(calendar: Calendar, due: Day, amount: number, unit: 'd' | 'wd', side: Side): Due {
  const counted = countFrom(calendar, due, amount, unit);
  return dueOn(side === 'person' ? rollForward(calendar, counted) : counted, calendar.zone);
}

/** What remains of a clock on the day on which a stay begins. Never less than nothing. */
export function freeze(calendar: Calendar, today: Day, due: Day, unit: DurationUnit): Remaining {
  return unit === 'wd'
    ? { amount: Math.max(0, workingDaysBetween(calendar, today, due)), unit: 'wd' }
    : { amount: Math.max(0, daysBetween(today, due)), unit: 'd' };
}

/** The new due day when a frozen clock runs again from `today`. */
export function thaw(calendar: Calendar, today: Day, remaining: Remaining, side: Side): Due {
  const counted = countFrom(calendar, today, remaining.amount, remaining.unit);
  return dueOn(side === 'person' ? rollForward(calendar, counted) : counted, calendar.zone);
}

function countFrom(calendar: Calendar, start: Day, amount: number, unit: DurationUnit): Day {
  if (unit === 'wd') return addWorkingDays(calendar, start, amount);
  return unit === 'y' ? addYears(start, amount) : addDays(start, amount);
}
