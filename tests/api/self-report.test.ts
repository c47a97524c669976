// A member reports their own conduct over HTTP: the case is taken in, and from then on it is not theirs to see before
// notice, like anybody's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '#tests/support/case-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { OpenedCase } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

async function reportedAs(by: 'respondent' | 'companion', channel: string) {
  const caller = await server.as(by);
  const payload = { ...registration(), channel };
  return caller.post<OpenedCase & { code?: string }>('/api/cases', { commandId: v7(), payload });
}

describe('a self-report', () => {
  it('is taken in', async () => {
    expect((await reportedAs('respondent', 'selfReport')).status).toBe(201);
  });

  it('is seen by intake and, before notice, not by whoever made it', async () => {
    const { body } = await reportedAs('respondent', 'selfReport');
    const [own, intake] = [await server.as('respondent'), await server.as('intake')];
    expect((await intake.get(`/api/cases/${body.id}`)).status).toBe(200);
    expect((await own.get(`/api/cases/${body.id}`)).status).toBe(404);
  });

  it('is not a way to report somebody else', async () => {
    const answer = await reportedAs('respondent', 'report');
    expect([answer.status, answer.body.code]).toEqual([422, 'refusal.ownChannel']);
  });
});
