// One's own account over HTTP: sessions that end at once on every node, passwords, and the trace of it all,
// which is nobody else's to read.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import { emailOf, password } from '#tests/support/test-organisation.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until, watch } from '#tests/support/watcher.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

let server: TestServer;
let otherNode: string;

beforeAll(async () => {
  server = await startTestServer();
  otherNode = (await server.addNode()).url;
});
afterAll(() => server?.close());

const fresh = async (name: Parameters<typeof signIn>[1], node = server.url): Promise<Caller> =>
  callerOf(node, await signIn(server.url, name));

const remove = (caller: Caller, path: string) => caller.get(path, { method: 'DELETE' });

async function untilRefused(caller: Caller): Promise<number> {
  const start = performance.now();
  while ((await caller.get('/api/me')).status === 200) {
    if (performance.now() - start > 5_000) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - start;
}

describe('sessions', () => {
  it('are listed to their owner, with the one that asks marked', async () => {
    const first = await fresh('member1');
    await fresh('member1');
    const { body } = await first.get<AccountView>('/api/account');
    expect(body.sessions.length).toBeGreaterThanOrEqual(2);
    expect(body.sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  });

  it('end within two seconds on another node too', async () => {
    const first = await fresh('member2');
    const second = await fresh('member2', otherNode);
    expect((await second.get('/api/me')).status).toBe(200);
    const { body } = await first.get<AccountView>('/api/account');
    const other = body.sessions.find(({ isThis }) => !isThis);
    expect((await remove(first, `/api/account/sessions/${other?.id}`)).status).toBe(200);
    expect(await untilRefused(second)).toBeLessThan(2_000);
    expect((await first.get('/api/me')).status).toBe(200);
  });

  it('end with their live connections, within two seconds and on every node', async () => {
    const first = await fresh('member3');
    const second = await fresh('member3');
    const sockets = [await watch(second), await watch({ ...second, url: otherNode })];
    expect((await first.post('/api/account/sessions/end-others', {})).status).toBe(200);
    await until('both sockets to close', () => sockets.every((one) => !one.isConnected()), 2_000);
  });

  it("of somebody else's cannot be ended, and that looks as if there were none", async () => {
    const owner = await fresh('member3');
    const { body } = await owner.get<AccountView>('/api/account');
    const stranger = await fresh('member1');
    const theirs = await remove(stranger, `/api/account/sessions/${body.sessions[0]?.id}`);
    const absent = await remove(stranger, `/api/account/sessions/${v7()}`);
    expect([theirs.status, theirs.text]).toEqual([404, absent.text]);
    expect((await owner.get('/api/me')).status).toBe(200);
  });
});

describe('the trace of sign-ins', () => {
  it('names what happened, to the person it is about', async () => {
    const caller = await fresh('chair');
    await callerOf(server.url, '').post('/api/auth/sign-in/email', {
      email: emailOf('chair'),
      password: 'not the right one',
    });
    const { body } = await caller.get<AccountView>('/api/account');
    expect(body.events.slice(0, 2).map(({ kind }) => kind)).toEqual(['signInRefused', 'signedIn']);
  });

  it('is in the database nobody else’s but the auditor’s, and nobody changes it', async () => {
    const auditor = v7();
    await server.sql`insert into members (id, name, title, title_en, unit_id, is_member, is_official, joined_on)
      select ${auditor}, 'Kiểm toán', '', '', unit_id, true, false, '2015-01-01' from members where id = ${idOf('intake')}`;
    await server.sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
      select ${v7()}, id, 'auditor', unit_id, '2015-01-01' from members where id = ${auditor}`;
    const app = postgres(server.database.appUrl, { max: 1, onnotice() {} });
    const seenBy = async (actor: string) => {
      await app`select set_config('app.actor', ${actor}, false)`;
      const [row] =
        await app`select count(*)::int as n from auth.sign_in_event where member_id = ${idOf('chair')}`;
      return row?.n;
    };
    expect(await seenBy(idOf('member1'))).toBe(0);
    expect(await seenBy(auditor)).toBeGreaterThan(0);
    await expect(app`delete from auth.sign_in_event`).rejects.toThrow(/permission denied/);
    await expect(app`select 1 from auth.session`).rejects.toThrow(/permission denied/);
    await app.end();
  });
});

describe('a password', () => {
  it.each([
    ['short', 'password.tooShort'],
    ['password12345', 'password.leaked'],
    [emailOf('appeal1'), 'password.aboutYou'],
  ])('is not changed to %s', async (next, code) => {
    const caller = await fresh('appeal1');
    const answer = await caller.post('/api/account/password', { current: password, next });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('is changed by who knows it, and the other sessions end with it', async () => {
    const caller = await fresh('appeal2');
    const elsewhere = await fresh('appeal2');
    const next = 'chiều nay trời mưa to';
    const wrong = await caller.post('/api/account/password', { current: 'not this one at all', next });
    expect(wrong.body.code).toBe('account.notConfirmed');
    expect((await caller.post('/api/account/password', { current: password, next })).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await caller.get('/api/me')).status).toBe(200);
  });
});

describe('a decision', () => {
  const decide = (caller: Caller, type = 'advice.signDecision') =>
    caller.post(`/api/cases/${v7()}/commands`, { type, payload: {}, expectedVersion: 1, commandId: v7() });

  it('asks nobody who has just signed in, and after half an hour only whoever decides', async () => {
    const caller = await fresh('member4');
    expect((await decide(caller)).status).not.toBe(403);
    await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const asked = await decide(caller);
    expect([asked.status, asked.body.code]).toEqual([403, 'session.stepUpRequired']);
    expect((await decide(caller, 'case.comment')).body.code).not.toBe('session.stepUpRequired');
  });

  it('is taken once they have proved who they are, and not by a wrong password', async () => {
    const caller = await fresh('appeal3');
    await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const wrong = await caller.post('/api/account/confirm', { password: 'not the right one' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'account.notConfirmed']);
    expect((await decide(caller)).body.code).toBe('session.stepUpRequired');
    expect((await caller.post('/api/account/confirm', { password })).status).toBe(200);
    expect((await decide(caller)).body.code).not.toBe('session.stepUpRequired');
  });
});

describe('the session’s cookie', () => {
  it('is bound to the host where the connection is encrypted, and out of reach of scripts', async () => {
    const { url } = await server.addNode({ DUECOURSE_ORIGIN: 'https://duecourse.example' });
    const answer = await callerOf(url, '').post('/api/auth/sign-in/email', {
      email: emailOf('intake'),
      password,
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-duecourse\.session_token=/);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Path=\/;/i);
    expect(cookie).not.toMatch(/Domain/i);
    const caller = callerOf(url, cookie.split(';')[0] ?? '');
    expect((await caller.get('/api/me')).status).toBe(200);
  });

  it.each(['/api/auth/sign-out', '/api/account/sessions/end-others', '/api/cases'])(
    'is of no use to another site that posts to %s',
    async (path) => {
      const caller = await fresh('intake');
      const answer = await caller.post(path, {}, { headers: { origin: 'https://elsewhere.example' } });
      expect([answer.status, answer.body.code]).toEqual([403, 'request.foreignOrigin']);
      expect((await caller.get('/api/me')).status).toBe(200);
    },
  );
});

describe('single sign-on', () => {
  it('has neither a name nor an address where the organisation has no provider', async () => {
    expect((await server.nobody.get('/api/sso')).body).toEqual({ label: null });
    const answer = await server.nobody.post('/api/sso/start', { kind: 'signIn' });
    expect([answer.status, answer.body.code]).toEqual([404, 'request.notFound']);
  });
});
