// The matrix over the API: what is missing in it blocks the report with its reason, the report made from it says what it says,
// and nobody beside the file reads it before the report is served.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf, send } from '#tests/support/case-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { findingsFromMatrix } from '#workflows/case/verification/findings-from-matrix.ts';
import type { CaseView, Commands, History } from '#workflows/contract/case-schemas.ts';

const submit = 'verification.submitFindings';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
  await must(server, one, 'verification.reply', 'respondent');
  await must(server, one, 'verification.startDrafting', 'investigator');
});
afterAll(() => server?.close());

async function viewOf(name: 'investigator' | 'respondent' | 'reviewer' | 'supervisor'): Promise<CaseView> {
  return (await (await server.as(name)).get<CaseView>(`/api/cases/${one.id}`)).body;
}

async function whyBlocked(): Promise<string | undefined> {
  const { body } = await (await server.as('investigator')).get<Commands>(`/api/cases/${one.id}/commands`);
  return body.blocked.find(({ type }) => type === submit)?.code;
}

it('blocks the report while an element is not assessed, and then while an answer is not addressed', async () => {
  expect(await whyBlocked()).toBe('refusal.everyElementAssessed');
  await must(server, one, 'verification.assessElements', 'investigator');
  expect(await whyBlocked()).toBe('refusal.everyAnswerAddressed');
  const { findings } = sampleOf(submit, await factsOf(server, one.id)) as { findings: object[] };
  const ticked = { findings: findings.map((row) => ({ ...row, answerAddressed: true })) };
  const refused = await send(server, one.id, 'investigator', {
    ...{ type: submit, payload: ticked, expectedVersion: one.version },
  });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ code: 'refusal.everyAnswerAddressed', article: '14.3' });
});

it('makes of the matrix the report that is then on record, row by row', async () => {
  await must(server, one, 'verification.addressAnswers', 'investigator');
  const view = await viewOf('investigator');
  const matrix = view.matrix;
  if (!matrix) throw new Error('The file shows no matrix.');
  expect(matrix.standard).toBe('balanceOfProbabilities');
  const { allegations, exhibits } = view;
  const findings = findingsFromMatrix({ allegations, exhibits, matrix }, 'vi');
  for (const row of findings) {
    const mine = matrix.elements.filter(({ allegationId }) => allegationId === row.allegationId);
    expect(new Set(row.reliedOn)).toEqual(new Set(mine.flatMap((each) => [...each.for, ...each.against])));
    for (const { assessment } of mine) expect(row.speaksFor).toContain(assessment);
    expect(row.finding).toBe('proven');
    expect(row.answerAddressed).toBe(true);
    expect(row.reasons).toContain(matrix.addressed[0]?.text);
  }
  await must(server, one, submit, 'investigator', { findings });
  const { body } = await (await server.as('reviewer')).get<History>(`/api/cases/${one.id}/history?limit=200`);
  expect(body.entries.find(({ type }) => type === submit)?.payload.findings).toEqual(findings);
});

it('is read by the reviewer, and by the respondent in no other way than as the report', async () => {
  expect((await viewOf('reviewer')).matrix?.elements.length).toBeGreaterThan(0);
  expect((await viewOf('respondent')).matrix).toBeNull();
  const respondent = await server.as('respondent');
  const { body } = await respondent.get<History>(`/api/cases/${one.id}/history?limit=200`);
  expect(body.entries.map(({ type }) => type)).not.toContain('verification.assessElements');
});
