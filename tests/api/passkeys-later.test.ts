// What becomes of passkeys later: a name that cannot be kept is refused, one that is removed takes the sessions with it that it began, the last way in stays, and
// a decision is confirmed by one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import { cookieIn, fromPage, passkeysOver, startPasskeyServer } from '#tests/support/passkey-caller.ts';
import type { Asked } from '#tests/support/software-authenticator.ts';
import type { TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';

let server: TestServer;
let otherNode: string;
beforeAll(async () => {
  ({ server, otherNode } = await startPasskeyServer());
});
afterAll(() => server?.close());

const { add, enter, fresh, remove } = passkeysOver(() => server);

describe('naming a passkey', () => {
  it('with what no text can hold is refused as the sender’s fault, and is none in the log', async () => {
    const caller = await fresh('investigator');
    const { added } = await add(caller);
    const named = await caller.post<Problem>(`/api/account/passkeys/${added.body.id}/name`, {
      name: 'a\u0000b',
    });
    expect([named.status, named.body.code]).toEqual([400, 'request.invalid']);
    expect(server.output()).not.toContain('a request failed');
  });
});

describe('removing a passkey', () => {
  it('ends the sessions that it began on every node, and no other', async () => {
    const caller = await fresh('supervisor');
    const { device, added } = await add(caller);
    const { entered } = await enter(device);
    const inside = callerOf(otherNode, cookieIn(entered));
    expect((await inside.get('/api/me')).status).toBe(200);
    const removed = await remove(caller, added.body.id);
    expect([removed.status, removed.body]).toEqual([200, { ended: 1 }]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await inside.get('/api/me')).status).toBe(401);
    expect((await caller.get('/api/me')).status).toBe(200);
    expect((await enter(device)).entered.status).toBe(401);
  });

  it('is refused where it is the last way in, of two at the same moment as well', async () => {
    const caller = await fresh('authority');
    const kept = [await add(caller), await add(caller)];
    await server.sql`delete from auth.account where user_id = (select id from accounts where member_id = ${idOf('authority')})`;
    const both = await Promise.all(kept.map(({ added }) => remove(caller, added.body.id)));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('account.lastWayIn');
    expect((await caller.get<AccountView>('/api/account')).body.passkeys).toHaveLength(1);
  });
});

describe('half an hour later', () => {
  async function later(name: Parameters<typeof fresh>[0]) {
    const caller = await fresh(name);
    const { device, added } = await add(caller);
    await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { caller, device, added };
  }

  it('a passkey is neither added nor removed before one has proved who one is', async () => {
    const { caller, added } = await later('enforcing');
    const asked = await caller.post('/api/account/passkeys/options', {}, fromPage);
    const gone = await remove(caller, added.body.id);
    for (const one of [asked, gone])
      expect([one.status, one.body.code]).toEqual([403, 'session.stepUpRequired']);
  });

  it('a passkey confirms a decision, bound to the session that asked and once', async () => {
    const { caller, device } = await later('custodian');
    const decide = () =>
      caller.post(`/api/cases/${v7()}/commands`, {
        ...{ type: 'advice.signDecision', payload: {}, expectedVersion: 1, commandId: v7() },
      });
    expect((await decide()).body.code).toBe('session.stepUpRequired');
    const asked = await caller.post<Asked>('/api/account/confirm/passkey/options', {}, fromPage);
    const answer = device.sign(asked.body);
    const elsewhere = await fresh('custodian');
    const stolen = await elsewhere.post('/api/account/confirm/passkey', { answer }, fromPage);
    expect(stolen.body.code).toBe('session.wrongPasskey');
    // It was used up by that.
    const late = await caller.post('/api/account/confirm/passkey', { answer }, fromPage);
    expect(late.body.code).toBe('session.wrongPasskey');
    expect((await decide()).body.code).toBe('session.stepUpRequired');
    const again = await caller.post<Asked>('/api/account/confirm/passkey/options', {}, fromPage);
    const right = { answer: device.sign(again.body) };
    expect((await caller.post('/api/account/confirm/passkey', right, fromPage)).status).toBe(200);
    expect((await decide()).body.code).not.toBe('session.stepUpRequired');
  });
});
