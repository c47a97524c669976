// Preventive recommendations over HTTP: seen by the supervisors of the unit and by whoever is addressed, absent to all others;
// no case opens by one; before its date the unit is reminded, after it the supervisor, and nothing else happens.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLanes } from '#db/lanes.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { type CaseOverHttp, registerCase } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import type { Commands, Receipt } from '#workflows/contract/case-schemas.ts';
import type { NoticePage } from '#workflows/contract/notice-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Recommendations, RecommendationView } from '#workflows/contract/recommendation-schemas.ts';
import { addWorkingDays } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';

const written = 'Kiểm kê đột xuất mỗi quý do bộ phận khác thực hiện.';
const today = dayOf(new Date().toISOString());
const payload = {
  ...{ unitId, basis: 'pattern', provision: 'GI-05', subject: 'Kiểm kê kho vật tư' },
  ...{ recommendation: written, workingDays: 20 },
};

let server: TestServer;
let decided: CaseOverHttp;
let one: { id: string; version: number };

beforeAll(async () => {
  server = await startTestServer();
  await server.sql`update units set head_id = ${idOf('outsider')} where id = ${unitId}`;
  decided = await registerCase(server);
  await server.sql`update heads set facts = facts || '{"finalOn":"2026-10-01"}' where stream_id = ${decided.id}`;
  await until('the head of the unit is known', async () => (await issue(payload)).status === 201, 5_000);
  one = (await issue({ ...payload, basis: 'decision', caseId: decided.id })).body;
});
afterAll(() => server?.close());

const issue = async (given: object, by: Person = 'supervisor') =>
  (await server.as(by)).post<Receipt & { id: string } & Problem>('/api/recommendations', {
    ...{ commandId: v7(), payload: given },
  });
const send = async (by: Person, type: string, given: object = {}) => {
  const body = { type, payload: given, commandId: v7(), expectedVersion: one.version };
  const answer = await (await server.as(by)).post<Receipt & Problem>(
    `/api/recommendations/${one.id}/commands`,
    body,
  );
  if (answer.status === 200) one.version = answer.body.version;
  return answer;
};
const look = async (by: Person) =>
  (await server.as(by)).get<RecommendationView & Problem>(`/api/recommendations/${one.id}`);
const kindsOf = async (by: Person) =>
  (await (await server.as(by)).get<NoticePage>('/api/notices?limit=100')).body.notices
    .filter(({ streamId, about }) => streamId === one.id && about === 'prevention')
    .map(({ kind }) => kind);
const told = (by: Person, kind: string) =>
  until(`${by} told of ${kind}`, async () => (await kindsOf(by)).includes(kind as never), 8_000);

describe('a recommendation', () => {
  it('is seen by supervisors of the unit and by its head, who learns of no case', async () => {
    for (const who of ['supervisor', 'reviewer'] as const) {
      const { body } = await look(who);
      expect([body.card.subject, body.case?.ref]).toEqual([payload.subject, decided.ref]);
    }
    const seen = await look('outsider');
    expect(seen.body).toMatchObject({
      case: null,
      card: { parts: ['head'], head: { id: idOf('outsider') } },
    });
    expect(seen.text).toContain(written);
    for (const kept of [decided.id, decided.ref]) expect(seen.text).not.toContain(kept);
    const caller = await server.as('outsider');
    expect((await caller.get(`/api/cases/${decided.id}`)).status).toBe(404);
    const listed = (await caller.get<Recommendations>('/api/recommendations')).body;
    expect([listed.recommendations.length, listed.waiting]).toEqual([2, 2]);
  });

  it.each<Person>(['intake', 'investigator', 'companion', 'auditor', 'administrator', 'strangeSupervisor'])(
    'is to %s as if it were not there',
    async (who) => {
      const caller = await server.as(who);
      expect((await look(who)).body.code).toBe('recommendation.notFound');
      expect((await caller.get<Problem>(`/api/recommendations/${one.id}/commands`)).body.code).toBe(
        'recommendation.notFound',
      );
      expect((await send(who, 'prevention.acknowledge')).body.code).toBe('recommendation.notFound');
      expect((await caller.get<Recommendations>('/api/recommendations')).body.recommendations).toEqual([]);
    },
  );

  it('is issued by supervisors of the unit alone, and writes nothing of what is refused', async () => {
    const before = await server.countEntries();
    expect((await issue(payload, 'investigator')).body.code).toBe('refusal.notYourTurn');
    expect((await issue(payload, 'strangeSupervisor')).body.code).toBe('recommendation.notFound');
    const named = await issue({ ...payload, recommendation: 'Nhắc Người respondent làm đúng.' });
    expect(named.body).toMatchObject({ code: 'refusal.recommendationNamesNobody', article: '35.1' });
    const unseen = await issue({ ...payload, basis: 'decision', caseId: v7() });
    expect(unseen.body.code).toBe('refusal.recommendationCaseDecided');
    expect(await server.countEntries()).toBe(before);
  });

  it('goes through its states by who answers for it, and its text reaches no row in the clear', async () => {
    const offered = await (await server.as('outsider')).get<Commands>(
      `/api/recommendations/${one.id}/commands`,
    );
    expect(offered.body.allowed.map(({ type }) => type)).toEqual(['prevention.acknowledge']);
    expect((await send('outsider', 'prevention.acknowledge')).status).toBe(200);
    const stranger = await send('outsider', 'prevention.nameOwner', { ownerId: v7() });
    expect(stranger.body.code).toBe('refusal.recommendationOwnerOfUnit');
    expect((await send('outsider', 'prevention.nameOwner', { ownerId: idOf('companion') })).status).toBe(200);
    await told('outsider', 'prevention');
    await told('companion', 'assigned');
    const followUpOn = addDays(today, 30);
    const report = { done: 'Đã kiểm kê lần đầu và ghi biên bản.', followUpOn };
    expect((await send('companion', 'prevention.report', report)).status).toBe(200);
    await told('supervisor', 'prevention');
    const closed = await send('supervisor', 'prevention.close', { finding: 'Việc đã làm giữ được.' });
    expect(closed.body.state).toBe('prevention.closed');
    const again = await send('supervisor', 'prevention.reopen', {
      reasons: 'Việc lặp lại.',
      workingDays: 10,
    });
    expect(again.body.state).toBe('prevention.acknowledged');
    const [row] = await server.sql<{ text: string }[]>`
      select string_agg(e.data::text || e.resolved::text || h.facts::text || h.card::text, '') as text
      from case_entries e join heads h on h.stream_id = e.stream_id where e.stream_id = ${one.id}`;
    for (const words of ['Kiểm kê', 'kiểm kê', 'lặp lại']) expect(row?.text).not.toContain(words);
  });

  it('reminds the unit before its date and the supervisor after it, once, and does nothing by itself', async () => {
    const before = await server.countEntries();
    const dueOn = async (day: string) => {
      await server.sql`update heads set due_at = ${endOfDay(day)} where stream_id = ${one.id}`;
      await server.sql`update notify_cursor set reminded_at = '-infinity'`;
    };
    await dueOn(addWorkingDays(currentCalendar, today, 2));
    for (const who of ['outsider', 'companion'] as const) await told(who, 'deadline');
    expect(await kindsOf('supervisor')).not.toContain('overdue');
    for (const _ of [1, 2]) {
      await dueOn(addDays(today, -3));
      await told('supervisor', 'overdue');
      await until(
        'a turn',
        async () => (await server.sql`select 1 from notify_cursor where reminded_at > '-infinity'`).length,
        5_000,
      );
    }
    const overdue = (await kindsOf('supervisor')).filter((kind) => kind === 'overdue');
    expect([overdue.length, await kindsOf('reviewer')]).toEqual([1, []]);
    expect(await kindsOf('outsider')).not.toContain('overdue');
    expect(await server.countEntries()).toBe(before);
  }, 30_000);

  it('is a table to take out with a purpose, for supervisors', async () => {
    const take = async (who: Person, headers: Record<string, string>) =>
      (await server.as(who)).post<Problem>(
        '/api/supervise/exports',
        { table: 'recommendations', format: 'csv' },
        { headers },
      );
    const purpose = { 'x-purpose': 'supervision' };
    expect((await take('supervisor', purpose)).text).toContain(payload.subject);
    expect((await take('supervisor', {})).body.code).toBe('purpose.missing');
    expect((await take('auditor', purpose)).body.code).toBe('supervise.notFound');
  });

  it('is no longer seen by who answered for it before, once the unit has another head', async () => {
    await server.sql`update units set head_id = ${idOf('witness')} where id = ${unitId}`;
    await until(
      'it is addressed to the new head',
      async () => (await send('supervisor', 'prevention.readdress')).status === 200,
      5_000,
    );
    expect((await look('witness')).body.card.state).toBe('prevention.issued');
    for (const who of ['outsider', 'companion'] as const)
      expect((await look(who)).body.code).toBe('recommendation.notFound');
  });

  it('is folded anew from its entries', async () => {
    const lanes = openLanes(server.database.feedUrl, { size: 1, name: 'test-replay' });
    const report = await replayRecord(lanes);
    await lanes.close();
    expect(report.recommendations).toBe(2);
    expect(report.divergences.filter(({ streamId }) => streamId !== decided.id)).toEqual([]);
  });
});
