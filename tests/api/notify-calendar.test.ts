// The private calendar: read by its secret address alone, with numbers and days and nothing of what a case is about; revoked and
// unknown addresses are alike, and the secret is in no log and no table.
import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import { emailOf, type Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Problem } from '#workflows/contract/problem.ts';

type Link = { id: string; url: string; madeAt: string };

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer({ LOG_LEVEL: 'trace' });
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const make = async (name: Person, replaces?: string) =>
  (await server.as(name)).post<Link & Problem>('/api/calendar-links', replaces ? { replaces } : {});
const read = (url: string) => server.nobody.get<Problem>(new URL(url).pathname);
const eventsIn = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');

describe('a calendar', () => {
  it('has the days of whoever made it, whole days, by number and what is due', async () => {
    const { body, status } = await make('respondent');
    expect(status).toBe(201);
    expect(body.url).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
    const answer = await read(body.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const events = eventsIn(answer.text);
    const deadlines = await server.sql<{ key: string; day: string }[]>`
      select d.key, d.due_day::text as day from deadlines d join heads h using (stream_id)
      where stream_id = ${one.id} and h.facts -> 'clocks' -> d.key ->> 'side' = 'person'`;
    expect(events.length).toBe(deadlines.length);
    const [event] = events;
    expect(event?.datetype).toBe('date');
    const { start } = event ?? {};
    const day = [start?.getFullYear(), (start?.getMonth() ?? 0) + 1, start?.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    expect(day).toBe(deadlines[0]?.day);
    expect(String(event?.summary)).toContain(one.ref);
    expect(answer.text).toContain('X-WR-TIMEZONE:Asia/Ho_Chi_Minh');
    expect(answer.text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
    // The same event again is the same event.
    expect(eventsIn((await read(body.url)).text).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it('names nobody and tells nothing of the case', async () => {
    const names = await server.sql<{ name: string }[]>`select name from members`;
    for (const who of ['respondent', 'investigator', 'supervisor'] as const) {
      const { text } = await read((await make(who)).body.url);
      for (const { name } of names) expect(text).not.toContain(name);
      expect(text).not.toMatch(/DESCRIPTION|ATTENDEE|ORGANIZER|LOCATION/);
    }
  });

  it('loses what its owner may not see any more', async () => {
    const { url } = (await make('investigator')).body;
    expect((await read(url)).text).toContain(one.ref);
    await server.sql`insert into case_parts (stream_id, member_id, part, access)
      select stream_id, (facts #>> '{officers,investigator}')::uuid, 'barred', 'barred' from heads where stream_id = ${one.id}`;
    expect((await read(url)).text).not.toContain(one.ref);
    await server.sql`delete from case_parts where stream_id = ${one.id} and part = 'barred' and access = 'barred'`;
  });
});

describe('its address', () => {
  it('is kept as a hash, and in no log', async () => {
    const { url } = (await make('secretary')).body;
    const secret = /calendar\/([\w-]+)\.ics/.exec(url)?.[1] ?? '';
    await read(url);
    const rows = await server.sql<{ row: string }[]>`select calendar_links::text as row from calendar_links`;
    expect(rows.map(({ row }) => row).join()).not.toContain(secret);
    expect(server.output()).not.toContain(secret.slice(0, 12));
    expect(server.output()).toContain('/api/calendar-links');
  });

  it('that was revoked, was changed for another or never was is answered alike', async () => {
    const caller = await server.as('chair');
    const first = (await make('chair')).body;
    const second = (await make('chair', first.id)).body;
    expect((await caller.get<Link[]>('/api/calendar-links')).body.map(({ id }) => id)).toEqual([second.id]);
    expect((await read(second.url)).status).toBe(200);
    expect((await caller.drop(`/api/calendar-links/${second.id}`)).status).toBe(200);
    const never = `${server.url}/calendar/${'A'.repeat(43)}.ics`;
    const answers = await Promise.all([first.url, second.url, never, `${server.url}/calendar/x`].map(read));
    for (const answer of answers) expect([answer.status, answer.text]).toEqual([404, answers[0]?.text]);
    expect(answers[0]?.body.code).toBe('calendar.notFound');
    // Another's is nobody's.
    const mine = (await make('chair')).body;
    expect(
      (await (await server.as('member1')).drop<Problem>(`/api/calendar-links/${mine.id}`)).body.code,
    ).toBe('calendar.notFound');
    expect((await make('member1', mine.id)).status).toBe(201);
    expect((await read(mine.url)).status).toBe(200);
  });

  it('ends with the account', async () => {
    const { url } = (await make('member2')).body;
    await server.sql`update accounts set status = 'closed' where email = ${emailOf('member2')}`;
    expect((await read(url)).status).toBe(404);
  });

  it('is one of a few, and is not read without end', async () => {
    for (let n = 0; n < 5; n += 1) await make('appeal1');
    const more = await make('appeal1');
    expect([more.status, more.body.code]).toEqual([409, 'calendar.tooMany']);
    const { url } = (await make('appeal2')).body;
    const statuses = [];
    for (let n = 0; n < 70; n += 1) statuses.push((await read(url)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});
