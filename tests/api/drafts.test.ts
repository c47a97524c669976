// Drafts over HTTP: kept for whoever writes and for nobody else, never overwritten unseen, gone once the act is done or the
// case is closed, and no part of the record, the trace or the database in clear.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf, send } from '#tests/support/case-over-http.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Draft, DraftList, SavedDraft } from '#workflows/contract/room-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;
const reply = 'verification.reply';
const mine = 'điều tôi mới viết nháp';

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const at = (command: string, caseId = one.id) => `/api/cases/${caseId}/drafts/${command}`;
const save = async (by: Person, command: string, values: object, basedOn: string | null = null) =>
  (await server.as(by)).put<SavedDraft & Problem>(at(command), { values, basedOn });
const draftOf = async (by: Person, command: string) =>
  (await server.as(by)).get<Draft & Problem>(at(command));

describe('a draft', () => {
  it('is given back to whoever wrote it, on any device', async () => {
    const none = await draftOf('respondent', reply);
    expect(none.body).toEqual({ command: reply, revision: null, savedAt: null, values: null });
    const saved = await save('respondent', reply, { answers: [{ answer: mine }] });
    expect(saved.status).toBe(200);
    const found = await draftOf('respondent', reply);
    expect(found.body).toEqual({ ...saved.body, values: { answers: [{ answer: mine }] } });
    const listed = await (await server.as('respondent')).get<DraftList>(`/api/cases/${one.id}/drafts`);
    expect(listed.body.drafts).toEqual([saved.body]);
  });

  it('is nothing to anybody else with the file, whoever they are', async () => {
    for (const name of ['supervisor', 'investigator', 'secretary'] as const) {
      const caller = await server.as(name);
      expect((await caller.get<DraftList>(`/api/cases/${one.id}/drafts`)).body, name).toEqual({ drafts: [] });
      const found = await draftOf(name, reply);
      expect(found.body, name).toMatchObject({ revision: null, values: null });
      const view = await caller.get(`/api/cases/${one.id}`);
      expect(view.status, name).toBe(200);
      expect(view.text, name).not.toContain(mine);
    }
  });

  it('of a case that one may not see is refused like one of a case that never was', async () => {
    const never = '01900000-0000-7000-8000-0000000f0f0f';
    for (const caller of [await server.as('administrator'), await server.as('otherInvestigator')]) {
      for (const path of [`/api/cases/${one.id}/drafts`, at(reply)]) {
        const [hidden, absent] = [await caller.get(path), await caller.get(path.replace(one.id, never))];
        expect(hidden.status).toBe(404);
        expect(hidden.text).toBe(absent.text);
      }
      expect((await caller.put(at(reply), { values: {}, basedOn: null })).body.code).toBe('case.notFound');
      expect((await caller.drop(at(reply))).body.code).toBe('case.notFound');
    }
  });

  it('is in no table in clear, and neither in the record nor in the trace', async () => {
    const [stored] = await server.sql<
      { sealed: Buffer }[]
    >`select sealed from drafts where command = ${reply}`;
    expect(stored?.sealed.toString('utf8')).not.toContain('nháp');
    expect(stored?.sealed.length).toBeGreaterThan(mine.length);
    const [looks] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from access_log where stream_id = ${one.id} and depth = 'room'`;
    const entries = await server.countEntries();
    await save('respondent', 'verification.requestInquiry', { request: mine });
    await draftOf('respondent', 'verification.requestInquiry');
    const [after] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from access_log where stream_id = ${one.id} and depth = 'room'`;
    expect(after?.n).toBe(looks?.n);
    expect(await server.countEntries()).toBe(entries);
  });

  it('does not open at another place in the table', async () => {
    await server.sql`update drafts set command = 'case.requestStay' where command = 'verification.requestInquiry'`;
    const moved = await draftOf('respondent', 'case.requestStay');
    expect(moved.text).not.toContain(mine);
    await server.sql`delete from drafts where command = 'case.requestStay'`;
  });
});

describe('two windows', () => {
  it('never overwrite one another: the second is told, and sees what is there', async () => {
    const first = (await draftOf('respondent', reply)).body;
    const here = await save('respondent', reply, { answers: [{ answer: 'ở đây' }] }, first.revision);
    expect(here.status).toBe(200);
    const there = await save('respondent', reply, { answers: [{ answer: 'ở kia' }] }, first.revision);
    expect([there.status, there.body.code]).toEqual([409, 'draft.conflict']);
    const afresh = await save('respondent', reply, { answers: [{ answer: 'ở kia' }] });
    expect(afresh.body.code).toBe('draft.conflict');
    expect((await draftOf('respondent', reply)).body.values).toEqual({ answers: [{ answer: 'ở đây' }] });
    expect((await save('respondent', reply, { answers: [] }, here.body.revision)).status).toBe(200);
  });

  it('that both save at once leave one saved and one told', async () => {
    const { revision } = (await draftOf('respondent', reply)).body;
    const both = await Promise.all(
      ['một', 'hai'].map((answer) => save('respondent', reply, { answers: [{ answer }] }, revision)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('limits', () => {
  it('keep a vote nowhere, and a command that is none neither', async () => {
    expect((await save('respondent', 'advice.castBallot', { choice: 'proven' })).body.code).toBe(
      'draft.notKept',
    );
    expect((await save('respondent', 'advice.takePaper', {})).body.code).toBe('draft.notKept');
    expect((await save('respondent', 'no.such', {})).body.code).toBe('command.unknown');
  });

  it('refuse a draft that is too long, and more of them than anybody needs', async () => {
    const long = await save('respondent', 'case.requestStay', { reasons: 'x'.repeat(201_000) });
    expect([long.status, long.body.code]).toEqual([413, 'draft.tooLarge']);
    const caller = await server.as('supervisor');
    const types = [...catalogue.keys()].filter((type) => !/(Ballot|Paper|Tally|Voting)$/.test(type));
    for (const type of types.slice(0, 40))
      expect((await caller.put(at(type), { values: {}, basedOn: null })).status, type).toBe(200);
    const more = await caller.put(at(types[40] ?? ''), { values: {}, basedOn: null });
    expect([more.status, more.body.code]).toEqual([422, 'draft.tooMany']);
  });

  it('say what is wrong with a request, and never fault', async () => {
    const caller = await server.as('respondent');
    for (const body of [{}, { values: [], basedOn: null }, { values: {}, basedOn: 'x' }, '{', 'null'])
      expect([400, 413]).toContain((await caller.put(at(reply), body)).status);
    const media = await caller.put(at(reply), 'x', { headers: { 'content-type': 'text/plain' } });
    expect(media.status).toBe(415);
  });
});

describe('an end', () => {
  it('comes to a draft with the act that it was for, in the same moment', async () => {
    const other = await caseIn(server, 'verification.responding');
    const caller = await server.as('respondent');
    const kept = { values: { a: 1 }, basedOn: null };
    for (const command of [reply, 'case.requestStay'])
      expect((await caller.put(at(command, other.id), kept)).status).toBe(200);
    await must(server, other, reply, 'respondent');
    const left = await caller.get<DraftList>(`/api/cases/${other.id}/drafts`);
    expect(left.body.drafts.map(({ command }) => command)).toEqual(['case.requestStay']);
    await must(server, other, 'case.discontinue', 'supervisor', { reason: 'protectedGround' });
    const facts = await factsOf(server, other.id);
    const agreed = { ...sampleOf('case.discontinue', facts), reason: 'protectedGround' };
    const closing = await send(server, other.id, 'authority', {
      ...{ type: 'case.discontinue', payload: agreed, expectedVersion: other.version },
    });
    expect([closing.status, closing.body.state]).toEqual([200, 'resolved.restoring']);
    const [rows] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from drafts where stream_id = ${other.id}`;
    expect(rows?.n).toBe(0);
  });

  it('comes when its owner discards it', async () => {
    const caller = await server.as('respondent');
    expect((await caller.drop<{ dropped: boolean }>(at(reply))).body).toEqual({ dropped: true });
    expect((await caller.drop<{ dropped: boolean }>(at(reply))).body).toEqual({ dropped: false });
    expect((await draftOf('respondent', reply)).body.values).toBeNull();
  });
});
