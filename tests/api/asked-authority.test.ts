// The competent authority over HTTP: outside the case until it is asked, in it while it rules, out again afterwards. And
// one conduct gets one final decision, whoever asks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must, send } from '#tests/support/case-over-http.ts';
import type { Name } from '#tests/support/cast.ts';
import { otherUnitId } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

async function statusFor(by: Name | 'strangeSupervisor', { id }: CaseOverHttp): Promise<number> {
  const caller = await server.as(by);
  return (await caller.get(`/api/cases/${id}`)).status;
}

async function asked(state = 'verification.gathering'): Promise<CaseOverHttp> {
  const one = await caseIn(server, state);
  await must(server, one, 'case.askAuthority', 'supervisor', { matter: 'transfer' });
  return one;
}

describe('the authority', () => {
  it('sees a case from when it is asked until it has answered', async () => {
    const one = await asked();
    expect(await statusFor('authority', one)).toBe(200);
    await must(server, one, 'case.answerRequest', 'authority', { answer: 'declined' });
    expect(await statusFor('authority', one)).toBe(404);
  });

  it('reads the file that it is asked about', async () => {
    const one = await asked();
    const caller = await server.as('authority');
    expect((await caller.get<CaseView>(`/api/cases/${one.id}`)).body.depth).toBe('file');
  });

  it('is not asked by whoever proposes nothing', async () => {
    const one = await caseIn(server, 'verification.gathering');
    expect(await statusFor('authority', one)).toBe(404);
  });

  it('is the second hand of an end without a decision', async () => {
    const one = await caseIn(server, 'verification.gathering');
    await must(server, one, 'case.discontinue', 'supervisor', { reason: 'wrongPerson' });
    expect(one.state).toBe('verification.gathering');
    await must(server, one, 'case.discontinue', 'authority', { reason: 'wrongPerson' });
    expect(one.state).toBe('resolved.restoring');
  });
});

describe('a transfer', () => {
  it('takes the case out of the old unit and into the new one', async () => {
    const one = await asked();
    await must(server, one, 'case.transfer', 'authority', { unitId: otherUnitId });
    expect(await statusFor('supervisor', one)).toBe(404);
    expect(await statusFor('investigator', one)).toBe(404);
    expect(await statusFor('strangeSupervisor', one)).toBe(200);
  });

  it('does not go to a unit that there is not', async () => {
    const one = await asked();
    const unitId = '01900000-0000-7000-8000-00000000ffff';
    const payload = { unitId, ground: 'competence', reasons: 'Thử một đơn vị không có.' };
    const answer = await send(server, one.id, 'authority', {
      type: 'case.transfer',
      payload,
      expectedVersion: one.version,
    });
    expect([answer.status, (answer.body as { code?: string }).code]).toEqual([422, 'refusal.anotherUnit']);
  });
});

describe('a tie to another case', () => {
  it('is refused for a case that the actor may not see, exactly as for none', async () => {
    const mine = await caseIn(server, 'verification.gathering');
    const away = await asked();
    await must(server, away, 'case.transfer', 'authority', { unitId: otherUnitId });
    const link = (caseId: string) =>
      send(server, mine.id, 'supervisor', {
        type: 'case.link',
        payload: { caseId, reasons: 'Cùng một sự việc.' },
      });
    const hidden = await link(away.id);
    const none = await link('01900000-0000-7000-8000-00000000ffff');
    expect(hidden.status).toBe(422);
    expect(hidden.text).toBe(none.text);
  });

  it('leads into a case of the same respondent', async () => {
    const target = await caseIn(server, 'verification.gathering');
    const one = await caseIn(server, 'verification.gathering');
    await must(server, one, 'case.merge', 'supervisor', { caseId: target.id });
    expect(one.state).toBe('resolved.merged');
  });
});
