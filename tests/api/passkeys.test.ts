// Passkeys over HTTP, with a device of the tests' own: added by whoever has just proved who they are, enough to sign in and to
// confirm a decision, and of no use where anything about an answer is not right.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import {
  cookieIn,
  fromPage,
  origin,
  passkeysOver,
  startPasskeyServer,
} from '#tests/support/passkey-caller.ts';
import { type Asked, newAuthenticator, type Wrong } from '#tests/support/software-authenticator.ts';
import type { TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

let server: TestServer;
let otherNode: string;
beforeAll(async () => {
  ({ server, otherNode } = await startPasskeyServer());
});
afterAll(() => server?.close());

const { add, enter, fresh, remove } = passkeysOver(() => server);
const eventsOf = async (caller: Caller) => (await caller.get<AccountView>('/api/account')).body.events;

describe('a passkey', () => {
  it('is added, listed and named by its owner', async () => {
    const caller = await fresh('intake');
    const { added } = await add(caller);
    expect(added.status).toBe(201);
    const renamed = await caller.post(
      `/api/account/passkeys/${added.body.id}/name`,
      { name: 'Khóa ở cơ quan' },
      fromPage,
    );
    expect(renamed.status).toBe(200);
    const { body } = await caller.get<AccountView>('/api/account');
    expect(body.passkeys.map(({ name }) => name)).toEqual(['Khóa ở cơ quan']);
    expect(body.events[0]?.kind).toBe('passkeyAdded');
  });

  it('signs in alone, asked for on one node and answered on another, and counts as two factors', async () => {
    const caller = await fresh('investigator');
    const { device } = await add(caller);
    const { entered } = await enter(device, {}, [server.url, otherNode]);
    expect(entered.status).toBe(200);
    const inside = callerOf(server.url, cookieIn(entered));
    const { body } = await inside.get<{ id: string }>('/api/me');
    expect(body.id).toBe(idOf('investigator'));
    expect((await eventsOf(inside))[0]).toMatchObject({ kind: 'signedIn', method: 'passkey' });
    const account = await inside.get<AccountView>('/api/account');
    const mine = account.body.sessions.find(({ isThis }) => isThis);
    expect((await caller.get(`/api/account/sessions/${mine?.id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await inside.get('/api/me')).status).toBe(401);
  });

  it.each<[string, Wrong]>([
    ['made for another site', { origin: 'http://cases.duecourse.example' }],
    ['bound to another name', { rpId: 'duecourse.example' }],
    ['to a challenge that was never asked', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['without the holder verified', { isUnverified: true }],
    ['signed by another key', { isForged: true }],
    ['in the name of somebody else', { userHandle: Buffer.from(v7()).toString('base64url') }],
  ])('does not sign in by an answer %s', async (_, wrong) => {
    const caller = await fresh('secretary');
    const { device } = await add(caller);
    const { entered } = await enter(device, wrong);
    expect([entered.status, entered.body.code]).toEqual([401, 'session.wrongPasskey']);
    expect(entered.headers.getSetCookie()).toEqual([]);
    expect((await enter(device)).entered.status).toBe(200);
  });

  it.each<[string, Wrong]>([
    ['made for another site', { origin: 'http://cases.duecourse.example' }],
    ['bound to another name', { rpId: 'duecourse.example' }],
    ['without the holder verified', { isUnverified: true }],
    ['to another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ])('is not added by an answer %s', async (_, wrong) => {
    const { added } = await add(await fresh('chair'), wrong);
    expect([added.status, added.body]).toEqual([422, expect.objectContaining({ code: 'passkey.notRight' })]);
  });

  it('does not sign in twice by one answer, at the same moment neither', async () => {
    const { device } = await add(await fresh('member1'));
    const { answer, entered } = await enter(device);
    expect(entered.status).toBe(200);
    const again = await server.nobody.post('/api/passkeys/sign-in', { answer }, fromPage);
    expect([again.status, again.body.code]).toEqual([401, 'session.wrongPasskey']);
    const asked = await server.nobody.post<Asked>('/api/passkeys/options', {}, fromPage);
    const one = device.sign(asked.body);
    const both = await Promise.all(
      [server.url, otherNode].map((node) =>
        callerOf(node, '').post('/api/passkeys/sign-in', { answer: one }, fromPage),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  });

  it('does not sign in after five minutes', async () => {
    const { device } = await add(await fresh('member1'));
    const asked = await server.nobody.post<Asked>('/api/passkeys/options', {}, fromPage);
    await server.sql`update auth.challenge set expires_at = expires_at - interval '5 minutes'`;
    const late = await server.nobody.post(
      '/api/passkeys/sign-in',
      { answer: device.sign(asked.body) },
      fromPage,
    );
    expect(late.status).toBe(401);
  });

  it('whose counter goes back is refused, and its owner can read of it', async () => {
    const caller = await fresh('member2');
    const { device } = await add(caller);
    expect((await enter(device, { counter: 9 })).entered.status).toBe(200);
    for (const counter of [9, 4, 0]) {
      const { entered } = await enter(device, { counter });
      expect([counter, entered.status, entered.body.code]).toEqual([counter, 401, 'session.wrongPasskey']);
    }
    expect((await eventsOf(caller)).filter(({ kind }) => kind === 'passkeyWentBack')).toHaveLength(3);
    expect((await enter(device, { counter: 10 })).entered.status).toBe(200);
  });

  it('of a device that does not count is taken', async () => {
    const { device } = await add(await fresh('member3'));
    for (let turn = 0; turn < 2; turn += 1)
      expect((await enter(device, { counter: 0 })).entered.status).toBe(200);
  });

  it('of a closed account does not sign in', async () => {
    const { device } = await add(await fresh('member4'));
    await server.sql`update accounts set status = 'closed' where member_id = ${idOf('member4')}`;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { entered } = await enter(device);
    expect([entered.status, entered.body.code]).toEqual([401, 'session.wrongPasskey']);
    await server.sql`update accounts set status = 'active' where member_id = ${idOf('member4')}`;
  });

  it('is not added twice, nor by the answer that another session asked for', async () => {
    const caller = await fresh('appeal1');
    const { sent } = await add(caller);
    const again = await caller.post('/api/account/passkeys', sent, fromPage);
    expect(again.body.code).toBe('passkey.notRight');
    const asked = await caller.post<Asked>('/api/account/passkeys/options', {}, fromPage);
    const answer = newAuthenticator(origin).register(asked.body);
    const elsewhere = await fresh('appeal1');
    const stolen = await elsewhere.post('/api/account/passkeys', { name: 'x', answer }, fromPage);
    expect(stolen.body.code).toBe('passkey.notRight');
  });

  it('is neither named nor removed by somebody else, and that looks as if there were none', async () => {
    const { added } = await add(await fresh('appeal2'));
    const stranger = await fresh('appeal3');
    const theirs = await remove(stranger, added.body.id);
    const absent = await remove(stranger, v7());
    expect([theirs.status, theirs.text]).toEqual([404, absent.text]);
    const named = await stranger.post(`/api/account/passkeys/${added.body.id}/name`, { name: 'x' }, fromPage);
    expect(named.status).toBe(404);
  });

  it('cannot be had where the page is opened by a number address', async () => {
    const caller = await fresh('appeal3');
    const answer = await caller.post('/api/account/passkeys/options', {});
    expect([answer.status, answer.body.code]).toEqual([409, 'passkey.noName']);
  });
});
