// A case that a role does not show, read in an emergency: asked for by its reference, granted by a second person, read only, told to
// the auditors at once and to the respondent when the case is closed. Who asks never learns whether there is such a case.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { makeAuditor } from '#tests/support/make-auditor.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers, until } from '#tests/support/watcher.ts';
import type { Looks } from '#workflows/contract/access-schemas.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import type { Emergencies } from '#workflows/contract/emergency-schemas.ts';

let server: TestServer;
const watchers = openWatchers((name, node) => server.as(name, node));
beforeAll(async () => {
  server = await startTestServer();
  await makeAuditor(server, 'outsider');
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

const reason = 'Người phụ trách nghỉ ốm, thời hạn trả lời hết vào sáng mai.';
const askFor = (caller: Caller, ref: string, more = {}) =>
  caller.post('/api/access/emergencies', { id: v7(), ref, reason, hours: 2, ...more });
const listOf = async (name: Person) =>
  (await (await server.as(name)).get<Emergencies>('/api/access/emergencies')).body;

/** Asks as the supervisor of the other unit; the authority of this one grants. */
async function grantedOn(one: CaseOverHttp): Promise<string> {
  const id = v7();
  await askFor(await server.as('strangeSupervisor'), one.ref, { id });
  const authority = await server.as('authority');
  const answer = await authority.post(`/api/access/emergencies/${id}/decision`, { granted: true });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

describe('asking to read a case in an emergency', () => {
  it('is answered alike for a case, for none, and by anybody, and shows whoever asked nothing', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const answers = [];
    for (const name of ['strangeSupervisor', 'administrator', 'respondent', 'superior'] as const) {
      const caller = await server.as(name);
      answers.push(await askFor(caller, one.ref), await askFor(caller, '1998-0001'));
    }
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const { mine } = await listOf('strangeSupervisor');
    expect(mine.map(({ until: ends, caseId }) => [ends, caseId])).toEqual([
      [null, null],
      [null, null],
    ]);
    const { toDecide } = await listOf('authority');
    expect(toDecide.filter(({ ref }) => ref === one.ref).map(({ person }) => person.name)).toEqual([
      'Người strangeSupervisor',
    ]);
    expect(toDecide.some(({ ref }) => ref === '1998-0001')).toBe(false);
  });

  it('is refused without a reason of some length, and after ten in a day', async () => {
    const caller = await server.as('strangeIntake');
    expect((await askFor(caller, '1998-0001', { reason: 'gấp' })).status).toBe(400);
    expect((await askFor(caller, '1998-0001', { hours: 48 })).status).toBe(400);
    for (let n = 0; n < 10; n += 1) expect((await askFor(caller, '1998-0001')).status).toBe(200);
    expect((await askFor(caller, '1998-0001')).status).toBe(429);
  });
});

describe('a case that was opened in an emergency', () => {
  it('is read and nothing else', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const deputy = await server.as('strangeSupervisor');
    expect((await deputy.get(`/api/cases/${one.id}`)).status).toBe(404);
    const id = await grantedOn(one);
    const { body } = await deputy.get<CaseView>(`/api/cases/${one.id}`);
    expect([body.depth, body.parts]).toEqual(['file', []]);
    expect(Date.parse(body.lentUntil ?? '') - Date.now()).toBeLessThanOrEqual(2 * 3_600_000);
    const commands = (await deputy.get<Commands>(`/api/cases/${one.id}/commands`)).body;
    expect(commands.allowed).toEqual([]);
    const entries = await server.countEntries();
    const sent = await deputy.post(`/api/cases/${one.id}/commands`, {
      ...{ type: 'case.comment', payload: { note: 'Đã đọc.' }, commandId: v7() },
    });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(await server.countEntries()).toBe(entries);
    const mine = (await listOf('strangeSupervisor')).mine.find((request) => request.id === id);
    expect(mine?.caseId).toBe(one.id);
    const board = (await deputy.get<Board>('/api/board')).body;
    expect([board.total, board.cards]).toEqual([0, []]);
  });

  it('writes nothing even for whoever holds a role in its unit that could', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const intake = await server.as('intake');
    expect((await intake.get(`/api/cases/${one.id}`)).status).toBe(404);
    const id = v7();
    await askFor(intake, one.ref, { id });
    await (await server.as('reviewer')).post(`/api/access/emergencies/${id}/decision`, { granted: true });
    expect((await intake.get<CaseView>(`/api/cases/${one.id}`)).body.parts).toEqual([]);
    const entries = await server.countEntries();
    await intake.post(`/api/cases/${one.id}/commands`, {
      ...{ type: 'case.comment', payload: { note: 'Đã đọc.' }, commandId: v7() },
    });
    expect(await server.countEntries()).toBe(entries);
  });

  it('is told to the auditors at once, live and on their page, with both persons', async () => {
    const watcher = await watchers.watching('outsider', server.url);
    const one = await caseIn(server, 'verification.gathering');
    await grantedOn(one);
    await until('the alert', () => watcher.alerts.length > 0);
    const auditor = await server.as('outsider');
    const { looks } = (await auditor.get<Looks>(`/api/access?only=alerts&caseId=${one.id}`)).body;
    expect(looks).toMatchObject([
      {
        what: 'emergency',
        person: { name: 'Người strangeSupervisor' },
        second: { id: idOf('authority') },
        reason,
      },
    ]);
    expect((await listOf('outsider')).known.find(({ ref }) => ref === one.ref)?.decision?.granted).toBe(true);
    expect((await auditor.get(`/api/cases/${one.id}`)).status).toBe(404);
  });

  it('is said on the case page to whoever leads it', async () => {
    const one = await caseIn(server, 'verification.gathering');
    await grantedOn(one);
    const { sight } = (await (await server.as('supervisor')).get<CaseView>(`/api/cases/${one.id}`)).body;
    expect(sight?.emergencies.map(({ person }) => person.name)).toEqual(['Người strangeSupervisor']);
    const { body } = await (await server.as('investigator')).get<CaseView>(`/api/cases/${one.id}`);
    expect(body.sight).toBeNull();
  });

  it('is followed live while it lasts, and lets go by itself', async () => {
    const one = await caseIn(server, 'verification.gathering');
    await grantedOn(one);
    await server.sql`update case_parts set until = now() + interval '3 s'
      where stream_id = ${one.id} and part = 'emergency'`;
    const deputy = await watchers.watching('strangeSupervisor', server.url);
    expect((await deputy.watchCase(one.id)).ok).toBe(true);
    await must(server, one, 'case.comment', 'supervisor');
    await until('the first change', () => deputy.cases.length === 1);
    await until('its end', () => deputy.resets > 0, 6_000);
    expect((await (await server.as('strangeSupervisor')).get(`/api/cases/${one.id}`)).status).toBe(404);
    await must(server, one, 'case.comment', 'supervisor');
    expect(deputy.cases.length).toBe(1);
  });

  it('is told to the respondent once the case is closed, and not before', async () => {
    const one = await caseIn(server, 'verification.responding');
    await grantedOn(one);
    await (await server.as('strangeSupervisor')).get(`/api/cases/${one.id}`);
    const respondent = await server.as('respondent');
    const seen = async () =>
      (await respondent.get<Looks>(`/api/cases/${one.id}/access`)).body.looks.filter(
        ({ person }) => person?.name === 'Người strangeSupervisor',
      );
    expect(await seen()).toEqual([]);
    await server.sql`update heads set state = 'resolved.noCase', stage = 'resolved' where stream_id = ${one.id}`;
    expect((await seen()).map(({ what, basis }) => [what, basis])).toEqual([
      ['opened', 'emergency'],
      ['emergency', 'emergency'],
    ]);
  });
});

describe('the second person', () => {
  it('is somebody else with a say in the unit; to others there is no such request', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const id = v7();
    await askFor(await server.as('strangeSupervisor'), one.ref, { id });
    const decide = async (name: Person, what: string, granted = true) =>
      (await server.as(name)).post(`/api/access/emergencies/${what}/decision`, { granted });
    for (const name of [
      'strangeSupervisor',
      'outsider',
      'administrator',
      'investigator',
      'superior',
    ] as const) {
      const [real, none] = [await decide(name, id), await decide(name, v7())];
      expect([real.status, real.text], name).toEqual([404, none.text]);
    }
    expect((await decide('authority', id, false)).status).toBe(200);
    expect((await decide('authority', id, false)).status).toBe(200);
    expect((await decide('authority', id, true)).body).toMatchObject({ code: 'emergency.decided' });
    expect((await (await server.as('strangeSupervisor')).get(`/api/cases/${one.id}`)).status).toBe(404);
  });
});
