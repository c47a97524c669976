// Live sockets as such, and a case that is open on a page: who is let in, what they hear, when they are cut.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sharedReads } from '#server/live/shared-reads.ts';
import type { Product } from '#tests/bench/running-product.ts';
import { caseIn, must, registerCase, send } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { openWatchers, until, watch } from '#tests/support/watcher.ts';

let server: TestServer;
let other: Product;
const watchers = openWatchers((name, node) => server.as(name, node));

beforeAll(async () => {
  server = await startTestServer();
  other = await server.addNode();
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

const watching = (name: Person, node = other.url) => watchers.watching(name, node);

function note(text = 'Đã nhận công văn.') {
  return { type: 'case.comment', payload: { note: text } };
}

describe('a case that is open on a page', () => {
  it('hears of each entry, and of nothing that was written in it', async () => {
    const one = await registerCase(server);
    const watcher = await watching('intake');
    expect(await watcher.watchCase(one.id)).toMatchObject({ ok: true });
    await send(server, one.id, 'supervisor', note('Chỉ người trong vụ việc đọc.'));
    const message = await until('the entry', () => watcher.cases.find(({ version }) => version === 2));
    expect(Object.keys(message).toSorted()).toEqual(['caseId', 'position', 'version']);
    expect(message.caseId).toBe(one.id);
  });

  it('shows who else has it open, by name', async () => {
    const one = await registerCase(server);
    const [intake, supervisor] = [await watching('intake'), await watching('supervisor')];
    await intake.watchCase(one.id);
    await supervisor.watchCase(one.id);
    const names = () =>
      intake.presence
        .at(-1)
        ?.people.map(({ name }) => name)
        .toSorted();
    await until('both', () => names()?.join() === 'Người intake,Người supervisor');
    supervisor.close();
    await until('the one who stayed', () => names()?.join() === 'Người intake');
  });

  it('names nobody who has a room of their own in it, and tells them of nobody', async () => {
    const one = await caseIn(server, 'verification.responding');
    const [investigator, respondent] = [await watching('investigator'), await watching('respondent')];
    expect(await respondent.watchCase(one.id)).toMatchObject({ ok: true });
    await investigator.watchCase(one.id);
    const here = await until('the presence', () =>
      investigator.presence.find(({ caseId }) => caseId === one.id),
    );
    expect(here.people).toEqual([{ id: idOf('investigator'), name: 'Người investigator' }]);
    await must(server, one, 'case.comment', 'investigator', { note: 'Đã nhận công văn.' });
    await until('the hint', () => respondent.cases.some(({ caseId }) => caseId === one.id));
    expect(respondent.presence.filter(({ caseId }) => caseId === one.id)).toEqual([]);
  });

  it('is refused as an unknown case is to whoever may not see it', async () => {
    const one = await registerCase(server);
    const stranger = await watching('strangeSupervisor');
    const hidden = await stranger.watchCase(one.id);
    expect(hidden).toEqual({ ok: false, code: 'case.notFound' });
    expect(await stranger.watchCase('01900000-0000-7000-8000-0000000f0f0f')).toEqual(hidden);
    expect(await stranger.watchCase('not an id')).toEqual(hidden);
  });

  it('is closed to an investigator at the moment when another takes over', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const [investigator, supervisor] = [await watching('investigator'), await watching('supervisor')];
    await investigator.watchCase(one.id);
    await supervisor.watchCase(one.id);
    await must(server, one, 'case.assign', 'supervisor', { investigatorId: idOf('otherInvestigator') });
    await until('the handover', () => supervisor.cases.some(({ version }) => version === one.version));
    const heard = investigator.cases.length;
    await send(server, one.id, 'supervisor', note());
    await until('the next entry', () => supervisor.cases.some(({ version }) => version === one.version + 1));
    expect(investigator.cases.slice(heard)).toEqual([]);
    await until(
      'the presence',
      () =>
        supervisor.presence
          .at(-1)
          ?.people.map(({ name }) => name)
          .join() === 'Người supervisor',
    );
  });
});

describe('a socket', () => {
  it('needs a session', async () => {
    await expect(watch({ url: other.url, cookie: '' })).rejects.toThrow('session.missing');
    await expect(watch({ url: other.url, cookie: 'better-auth.session_token=abc.def' })).rejects.toThrow(
      'session.missing',
    );
  });

  it('is not opened for a page of another origin', async () => {
    const intake = await server.as('intake', other.url);
    await expect(watch(intake, 'https://elsewhere.example')).rejects.toThrow();
  });

  it('is closed within two seconds of signing out, on every node', async () => {
    const cookie = await signIn(server.url, 'secretary');
    const sockets = [await watch({ url: server.url, cookie }), await watch({ url: other.url, cookie })];
    watchers.keep(sockets);
    const answer = await fetch(`${server.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: server.url, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    await until('both sockets to close', () => sockets.every((socket) => !socket.isConnected()), 2_000);
    expect((await fetch(`${other.url}/api/me`, { headers: { cookie } })).status).toBe(401);
  });

  it('is told to fetch anew when a role ends, and hears nothing more of its cases', async () => {
    const watcher = await watching('enforcing');
    await watcher.watchBoard(null);
    await server.sql`update role_grants set valid_to = current_date - 2 where member_id = ${idOf('enforcing')}`;
    await until('the reset', () => watcher.resets === 1, 4_000);
  });
});

describe('many who ask for the same at once', () => {
  it('share a reading, and none of them one that began before they asked', async () => {
    const shared = sharedReads<number>();
    const begun: ((error?: Error) => void)[] = [];
    const read = () =>
      new Promise<number>((resolve, reject) => {
        const turn = begun.length + 1;
        begun.push((error) => (error ? reject(error) : resolve(turn)));
      });
    const first = shared('place', read);
    const late = [shared('place', read), shared('place', read)];
    expect(await Promise.race([shared('elsewhere', async () => 0), first])).toBe(0);
    expect(begun).toHaveLength(1);
    // Whoever waited is not told of the fault of those before.
    begun[0]?.(new Error('The database is away.'));
    await expect(first).rejects.toThrow();
    await until('the second', () => begun.length === 2);
    begun[1]?.();
    expect(await Promise.all(late)).toEqual([2, 2]);
    const last = shared('place', read);
    begun[2]?.();
    expect(await last).toBe(3);
  });
});
