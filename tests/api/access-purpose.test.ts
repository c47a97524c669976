// Whoever can be asked is asked first what a look outside their desk is for; nothing is shown until then. Callers who know only the
// fixed paths are answered as ever, and the auditor hears of it. What goes onto paper or into a file is on record.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, registration } from '#tests/support/case-over-http.ts';
import { idOf, type Name, unitId } from '#tests/support/cast.ts';
import { makeAuditor } from '#tests/support/make-auditor.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers, until } from '#tests/support/watcher.ts';
import type { Looks } from '#workflows/contract/access-schemas.ts';

let server: TestServer;
let gathering: CaseOverHttp;
const watchers = openWatchers((name, node) => server.as(name, node));

let auditor: Caller;
beforeAll(async () => {
  server = await startTestServer();
  gathering = await caseIn(server, 'verification.gathering');
  auditor = await makeAuditor(server, 'outsider');
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

const ask = { headers: { 'x-purpose': 'ask' } };
const paths = ['', '/history', '/defects'];

async function noted(caseId: string, by: Name) {
  return server.sql<{ what: string; basis: string; unexplained: boolean }[]>`
    select what, basis, unexplained from access_log
    where stream_id = ${caseId} and actor_id = ${idOf(by)} order by id`;
}

describe('a file outside of one’s desk', () => {
  it('is not shown to whoever can be asked, on any route, and no look is noted for it', async () => {
    const reviewer = await server.as('reviewer');
    for (const path of paths) {
      const answer = await reviewer.get(`/api/cases/${gathering.id}${path}`, ask);
      expect([path, answer.status, answer.body.code]).toEqual([path, 428, 'purpose.missing']);
      expect(answer.text).not.toContain(String(registration().account));
    }
    expect(await noted(gathering.id, 'reviewer')).toEqual([]);
  });

  it('opens once a purpose is stated, and stays open without asking again', async () => {
    const reviewer = await server.as('reviewer');
    const one = await caseIn(server, 'verification.gathering');
    const stated = { headers: { 'x-purpose': 'supervision' } };
    expect((await reviewer.get(`/api/cases/${one.id}`, stated)).status).toBe(200);
    for (const path of paths)
      expect((await reviewer.get(`/api/cases/${one.id}${path}`, ask)).status, path).toBe(200);
    expect((await noted(one.id, 'reviewer')).every(({ unexplained }) => !unexplained)).toBe(true);
  });

  it('is shown as ever to a caller who cannot be asked, marked, and the auditor hears of it at once', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const watcher = await watchers.watching('outsider', server.url);
    const other = await watchers.watching('intake', server.url);
    const reviewer = await server.as('reviewer');
    expect((await reviewer.get(`/api/cases/${one.id}`)).status).toBe(200);
    expect(await noted(one.id, 'reviewer')).toEqual([{ what: 'opened', basis: 'role', unexplained: true }]);
    await until('the alert', () => watcher.alerts.length > 0);
    expect(other.alerts).toEqual([]);
    const { looks } = (await auditor.get<Looks>(`/api/access?only=alerts&caseId=${one.id}`)).body;
    expect(looks).toMatchObject([{ person: { id: idOf('reviewer') }, ref: one.ref, unexplained: true }]);
  });

  it('asks nothing of whoever has a part, has acted in the case, or has it on their desk', async () => {
    for (const name of ['investigator', 'supervisor'] as const)
      expect((await (await server.as(name)).get(`/api/cases/${gathering.id}`, ask)).status, name).toBe(200);
  });

  it('answers for an invisible case as for none, whether one can be asked or not', async () => {
    const stranger = await server.as('strangeSupervisor');
    const [hidden, absent] = [gathering.id, v7()].map((id) => stranger.get(`/api/cases/${id}`, ask));
    expect((await hidden)?.text).toBe((await absent)?.text);
    expect((await hidden)?.status).toBe(404);
  });
});

describe('a search', () => {
  const find = (caller: Caller, words: string, options = {}) =>
    caller.get(`/api/search?q=${encodeURIComponent(words)}`, options);

  it('for what may be a name asks for a purpose once; for a reference or a unit it does not', async () => {
    const secretary = await server.as('secretary');
    expect((await find(secretary, gathering.ref, ask)).status).toBe(200);
    expect((await find(secretary, 'chi bo mot', ask)).status).toBe(200);
    const refused = await find(secretary, 'nguoi respondent', ask);
    expect([refused.status, refused.body.code]).toEqual([428, 'purpose.missing']);
    const stated = { headers: { 'x-purpose': 'complaint' } };
    expect((await find(secretary, 'nguoi respondent', stated)).status).toBe(200);
    expect((await find(secretary, 'nguoi resp', ask)).status).toBe(200);
  });

  it('by a caller who cannot be asked is answered and marked', async () => {
    const intake = await server.as('intake');
    expect((await find(intake, 'nguoi respondent')).status).toBe(200);
    const rows = await server.sql`select unexplained from access_log
      where what = 'search' and actor_id = ${idOf('intake')}`;
    expect([...rows]).toEqual([{ unexplained: true }]);
  });
});

describe('boards, prints and exports', () => {
  it('leaves one row for a board and one for a desk, however often they are fetched', async () => {
    const secretary = await server.as('secretary');
    for (let n = 0; n < 3; n += 1)
      await Promise.all(['board', 'desk'].map((path) => secretary.get(`/api/${path}`)));
    await secretary.get(`/api/board?unit[]=${unitId}`);
    const rows = await server.sql<{ what: string; unit: string }[]>`
      select what, unit_id as unit from access_log
      where what in ('board', 'desk') and actor_id = ${idOf('secretary')} order by what, id`;
    expect(rows.map(({ what }) => what).toSorted()).toEqual(['board', 'board', 'desk']);
    expect(rows.every(({ unit }) => unit === unitId)).toBe(true);
  });

  it('puts each print on record, says by whom and when, and is no way to learn of a case', async () => {
    const supervisor = await server.as('supervisor');
    const before = (await noted(gathering.id, 'supervisor')).length;
    for (let n = 0; n < 2; n += 1) {
      const { status, body } = await supervisor.post<{ by: string; at: string }>('/api/access/prints', {
        caseId: gathering.id,
      });
      expect([status, body.by]).toEqual([200, 'Người supervisor']);
      expect(Math.abs(Date.parse(body.at) - Date.now())).toBeLessThan(60_000);
    }
    const rows = (await noted(gathering.id, 'supervisor')).slice(before);
    expect(rows.map(({ what }) => what)).toEqual(['printed', 'printed']);
    const stranger = await server.as('strangeSupervisor');
    const [hidden, absent] = [gathering.id, v7()].map((caseId) =>
      stranger.post('/api/access/prints', { caseId }),
    );
    expect((await hidden)?.text).toBe((await absent)?.text);
  });

  it('gives the auditor the trace as a file without formulas, and notes that they took it', async () => {
    const reviewer = await server.as('reviewer');
    const one = await caseIn(server, 'verification.gathering');
    const headers = { 'x-purpose': `other: ${encodeURIComponent('=HYPERLINK("http://x","y")')}` };
    await reviewer.get(`/api/cases/${one.id}`, { headers });
    const { body } = await auditor.post<{ csv: string; rows: number }>('/api/access/exports', {
      caseId: one.id,
    });
    expect(body.csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(body.csv).toContain(one.ref);
    expect(body.csv).not.toContain(String(registration().subject));
    const rows = await server.sql<{ found: number }[]>`
      select found from access_log where what = 'exported' and actor_id = ${idOf('outsider')}`;
    expect(rows.map(({ found }) => found)).toEqual([body.rows]);
  });

  it('counts for the auditor what the list holds', async () => {
    const path = `caseId=${gathering.id}`;
    const { looks } = (await auditor.get<Looks>(`/api/access?${path}&limit=200`)).body;
    const { body } = await auditor.get<Record<string, number>>(`/api/access/counts?${path}`);
    expect(body).toMatchObject({
      looks: looks.length,
      prints: looks.filter(({ what }) => what === 'printed').length,
      people: new Set(looks.map(({ person }) => person?.id)).size,
    });
    expect(looks.length).toBeGreaterThan(3);
  });
});

describe('a node that demands a purpose of everybody', () => {
  it('refuses plain callers too, and only outside of their desk', async () => {
    const { url } = await server.addNode({ DUECOURSE_DEMAND_PURPOSE: '1' });
    const [other, supervisor] = [await server.as('otherReviewer', url), await server.as('supervisor', url)];
    expect((await other.get(`/api/cases/${gathering.id}`)).body.code).toBe('purpose.missing');
    expect((await supervisor.get(`/api/cases/${gathering.id}`)).status).toBe(200);
  });
});
