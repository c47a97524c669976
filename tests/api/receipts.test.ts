// Proof of what one has sent, over HTTP: the words, the instant, the commitment and a code that whoever sees the entry finds
// beside it; for one's own acts and no others, and never for a vote.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { History } from '#workflows/contract/case-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { ActReceipt, SentActs } from '#workflows/contract/room-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';

let server: TestServer;
let one: CaseOverHttp;
let replied: number;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
  await must(server, one, 'verification.reply', 'respondent');
  replied = one.version;
}, 60_000);
afterAll(() => server?.close());

const acts = async (by: 'respondent' | 'secretary' | 'companion') =>
  (await (await server.as(by)).get<SentActs>(`/api/cases/${one.id}/receipts`)).body.acts;
const receipt = async (by: Parameters<TestServer['as']>[0], version: number) =>
  (await server.as(by)).get<ActReceipt & Problem>(`/api/cases/${one.id}/receipts/${version}`);

describe('a receipt', () => {
  it('says what was sent, when the server wrote it, and by which code it is found', async () => {
    expect(await acts('respondent')).toMatchObject([
      { version: replied, type: 'verification.reply', onPaper: false },
    ]);
    const { body } = await receipt('respondent', replied);
    const [stored] = await server.sql<{ at: string; leaf: Buffer; commit: Buffer }[]>`
      select iso(at) as at, leaf, payload_commit as commit from case_entries
      where stream_id = ${one.id} and version = ${replied}`;
    expect(body).toMatchObject({ ref: one.ref, at: stored?.at, type: 'verification.reply', onPaper: false });
    expect(body.person?.id).toBe(idOf('respondent'));
    expect(body.commitment).toBe(stored?.leaf.toString('base64url'));
    expect(body.text?.commitment).toBe(stored?.commit.toString('base64url'));
    const history = await (await server.as('supervisor')).get<History>(`/api/cases/${one.id}/history`);
    const seen = history.body.entries.find(({ version }) => version === replied);
    expect(verificationCode(seen?.commitment ?? '')).toBe(body.code);
    expect(body.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('lets anybody recompute that the text is the one that was sent', async () => {
    const { text, payload } = (await receipt('respondent', replied)).body;
    const recomputed = createHash('sha256')
      .update(Buffer.from(text?.salt ?? '', 'base64url'))
      .update(text?.canonical ?? '')
      .digest('base64url');
    expect(recomputed).toBe(text?.commitment);
    expect(JSON.parse(text?.canonical ?? '')).toEqual(payload);
    const altered = createHash('sha256')
      .update(Buffer.from(text?.salt ?? '', 'base64url'))
      .update(text?.canonical.replace('"', "'") ?? '')
      .digest('base64url');
    expect(altered).not.toBe(text?.commitment);
  });

  it('is there for what the secretary entered from paper, said to be so', async () => {
    await must(server, one, 'verification.requestInquiry', 'secretary');
    const entered = one.version;
    expect(await acts('respondent')).toMatchObject([{ onPaper: false }, { version: entered, onPaper: true }]);
    const { body } = await receipt('respondent', entered);
    expect([body.person?.id, body.enteredBy?.id]).toEqual([idOf('respondent'), idOf('secretary')]);
    expect((await receipt('secretary', entered)).body.enteredBy).toBeNull();
  });

  it('is nobody else’s, and one of another’s act is like one of no act at all', async () => {
    const never = await receipt('supervisor', 999);
    for (const by of ['supervisor', 'investigator', 'secretary'] as const) {
      const others = await receipt(by, replied);
      expect([others.status, others.body.code], by).toEqual([404, 'receipt.notFound']);
      expect(others.text).toBe(never.text);
    }
    expect((await receipt('respondent', 1)).body.code).toBe('receipt.notFound');
    expect((await receipt('outsider', replied)).body.code).toBe('case.notFound');
  });

  it('of a companion is for what they did, which is nothing', async () => {
    await must(server, one, 'case.nameCompanion', 'respondent', { companionId: idOf('companion') });
    expect(await acts('companion')).toEqual([]);
    expect((await receipt('companion', replied)).body.code).toBe('receipt.notFound');
  });
});

describe('a vote', () => {
  it('has no receipt that anybody could ask to be shown', async () => {
    const voting = await caseIn(server, 'advice.commenting');
    await server.sql`update case_entries set type = 'advice.castBallot', actor_id = ${idOf('secretary')}
      where stream_id = ${voting.id} and version = ${voting.version}`;
    const caller = await server.as('secretary');
    const { body } = await caller.get<SentActs>(`/api/cases/${voting.id}/receipts`);
    expect(body.acts.map(({ version }) => version)).not.toContain(voting.version);
    const asked = await caller.get<Problem>(`/api/cases/${voting.id}/receipts/${voting.version}`);
    expect(asked.body.code).toBe('receipt.notFound');
  });
});
