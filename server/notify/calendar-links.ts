// Secret addresses of one's calendar: made, shown once, listed without their secret, revoked. Whoever holds one reads that
// person's days and can do nothing else by it.
import { createHash, randomBytes } from 'node:crypto';
import { addCalendarLink, listCalendarLinks, revokeCalendarLink } from '#db/calendar-links.ts';
import type { Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import type { NoticeSources } from './own-notices.ts';

const secretBytes = 32;
const mostLinks = 5;

export function ownCalendars({ reader }: NoticeSources, viewer: Viewer) {
  return listCalendarLinks(reader, viewer.personId);
}

/** With `replaces` that address ends as this one begins. Null where there are too many. */
export async function makeCalendar(
  { writer }: NoticeSources,
  viewer: Viewer,
  { replaces, origin }: { replaces: string | undefined; origin: string },
) {
  const secret = randomBytes(secretBytes).toString('base64url');
  const made = await addCalendarLink(writer, viewer.personId, {
    ...{ id: uuidV7(), hash: hashOfCalendarSecret(secret), replaces: replaces ?? null, most: mostLinks },
  });
  return made && { ...made, url: `${origin}/calendar/${secret}.ics` };
}

export function revokeCalendar({ writer }: NoticeSources, viewer: Viewer, id: string): Promise<boolean> {
  return revokeCalendarLink(writer, viewer.personId, id);
}

/** So many bits need no slow hash. */
export function hashOfCalendarSecret(secret: string): Buffer {
  return createHash('sha256').update(`calendar ${secret}`).digest();
}
