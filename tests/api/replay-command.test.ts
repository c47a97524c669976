// `npm run replay` beside a running node: it says that every head follows from its entries, and once a hand in the database
// has changed one it names the case and the entry from which they part.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import { replayOf } from '#tests/support/replay-process.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.planning');
});
afterAll(() => server?.close());

const replay = () => replayOf(server);

/** What is done to the record, and taken back again after the test. */
async function whileChanged(statement: string, work: () => Promise<void>): Promise<void> {
  await server.sql`create table kept_heads as select * from heads where stream_id = ${one.id}`;
  await server.sql`create table kept_entries as select * from case_entries where stream_id = ${one.id}`;
  await server.sql.unsafe(statement);
  await work();
  await server.sql`update heads h set (state, facts, value, procedure, version) =
    (select state, facts, value, procedure, version from kept_heads) where h.stream_id = ${one.id}`;
  await server.sql`update case_entries e set (data, state_to) =
    (select k.data, k.state_to from kept_entries k where k.version = e.version) where e.stream_id = ${one.id}`;
  await server.sql`drop table kept_heads, kept_entries`;
}

describe('npm run replay', () => {
  it('ends with 0 and counts what it folded where every head follows', async () => {
    const { code, out } = await replay();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      // An area of administration is opened by one entry.
      ...{ cases: 1, settings: 4, entries: one.version + 4, diverging: 0 },
    });
  });

  it('names the case whose head was changed behind its back', () =>
    whileChanged(
      `update heads set facts = jsonb_set(facts, '{openedOn}', '"2020-01-01"') where stream_id = '${one.id}'`,
      async () => {
        const { code, err } = await replay();
        expect(code).toBe(1);
        expect(err).toContain(`${one.ref}: entry ${one.version}:`);
      },
    ));

  it('names the first entry that no longer leads where it led', () =>
    whileChanged(
      `update case_entries set state_to = 'detection.deciding' where stream_id = '${one.id}' and version = 2`,
      async () => {
        const { code, err } = await replay();
        expect(code).toBe(1);
        expect(err).toContain(`${one.ref}: entry 2:`);
      },
    ));

  it('names the first entry that was altered though each of them leads where it led', () =>
    whileChanged(
      `update case_entries set data = data || '{"channel":"media"}' where stream_id = '${one.id}' and version = 1`,
      async () => {
        const { code, err } = await replay();
        expect(code).toBe(1);
        expect(err).toContain(`${one.ref}: entry 1: this entry is not what was written`);
      },
    ));

  it('leaves a case of a later version alone, and so does the API, which says so', () =>
    whileChanged(`update heads set procedure = 'duecourse-99' where stream_id = '${one.id}'`, async () => {
      const { code, out } = await replay();
      expect([code, JSON.parse(out)]).toMatchObject([0, { ofOtherVersions: 1, diverging: 0 }]);
      const supervisor = await server.as('supervisor');
      const answer = await supervisor.get<{ code: string }>(`/api/cases/${one.id}`);
      expect([answer.status, answer.body.code]).toEqual([409, 'case.otherVersion']);
    }));
});
