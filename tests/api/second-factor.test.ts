// The second factor over HTTP: on only after a first right code, asked for at every sign-in and before a decision, with
// backup codes that work once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, callerOf } from '#tests/support/caller.ts';
import { codeOf, secretIn } from '#tests/support/six-digits.ts';
import { emailOf, password } from '#tests/support/test-organisation.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

const cookiesIn = ({ headers }: Answer) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

type Started = { totpURI: string; backupCodes: string[] };

async function turnOn(name: Parameters<typeof signIn>[1]) {
  const caller = callerOf(server.url, await signIn(server.url, name));
  const { body } = await caller.post<Started>('/api/auth/two-factor/enable', { password });
  const secret = secretIn(body.totpURI);
  const code = () => codeOf(secret);
  const wrong = await caller.post('/api/auth/two-factor/verify-totp', { code: '000000' });
  expect([wrong.status, wrong.body.code]).toEqual([403, 'account.notConfirmed']);
  const done = await caller.post('/api/auth/two-factor/verify-totp', { code: code() });
  expect(done.status).toBe(200);
  return { caller: callerOf(server.url, cookiesIn(done)), code, backupCodes: body.backupCodes };
}

/** As far as the password leads. */
async function halfWay(name: Parameters<typeof signIn>[1]): Promise<Caller> {
  const answer = await server.nobody.post('/api/auth/sign-in/email', { email: emailOf(name), password });
  expect(answer.status).toBe(200);
  return callerOf(server.url, cookiesIn(answer));
}

describe('the second factor', () => {
  it('lets nobody in by the password alone', async () => {
    const { code } = await turnOn('member1');
    const half = await halfWay('member1');
    expect((await half.get('/api/me')).status).toBe(401);
    const entered = await half.post('/api/auth/two-factor/verify-totp', { code: code() });
    expect((await callerOf(server.url, cookiesIn(entered)).get('/api/me')).status).toBe(200);
  });

  it('lets in by a backup code, once', async () => {
    const { backupCodes } = await turnOn('member2');
    const give = async () =>
      (await halfWay('member2')).post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] });
    expect((await give()).status).toBe(200);
    expect((await give()).status).toBe(403);
  });

  it('is what confirms a decision: the password is not enough then', async () => {
    const { caller, code } = await turnOn('member3');
    expect((await caller.post('/api/account/confirm', { password })).status).toBe(403);
    expect((await caller.post('/api/account/confirm', { code: code() })).status).toBe(200);
  });

  it('is not guessed: after ten wrong codes no more are looked at', async () => {
    await turnOn('chair');
    const half = await halfWay('chair');
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++)
      statuses.push((await half.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses).not.toContain(200);
  });
});
