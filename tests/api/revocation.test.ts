// From a revocation to the last byte, on two real nodes while a case is written to without a pause: whoever has lost a session,
// their account, a way in, a role or a part in the case is refused and hears no more within two seconds.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, callerOf } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, must, send } from '#tests/support/case-over-http.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { origin, passkeysOver } from '#tests/support/passkey-caller.ts';
import { password } from '#tests/support/test-organisation.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { type Watcher, watch } from '#tests/support/watcher.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

const limitMs = 2_000;
/** How long it is watched after the revocation that nothing more comes. */
const watchedMs = 3_500;
const { add, enter, remove } = passkeysOver(() => server);

let server: TestServer;
let nodes: string[];
const open: Watcher[] = [];

beforeAll(async () => {
  server = await startTestServer((usual) => ({ ...usual, DUECOURSE_ORIGIN: origin }));
  nodes = [server.url, (await server.addNode()).url];
});
afterEach(() => {
  for (const watcher of open.splice(0)) watcher.close();
});
afterAll(() => server?.close());

const fresh = async (name: Name): Promise<Caller> => callerOf(server.url, await signIn(server.url, name));

/** One more entry every few milliseconds, until stopped. */
function keepWriting(one: CaseOverHttp, by: Name) {
  let isOn = true;
  const writing = (async () => {
    while (isOn) {
      await send(server, one.id, by, { type: 'case.comment', payload: { note: 'Ghi thêm.' } });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  return () => {
    isOn = false;
    return writing;
  };
}

/** Asks without a pause; tells when it was last answered. */
function keepAsking(caller: Caller, path: string) {
  let isOn = true;
  let lastServed = 0;
  const asking = (async () => {
    while (isOn) {
      const sent = performance.now();
      if ((await caller.get(path)).status === 200) lastServed = sent;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  })();
  return async () => {
    isOn = false;
    await asking;
    return lastServed;
  };
}

type Measured = { name: string; took: number; http: number[]; sockets: number[]; isConnected: boolean[] };

/**
 * `cookie` is the session that is watched. `revoke` takes something away. Measured is how long after that the last request
 * that was still served began, and the last byte (of the case, or of all) came, on each node.
 */
async function measure(
  name: string,
  { one, writer, cookie }: { one: CaseOverHttp; writer: Name; cookie: string },
  revoke: () => Promise<void>,
  of: 'case' | 'all' = 'all',
): Promise<Measured> {
  const callers = nodes.map((node) => callerOf(node, cookie));
  const watchers = await Promise.all(callers.map((caller) => watch(caller)));
  open.push(...watchers);
  for (const watcher of watchers) {
    await watcher.watchBoard(null);
    expect(await watcher.watchCase(one.id)).toMatchObject({ ok: true });
  }
  const stopWriting = keepWriting(one, writer);
  const asked = callers.map((caller) => keepAsking(caller, `/api/cases/${one.id}`));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  // Otherwise silence would say nothing.
  for (const watcher of watchers) expect(performance.now() - watcher.lastOf(one.id)).toBeLessThan(900);
  const asking = performance.now();
  await revoke().catch(async (error: unknown) => {
    await Promise.all([stopWriting(), ...asked.map((stop) => stop())]);
    throw error;
  });
  // From when it was said to be done: a new password is looked up and hashed before anything is revoked.
  const revoked = performance.now();
  await new Promise((resolve) => setTimeout(resolve, watchedMs));
  const served = await Promise.all(asked.map((stop) => stop()));
  await stopWriting();
  const after = (at: number) => Math.max(0, Math.round(at - revoked));
  const measured = {
    name,
    took: Math.round(revoked - asking),
    http: served.map(after),
    sockets: watchers.map((watcher) => after(of === 'all' ? watcher.lastHeard : watcher.lastOf(one.id))),
    isConnected: watchers.map((watcher) => watcher.isConnected()),
  };
  console.log(JSON.stringify({ bar: 20, unit: 'ms', limit: limitMs, ...measured }));
  return measured;
}

function expectInTime({ http, sockets }: Measured): void {
  for (const ms of [...http, ...sockets]) expect(ms).toBeLessThanOrEqual(limitMs);
}

/** While others write: sent until the version that it names is the present one. */
async function mustBetween(one: CaseOverHttp, type: string, by: Name, payload: Record<string, unknown>) {
  let why = '';
  for (let left = 50; left > 0; left -= 1) {
    const [row] = await server.sql`select version from heads where stream_id = ${one.id}`;
    one.version = Number(row?.version);
    why = await must(server, one, type, by, payload).then(() => '', String);
    if (why === '') return;
  }
  throw new Error(why);
}

const done = (answer: Answer<unknown>) => expect(answer.status).toBe(200);

describe('within two seconds on every node nothing more reaches', () => {
  let one: CaseOverHttp;
  /** The session that the one with the new password keeps. */
  let otherReviewer: string;
  beforeAll(async () => {
    one = await caseIn(server, 'verification.gathering');
  });
  const watched = (cookie: string) => ({ one, writer: 'supervisor' as const, cookie });

  it('a session that was ended from another device', async () => {
    const [here, there] = [await fresh('otherReviewer'), await fresh('otherReviewer')];
    const { body } = await there.get<AccountView>('/api/account');
    const theirs = body.sessions.find(({ isThis }) => isThis);
    const measured = await measure('session ended', watched(there.cookie), async () =>
      done(await here.get(`/api/account/sessions/${theirs?.id}`, { method: 'DELETE' })),
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([false, false]);
  });

  it('sessions from before a change of the password', async () => {
    const [here, there] = [await fresh('otherReviewer'), await fresh('otherReviewer')];
    const next = 'chiều nay trời mưa to';
    otherReviewer = here.cookie;
    const measured = await measure('password changed', watched(there.cookie), async () =>
      done(await here.post('/api/account/password', { current: password, next })),
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([false, false]);
  });

  it('a session that began with a passkey that was removed', async () => {
    const here = await fresh('investigator');
    const { device, added } = await add(here);
    const { entered } = await enter(device);
    const [cookie = ''] = entered.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
    const measured = await measure('passkey removed', watched(cookie), async () =>
      done(await remove(here, added.body.id)),
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([false, false]);
  });

  it('whoever lost the role by which they saw the case', async () => {
    const { cookie } = callerOf(server.url, otherReviewer);
    const measured = await measure(
      'role ended',
      watched(cookie),
      async () => {
        await server.sql`delete from role_grants where member_id = ${idOf('otherReviewer')}`;
      },
      'case',
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([true, true]);
  });

  it('whoever hands the case over to another', async () => {
    const { cookie } = await fresh('investigator');
    const measured = await measure(
      'part ended by reassignment',
      watched(cookie),
      async () => {
        await mustBetween(one, 'case.assign', 'supervisor', { investigatorId: idOf('otherInvestigator') });
      },
      'case',
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([true, true]);
  });

  it('an account that was closed, and it stays out when it is opened again', async () => {
    const { cookie } = await fresh('otherInvestigator');
    const status = (value: string) =>
      server.sql`update accounts set status = ${value} where member_id = ${idOf('otherInvestigator')}`;
    const measured = await measure('account closed', watched(cookie), async () => {
      await status('closed');
    });
    expectInTime(measured);
    expect(measured.isConnected).toEqual([false, false]);
    await status('active');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (const node of nodes) expect((await callerOf(node, cookie).get('/api/me')).status).toBe(401);
    expect((await (await fresh('otherInvestigator')).get('/api/me')).status).toBe(200);
  });
});

describe('a member who recuses themselves', () => {
  it('hears no more of the case on any node, and is refused it', async () => {
    const one = await caseIn(server, 'advice.scheduled');
    await must(server, one, 'advice.declareInterest', 'member2');
    const { cookie } = await fresh('member2');
    const sent = { memberId: idOf('member2'), ground: 'doubt', reasons: 'Có quan hệ công tác gần gũi.' };
    const measured = await measure(
      'part ended by recusal',
      { one, writer: 'secretary', cookie },
      () => mustBetween(one, 'advice.recuse', 'member2', sent),
      'case',
    );
    expectInTime(measured);
    expect(measured.isConnected).toEqual([true, true]);
  });
});
