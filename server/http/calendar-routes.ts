// One's calendar by its secret address, for calendar programs: no session is read, no cookie is set, and the request is in no log,
// since its address is the secret. What is unknown and what was revoked are answered alike.
import { type NextFunction, type Request, type Response, Router } from 'express';
import { findCalendarOwner } from '#db/calendar-links.ts';
import { takeToken } from '#db/flood-limits.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { calendarOfPerson } from '../notify/calendar-feed.ts';
import { hashOfCalendarSecret } from '../notify/calendar-links.ts';
import { findViewer, type Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, problemOfError, sendProblem } from './problems.ts';

const file = /^([A-Za-z0-9_-]{43})\.ics$/;
/** Programs ask once an hour or so; whoever asks more often waits. */
const usual = { most: 60, hourly: 240 };
/** Of addresses that are none, together: they are only guessed. */
const strangers = { key: 'calendar/unknown', most: 300, hourly: 3_000 };

export function calendarRoutes(services: Services): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    response.setHeader('cache-control', 'private, no-store');
    const found = await find(services, String(request.params.file));
    if (typeof found === 'string') {
      sendProblem(response, problemOf(found, localeOf(request)));
      return;
    }
    const now = services.writePath.clock.now();
    const text = await calendarOfPerson(services.notices, found, { host: hostOf(services), now });
    response.setHeader('content-disposition', 'attachment; filename="duecourse.ics"');
    response.type('text/calendar; charset=utf-8').end(text);
  });
  router.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    sendProblem(response, problemOfError(error, localeOf(request)));
  });
  return router;
}

async function find(
  { reader, directory, writePath }: Services,
  name: string,
): Promise<Viewer | 'calendar.notFound' | 'request.tooMany'> {
  const [, secret] = file.exec(name) ?? [];
  const hash = secret ? hashOfCalendarSecret(secret) : null;
  const accountId = hash && (await findCalendarOwner(reader, hash));
  const viewer = accountId ? findViewer(directory, accountId, dayOf(writePath.clock.now())) : null;
  const bucket = viewer && hash ? { key: `calendar/${hash.toString('base64url')}`, ...usual } : strangers;
  if (!(await takeToken(writePath.lanes, bucket))) return 'request.tooMany';
  return viewer ?? 'calendar.notFound';
}

/** Part of the events' names, so that they stay the same by whatever address the calendar is read. */
function hostOf({ origins }: Services): string {
  const [origin = 'http://localhost'] = origins;
  return new URL(origin).hostname;
}
