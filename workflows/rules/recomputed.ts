// What an amended calendar makes of a running deadline. Pure: the new day is for an entry of its own, never written over
// the old one. A person's window never ends earlier for it; nothing already passed, frozen or set to a day is touched
// (article 3.1). Days of before `since`, the last resumption, were measured then and are not counted over again.
import { addWorkingDays, type Calendar, rollForward, workingDaysBetween } from './calendar.ts';
import type { Day } from './day.ts';
import { type Due, type DurationUnit, dueOn, type Side } from './deadlines.ts';

export type RunningDeadline = { startedOn: Day; dueDay: Day; unit: DurationUnit; side: Side };

export type Recomputed = { due: Due; moved: boolean };

export function recomputed(
  deadline: RunningDeadline,
  before: Calendar,
  after: Calendar,
  since: Day = deadline.startedOn,
): Recomputed {
  const measured = measuredUnder(
    deadline,
    before,
    after,
    since > deadline.startedOn ? since : deadline.startedOn,
  );
  const day =
    deadline.side === 'person' && measured < deadline.dueDay ? laterOrSame(deadline, after) : measured;
  return { due: dueOn(day, after.zone), moved: day !== deadline.dueDay };
}

function measuredUnder(
  { dueDay, unit, side }: RunningDeadline,
  before: Calendar,
  after: Calendar,
  from: Day,
): Day {
  const counted =
    unit === 'wd' ? addWorkingDays(after, from, workingDaysBetween(before, from, dueDay)) : dueDay;
  return side === 'person' ? rollForward(after, counted) : counted;
}

/** The day that a person was told, or the next one worked where it has become a day off. */
function laterOrSame({ dueDay }: RunningDeadline, after: Calendar): Day {
  return rollForward(after, dueDay);
}
