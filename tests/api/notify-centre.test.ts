// Notifications over HTTP: whoever has a part in a case is told once of what concerns them, by kind and number alone, and only
// while they may see the case; deadlines are reminded of and lapses escalated without anything being sent to the case.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callings, givings, requests, rulings, servings } from '#server/notify/telling-entries.ts';
import {
  type CaseOverHttp,
  caseIn,
  must,
  registerCase,
  sampleOf,
  send,
} from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { openCasesInThePast } from '#tests/support/old-case.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until, watch } from '#tests/support/watcher.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import type {
  MarkedRead,
  NoticeChoices,
  NoticePage,
  NoticeView,
} from '#workflows/contract/notice-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import { addWorkingDays } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  await server.addNode();
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const noticesOf = async (name: Person): Promise<NoticeView[]> =>
  (await (await server.as(name)).get<NoticePage>('/api/notices?limit=100')).body.notices;
const kindsOf = async (name: Person, id = one.id) =>
  (await noticesOf(name)).filter(({ streamId }) => streamId === id).map(({ kind }) => kind);
const told = (name: Person, kind: string, id = one.id) =>
  until(`${name} told of ${kind}`, async () => (await kindsOf(name, id)).includes(kind), 8_000);

describe('what concerns somebody', () => {
  it('is told to them: the turn, the part, what was served', async () => {
    await told('respondent', 'served');
    await told('investigator', 'assigned');
    await told('respondent', 'desk');
    // What they did themselves is no news.
    expect(await kindsOf('intake')).not.toContain('desk');
    for (const name of ['administrator', 'otherInvestigator', 'custodian', 'outsider'] as const)
      expect(await kindsOf(name), name).toEqual([]);
  });

  it('says which case and what kind of thing, and no word of what it is about', async () => {
    const answer = await (await server.as('respondent')).get<NoticePage>('/api/notices');
    const [first] = answer.body.notices;
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      ['about', 'at', 'due', 'id', 'isRead', 'kind', 'ref', 'streamId'].toSorted(),
    );
    expect(first?.ref).toBe(one.ref);
    for (const name of ['respondent', 'investigator'] as const) expect(answer.text).not.toContain(idOf(name));
    const columns = await server.sql<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_name = 'notifications'`;
    expect(columns.map(({ name }) => name)).not.toContain('text');
  });

  it('is told once, however often the record is read and by however many nodes', async () => {
    // What only comes near is told beside the record, when it is that one's turn.
    const count = async () =>
      Number(
        (
          await server.sql`
            select count(*)::int as n from notifications where kind not in ('deadline', 'emergency', 'standing')`
        )[0]?.n,
      );
    const readToItsEnd = () =>
      until(
        'the end of the record',
        async () => {
          const [row] = await server.sql`
            select c.epoch is not null and not exists (
              select from case_entries e where (e.xid, e.position) > (c.xid, c.position)) as done from notify_cursor c`;
          return row?.done;
        },
        8_000,
      );
    await readToItsEnd();
    const before = await count();
    expect(before).toBeGreaterThan(3);
    await server.sql`update notify_cursor set epoch = null`;
    await readToItsEnd();
    expect(await count()).toBe(before);
  });

  it('names only commands that there are', () => {
    const all = [...callings, ...givings, ...requests, ...rulings, ...servings];
    expect(all.filter((type) => !catalogue.has(type) && !type.startsWith('meeting.'))).toEqual([]);
  });

  it('is hinted at over the socket to that person alone, and counted until it is read', async () => {
    const [respondent, investigator] = [await server.as('respondent'), await server.as('investigator')];
    const [hears, hearsNot] = [await watch(investigator), await watch(await server.as('administrator'))];
    const reply = {
      type: 'verification.requestInquiry',
      payload: sampleOf('verification.requestInquiry', null),
    };
    expect((await send(server, one.id, 'respondent', reply)).status).toBe(200);
    await until('the hint', () => hears.hints > 0, 8_000);
    expect(hearsNot.hints).toBe(0);
    for (const watcher of [hears, hearsNot]) watcher.close();
    await told('investigator', 'request');
    const [latest] = await noticesOf('investigator');
    const unread = (await investigator.get<{ count: number }>('/api/notices/unread')).body.count;
    expect(unread).toBeGreaterThan(1);
    const read = await investigator.post<{ count: number }>('/api/notices/read', { id: latest?.id });
    expect(read.body.count).toBe(unread - 1);
    // Nobody marks what is another's.
    const theirs = (await noticesOf('respondent')).find(({ isRead }) => !isRead);
    await investigator.post('/api/notices/read', { id: theirs?.id });
    expect((await noticesOf('respondent')).find(({ id }) => id === theirs?.id)?.isRead).toBe(false);
    const none = await investigator.post<MarkedRead>('/api/notices/read', { upTo: latest?.id });
    expect(none.body.count).toBe(0);
    // Taken back, what was unread before is unread again, and nothing of anybody else's.
    expect((await respondent.post('/api/notices/read', { takeBack: none.body.at })).status).toBe(200);
    expect((await investigator.get<{ count: number }>('/api/notices/unread')).body.count).toBe(0);
    const back = await investigator.post<MarkedRead>('/api/notices/read', { takeBack: none.body.at });
    expect(back.body).toEqual({ count: unread - 1, at: null });
    expect((await respondent.get<{ count: number }>('/api/notices/unread')).body.count).toBeGreaterThan(0);
  });

  it('comes in pages, newest first, none twice and none left out', async () => {
    const caller = await server.as('investigator');
    const all = (await noticesOf('investigator')).map(({ id }) => id);
    const paged: string[] = [];
    for (let before: string | null = ''; before !== null; ) {
      const query: string = before ? `&before=${before}` : '';
      const { body } = await caller.get<NoticePage>(`/api/notices?limit=1${query}`);
      paged.push(...body.notices.map(({ id }) => id));
      before = body.before;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(1);
  });

  it('is gone while they may not see the case', async () => {
    const id = idOf('investigator');
    await server.sql`insert into case_parts values (${one.id}, ${id}, 'barred', 'barred', null)`;
    const caller = await server.as('investigator');
    expect(await kindsOf('investigator')).toEqual([]);
    await server.sql`update notifications set read_at = null where person_id = ${id}`;
    expect((await caller.get<{ count: number }>('/api/notices/unread')).body.count).toBe(0);
    await server.sql`delete from case_parts where stream_id = ${one.id} and member_id = ${id} and part = 'barred'`;
    expect((await kindsOf('investigator')).length).toBeGreaterThan(0);
  });
});

describe('choices', () => {
  it('are kept, and hold for what comes; what carries a right or a duty cannot be turned off', async () => {
    const caller = await server.as('supervisor');
    const usual = (await caller.get<NoticeChoices>('/api/notices/choices')).body;
    expect(usual).toMatchObject({ mail: true, sendsMail: false, leadDays: [3, 1] });
    const off = await caller.put<Problem>('/api/notices/choices', {
      ways: { desk: 'off' },
      mail: true,
      leadDays: [],
    });
    expect([off.status, off.body.code]).toEqual([422, 'notice.alwaysTold']);
    const chosen = { ways: { request: 'off', desk: 'digest' }, mail: false, leadDays: [5] };
    const kept = (await caller.put<NoticeChoices>('/api/notices/choices', chosen)).body;
    expect(kept).toMatchObject({ mail: false, leadDays: [5] });
    expect(kept.kinds.find(({ kind }) => kind === 'request')?.way).toBe('off');
    const reviewer = await server.as('reviewer');
    expect((await reviewer.get<NoticeChoices>('/api/notices/choices')).body.leadDays).toEqual([3, 1]);
    await caller.post('/api/notices/read', { upTo: '999999999999' });
    const other = await registerCase(server);
    await must(server, other, 'detection.startScreening', 'intake');
    await must(server, other, 'detection.addAllegation', 'intake');
    await must(server, other, 'detection.nameRespondent', 'intake');
    await must(server, other, 'detection.recommend', 'intake');
    await told('supervisor', 'desk', other.id);
    // It stands in the list, and the bell does not ring for it.
    expect((await caller.get<{ count: number }>('/api/notices/unread')).body.count).toBe(0);
    await caller.put('/api/notices/choices', { ways: {}, mail: true, leadDays: [3, 1] });
  }, 20_000);
});

describe('time', () => {
  it('reminds whose window it is as many working days before as they chose, once', async () => {
    const today = dayOf(new Date().toISOString());
    const dueDay = addWorkingDays(currentCalendar, today, 2);
    await (await server.as('respondent')).put('/api/notices/choices', {
      ways: {},
      mail: true,
      leadDays: [2],
    });
    const [clock] = await server.sql<{ key: string }[]>`
      update deadlines set due_day = ${dueDay}, due_at = ${endOfDay(dueDay)}
      where stream_id = ${one.id} and key = 'reply' returning key`;
    expect(clock?.key).toBe('reply');
    for (const _ of [1, 2]) {
      await server.sql`update notify_cursor set reminded_at = '-infinity'`;
      await told('respondent', 'deadline');
      await until(
        'a turn',
        async () => (await server.sql`select 1 from notify_cursor where reminded_at > '-infinity'`).length,
        5_000,
      );
    }
    const reminders = (await noticesOf('respondent')).filter(({ kind }) => kind === 'deadline');
    expect(reminders.map(({ due }) => due?.day)).toEqual([dueDay]);
    expect(reminders[0]?.due?.words.vi).toMatch(/\p{L}/u);
    // Three days and one day are the organisation's: there are two left, so the three have come for whoever did not choose.
    expect(await kindsOf('supervisor')).not.toContain('deadline');
  }, 20_000);

  it('escalates a lapsed duty of the body to the supervisor, and sends the case nothing but the lapse', async () => {
    const [id = ''] = await openCasesInThePast(server.database, 90);
    await told('supervisor', 'overdue', id);
    const overdue = (await noticesOf('supervisor')).filter(
      ({ streamId, kind }) => streamId === id && kind === 'overdue',
    );
    expect(overdue.length).toBe(2);
    expect(overdue[0]?.due?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    const types = await server.sql<{ type: string }[]>`
      select distinct type from case_entries where stream_id = ${id} order by 1`;
    expect(types.map(({ type }) => type)).toEqual(['deadline.pass', 'detection.register']);
  }, 20_000);
});
