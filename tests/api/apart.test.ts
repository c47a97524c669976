// Witnesses and the custodian over HTTP: they reach the case for what is theirs in it, and neither its page, the board, a
// search nor a filter tells them whom or what it is about.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, must, registration } from '#tests/support/case-over-http.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { otherUnitId } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board, Desk } from '#workflows/contract/board-schemas.ts';
import type { CaseView, History, OpenedCase } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;
let file: CaseView;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.gathering');
  await must(server, one, 'verification.recordInterview', 'investigator', { witnessId: idOf('witness') });
  await must(server, one, 'case.requestProtection', 'witness');
  file = (await get<CaseView>('supervisor', `/api/cases/${one.id}`)).body;
});
afterAll(() => server?.close());

async function get<Body>(by: Name, path: string): Promise<Answer<Body>> {
  const caller = await server.as(by);
  return caller.get<Body>(path);
}

describe.each(['witness', 'custodian'] as const)('%s', (by) => {
  it('reads in the case who is protected and nothing of what it is about', async () => {
    const { body } = await get<CaseView>(by, `/api/cases/${one.id}`);
    expect(body).toMatchObject({ depth: 'apart', allegations: [], people: [], exhibits: [] });
    expect(body.card.respondent).toBeNull();
    expect(body.protections).toMatchObject([{ who: 'witness', status: 'requested' }]);
  });

  it('reads in the history the request and no other step', async () => {
    const { body } = await get<History>(by, `/api/cases/${one.id}/history`);
    expect(body.entries.map(({ type }) => type)).toEqual(['case.requestProtection']);
  });

  it('finds the case on the board as a number', async () => {
    const { body } = await get<Board>(by, '/api/board');
    const card = body.cards.find(({ id }) => id === one.id);
    expect(card).toMatchObject({ ref: file.card.ref, respondent: null, provisions: [], due: null });
  });

  it('does not find out by a filter or a search what it is about', async () => {
    const name = encodeURIComponent(file.card.respondent?.name ?? '');
    expect((await get<Desk>(by, `/api/search?q=${name}`)).body.cards).toEqual([]);
    expect((await get<Desk>(by, `/api/search?q=${file.card.ref}`)).body.cards.length).toBe(1);
    const provision = file.card.provisions[0] ?? '';
    expect((await get<Board>(by, `/api/board?provision=${provision}`)).body).toMatchObject({
      total: 0,
      cards: [],
    });
  });
});

describe('the custodian', () => {
  it('has the case on the desk, with the day by which the request is answered', async () => {
    const { body } = await get<Desk>('custodian', '/api/desk');
    expect(body.cards.find(({ id }) => id === one.id)).toMatchObject({ respondent: null });
    const keysFor = async (by: Name) =>
      (await get<CaseView>(by, `/api/cases/${one.id}`)).body.clocks.map(({ key }) => key);
    expect(await keysFor('custodian')).toContain('protectionRuling');
    expect(await keysFor('witness')).toEqual([]);
    expect(await keysFor('supervisor')).not.toContain('protectionRuling');
    expect(file.card.desk).not.toContain('custodian');
  });

  it('alone reads who it is that asked', async () => {
    const seenBy = async (by: Name) =>
      (await get<CaseView>(by, `/api/cases/${one.id}`)).body.protections[0]?.person?.id ?? null;
    expect(await seenBy('custodian')).toBe(idOf('witness'));
    expect(await seenBy('witness')).toBeNull();
  });
});

describe('retaliation against a witness', () => {
  it('is tied to the case that another unit opened, once protection is asked for there', async () => {
    await must(server, one, 'case.reportRetaliation', 'witness');
    const intake = await server.as('strangeIntake');
    const payload = { ...registration(), unitId: otherUnitId };
    const { body: there } = await intake.post<OpenedCase>('/api/cases', { commandId: v7(), payload });
    const custodian = await server.as('custodian');
    const tie = async () =>
      custodian.post<{ code?: string }>(`/api/cases/${one.id}/commands`, {
        ...{ type: 'case.linkRetaliation', payload: { caseId: there.id } },
        ...{ expectedVersion: one.version, commandId: v7() },
      });
    expect((await tie()).body.code).toBe('refusal.caseOfAnotherUnit');
    const asked = await intake.post(`/api/cases/${there.id}/commands`, {
      ...{ type: 'case.requestProtection', payload: { fear: 'work', account: 'Bị điều chuyển vô cớ.' } },
      commandId: v7(),
    });
    expect(asked.status).toBe(200);
    expect((await tie()).status).toBe(200);
  });
});

describe('the file', () => {
  it('does not tell who asked for protection', async () => {
    const { body } = await get<History>('supervisor', `/api/cases/${one.id}/history`);
    expect(body.entries.some(({ type }) => type === 'case.requestProtection')).toBe(false);
    expect(file.protections).toEqual([]);
  });
});
