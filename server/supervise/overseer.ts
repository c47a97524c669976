// Who supervises or audits, and which units. Supervisors see the cases of their units; auditors see numbers and no case.
// Whoever is neither finds nothing here.
import type { Reader } from '#db/as-actor.ts';
import type { Calendar } from '#workflows/rules/calendar.ts';
import { calendarPinned } from '#workflows/rules/calendars.ts';
import { type Day, dayOf } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';

export type Overseer = {
  services: Services;
  viewer: Viewer;
  reader: Reader;
  directory: Directory;
  today: Day;
  calendar: Calendar;
  /** Units whose cases they see. */
  supervised: readonly string[];
  /** Units of which they see numbers. */
  overseen: readonly string[];
};

/** Null for whoever neither supervises nor audits anything today. */
export function overseerOf(services: Services, viewer: Viewer): Overseer | null {
  const { reader, directory, writePath } = services;
  const today = dayOf(writePath.clock.now());
  const unitsWhere = (...roles: string[]) =>
    directory
      .units()
      .map(({ id }) => id)
      .filter((id) => directory.rolesIn(viewer.personId, id, today).some((role) => roles.includes(role)));
  const overseen = unitsWhere('supervisor', 'auditor');
  if (overseen.length === 0) return null;
  const calendar = calendarPinned(writePath.calendar);
  const supervised = unitsWhere('supervisor');
  return { services, viewer, reader, directory, today, calendar, supervised, overseen };
}

/** In the order of the alphabet: no list of people or units here is in any other. */
export function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'vi');
}

/** What a unit is called in the viewer's language. */
export function unitName({ directory, viewer }: Pick<Overseer, 'directory' | 'viewer'>, id: string): string {
  return nameIn(directory.findUnit(id), viewer.locale);
}

function nameIn(unit: { name: string; nameEn: string | null } | undefined, locale: Locale): string {
  return (locale === 'en' && unit?.nameEn) || (unit?.name ?? '');
}
