// The calendars that this version ships, by their version. A case keeps the one that it was opened under, so that a replay
// counts the same days for ever; an amended calendar is a new version and never a change to one that was used.
import type { Calendar } from './calendar.ts';
import { calendarVn } from './calendar-vn.ts';

export const calendars: readonly Calendar[] = [calendarVn];

/** The calendar under which a case is opened today. */
export const currentCalendar: Calendar = calendarVn;

/** The calendar of a version such as `vn-2026.1`. Throws on one that this version of the product does not ship. */
export function calendarPinned(version: string): Calendar {
  const found = calendars.find((one) => one.version === version);
  if (!found) throw new Error(`The calendar ${version} is unknown to this version.`);
  return found;
}
