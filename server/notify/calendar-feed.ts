// One person's days as an iCalendar (RFC 5545): the number of the case and what is due, no name, nothing of what it is about. It is
// read as that person at this moment, so what they may not see any more is gone from it. Days are whole days.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { listOwnDays, type OwnDeadline } from '#db/queries/list-own-days.ts';
import { custodysClocks, hurriesNobody } from '#workflows/case/clocks.ts';
import { addDays, organisationZone } from '#workflows/rules/day.ts';
import type { Viewer } from '../people/viewer.ts';
import { dueWords, type NoticeSources } from './own-notices.ts';

const mostDays = 500;
const refreshSeconds = 3_600;

const words = {
  vi: { name: 'Duecourse: hạn và phiên họp', due: 'Hết hạn', sitting: 'Phiên họp' },
  en: { name: 'Duecourse: deadlines and sittings', due: 'Due', sitting: 'Sitting' },
};

export async function calendarOfPerson(
  { reader, trace }: NoticeSources,
  viewer: Viewer,
  { host, now }: { host: string; now: string },
): Promise<string> {
  const [{ deadlines, sittings }] = await Promise.all([
    listOwnDays(reader, viewer.personId, mostDays),
    trace.noteList(viewer, { what: 'desk', unitId: null }),
  ]);
  const said = words[viewer.locale];
  const calendar = ical({
    ...{ name: said.name, prodId: { company: 'Duecourse', product: 'Calendar' } },
    ...{ ttl: refreshSeconds, method: ICalCalendarMethod.PUBLISH },
  }).x([{ key: 'X-WR-TIMEZONE', value: organisationZone }]);
  const add = (id: string, day: string, summary: string) =>
    calendar.createEvent({
      ...{ id: `${id}@${host}`, summary, allDay: true, transparency: ICalEventTransparency.TRANSPARENT },
      ...{ start: dateOf(day), end: dateOf(addDays(day, 1)), stamp: new Date(now) },
    });
  for (const one of deadlines.filter((each) => isMine(each, viewer))) {
    const what = dueWords(one.pack, one.article, one.key)[viewer.locale];
    add(`${one.streamId}/${one.key}`, one.dueDay, `${said.due} · ${one.ref} · ${what}`);
  }
  const meetings = new Set(sittings.filter(({ ref }) => ref === null).map(({ streamId }) => streamId));
  for (const { streamId, ref, day, meetingId } of sittings) {
    // Whoever has the meeting in their calendar has its cases in it.
    if (meetingId && meetings.has(meetingId)) continue;
    add(`${streamId}/sitting`, day, [said.sitting, ...(ref ? [ref] : [])].join(' · '));
  }
  return calendar.toString();
}

/** The respondent has their own windows; those of the body are for whoever has the turn, and the custodian's for them alone. */
function isMine({ key, side, isRespondents }: OwnDeadline, { grants }: Viewer): boolean {
  if (hurriesNobody(key)) return false;
  if (custodysClocks.includes(key)) return grants.some(({ role }) => role === 'custodian');
  return isRespondents ? side === 'person' : side === 'body';
}

/** A day has no instant: its noon in UTC is the same day in any zone that matters here. */
function dateOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
