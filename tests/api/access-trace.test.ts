// Every look at a case over HTTP leaves its trace before anything is shown; a purpose may be stated with it, and the auditor
// reads the trace without the case.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, registerCase } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { makeAuditor } from '#tests/support/make-auditor.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Looks } from '#workflows/contract/access-schemas.ts';

let server: TestServer;
let received: CaseOverHttp;
let gathering: CaseOverHttp;
beforeAll(async () => {
  server = await startTestServer();
  received = await registerCase(server);
  gathering = await caseIn(server, 'verification.gathering');
});
afterAll(() => server?.close());

const rowsOf = (caseId: string) =>
  server.sql<{ what: string; actor: string; purpose: string | null }[]>`
    select what, actor_id as actor, purpose from access_log where stream_id = ${caseId} order by id`;

describe('the trace of looks over HTTP', () => {
  it('is written once for a page that fetches the same again', async () => {
    const intake = await server.as('intake');
    for (let n = 0; n < 3; n += 1) {
      expect((await intake.get(`/api/cases/${received.id}`)).status).toBe(200);
      expect((await intake.get(`/api/cases/${received.id}/history`)).status).toBe(200);
    }
    const rows = await rowsOf(received.id);
    expect(rows.map(({ what, actor }) => [what, actor])).toEqual([
      ['opened', idOf('intake')],
      ['history', idOf('intake')],
    ]);
  });

  it('is not written for a case that one may not see', async () => {
    const outsider = await server.as('outsider');
    expect((await outsider.get(`/api/cases/${gathering.id}`)).status).toBe(404);
    expect((await rowsOf(gathering.id)).filter(({ actor }) => actor === idOf('outsider'))).toEqual([]);
  });

  it('answers for a case that one may not see as for one that never was', async () => {
    const outsider = await server.as('outsider');
    const [hidden, absent] = [gathering.id, v7()].map((id) => outsider.get(`/api/cases/${id}/access`));
    expect((await hidden)?.text).toBe((await absent)?.text);
  });

  it('calls a look by role alone unexplained until a purpose is stated', async () => {
    const reviewer = await server.as('reviewer');
    const auditor = await makeAuditor(server, 'administrator');
    const one = await caseIn(server, 'verification.gathering');
    await reviewer.get(`/api/cases/${one.id}`);
    const headers = { 'x-purpose': `complaint: ${encodeURIComponent('Đơn ngày 3/6')}` };
    await reviewer.get(`/api/cases/${one.id}`, { headers });
    const { looks } = (await auditor.get<Looks>(`/api/cases/${one.id}/access`)).body;
    expect(looks.map(({ unexplained, purpose, reason }) => [unexplained, purpose, reason])).toEqual([
      [false, 'complaint', 'Đơn ngày 3/6'],
      [true, null, null],
    ]);
    expect((await auditor.get(`/api/cases/${one.id}`)).status).toBe(404);
  });

  it('notes a search with the number found, and never its words', async () => {
    const supervisor = await server.as('supervisor');
    const words = 'nguoi RESPONDENT';
    await supervisor.get(`/api/search?q=${encodeURIComponent(words)}`);
    const rows = await server.sql`select * from access_log where what = 'search'`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.found).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(words);
  });

  it('shows nothing when the look cannot be put on record', async () => {
    await server.sql`revoke insert (actor_id) on access_log from duecourse_app`;
    try {
      const answer = await (await server.as('supervisor')).get(`/api/cases/${received.id}/history`);
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(answer.text).not.toContain('detection.register');
    } finally {
      await server.sql`grant insert (actor_id) on access_log to duecourse_app`;
    }
  });
});
