// The calendars by their version: the one that ships, and the editions that an organisation has made of it. A case keeps
// the one that it was opened under, so that a replay counts the same days for ever. What a version says never changes: an
// amended calendar is a new version, so it does not matter when this node learnt of it.
import { type Calendar, calendarOf } from './calendar.ts';
import { calendarVn } from './calendar-vn.ts';
import type { Day } from './day.ts';

/** The calendar that ships: under it cases are opened where nothing was amended. */
export const currentCalendar: Calendar = calendarVn;

export type Amendment = { day: Day; kind: 'off' | 'worked' };

const byVersion = new Map<string, Calendar>([[calendarVn.version, calendarVn]]);

/** The name of an edition: `vn-2026.1+3` is the third amendment of what ships, `vn-2026.1` the shipped one. */
export function editionName(edition: number): string {
  return edition === 0 ? calendarVn.version : `${calendarVn.version}+${edition}`;
}

/** The shipped calendar with some days changed. */
export function amendedCalendar(version: string, amendments: readonly Amendment[]): Calendar {
  const changed = new Set(amendments.map(({ day }) => day));
  const shipped = calendarVn.entries.filter(({ day }) => !changed.has(day));
  const entries = [...shipped, ...amendments.map((one) => ({ ...one, basis: version }))];
  // A day far ahead does not make the years before it known.
  return { ...calendarOf(version, entries, calendarVn.zone), covers: calendarVn.covers };
}

/** Makes an edition known to this process. Throws where the same version was something else before. */
export function learnEdition(version: string, amendments: readonly Amendment[]): void {
  const learnt = amendedCalendar(version, amendments);
  const known = byVersion.get(version);
  if (known && JSON.stringify(known.entries) !== JSON.stringify(learnt.entries))
    throw new Error(`The calendar ${version} is not what it was.`);
  byVersion.set(version, known ?? learnt);
}

/** The calendar of a version such as `vn-2026.1`. Throws on one that nobody has told this process of. */
export function calendarPinned(version: string): Calendar {
  const found = byVersion.get(version);
  if (!found) throw new Error(`The calendar ${version} is unknown to this version.`);
  return found;
}
