// What is referred to other bodies over HTTP: with the documents that went along by hash and version, acknowledged and answered, in
// time or late; on the case page for whoever reads the file, and by number for whoever supervises it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { OpenReferrals } from '#workflows/contract/referral-schemas.ts';

let server: TestServer;
let referred: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  referred = await caseIn(server, 'verification.responding');
});
afterAll(() => server?.close());

const referrals = async (who: Person) =>
  (await (await server.as(who)).get<OpenReferrals>('/api/supervise/referrals')).body.referrals?.filter(
    ({ id }) => id === referred.id,
  ) ?? null;
const seen = async (who: Person) =>
  (await (await server.as(who)).get<CaseView>(`/api/cases/${referred.id}`)).body;

describe('referrals to other bodies', () => {
  it('stand with what was sent, by hash and version, and wait for an answer', async () => {
    expect(await referrals('supervisor')).toEqual([]);
    const [made, never] = [await plantDocument(referred.id), v7()];
    await must(server, referred, 'case.askAuthority', 'supervisor');
    await must(server, referred, 'case.refer', 'authority', { documents: [made, never] });
    const [view] = (await seen('supervisor')).referrals;
    expect(view).toMatchObject({ way: 'post', isLate: false, acknowledgedOn: null, answeredOn: null });
    expect(view?.documents).toEqual([{ id: made, kind: 'report', template: '3', sha256: 'a'.repeat(64) }]);
    expect(view?.dueDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [open] = (await referrals('supervisor')) ?? [];
    expect(open).toMatchObject({
      ref: referred.ref,
      documents: 1,
      acknowledgedOn: null,
      dueDay: view?.dueDay,
    });
    expect(open?.left).toBeGreaterThan(0);
    const { body } = await (await server.as('supervisor')).post('/api/supervise/exports', {
      ...{ table: 'referrals', format: 'csv' },
    });
    expect(body).toMatchObject({ code: 'purpose.missing' });
  });

  it('are acknowledged and answered, late or not, and leave the list with the answer', async () => {
    await must(server, referred, 'case.recordReferralAnswer', 'secretary', { answer: 'received' });
    expect((await referrals('supervisor'))?.[0]?.acknowledgedOn).not.toBeNull();
    await must(server, referred, 'case.recordReferralAnswer', 'secretary', { answer: 'takenUp' });
    const [view] = (await seen('supervisor')).referrals;
    expect(view).toMatchObject({ answer: 'takenUp', isLate: false });
    expect(view?.answeredOn).not.toBeNull();
    expect(await referrals('supervisor')).toEqual([]);
  });

  it('are nobody’s who does not read the case', async () => {
    expect(await referrals('auditor')).toBeNull();
    expect(await referrals('strangeSupervisor')).toEqual([]);
    expect((await seen('respondent')).referrals).toEqual([]);
  });

  /** As one that was made of the case, without the press. */
  async function plantDocument(caseId: string): Promise<string> {
    const id = v7();
    await server.sql`
      insert into documents (id, stream_id, kind, entry, locale, template, year, number, label, day, pages, code, sha256,
        made_by, sealed)
      values (${id}, ${caseId}, 'report', 1, 'vi', '3', 2026, 1, 'Số: 01/BC', '2026-11-02', 1,
        '00000-00000-00000-00001', ${'a'.repeat(64)}, ${idOf('supervisor')}, 'x')`;
    return id;
  }
});
