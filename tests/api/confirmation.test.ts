// Half an hour after signing in: every decision and every route that is declared to ask again does so, before anything is looked
// up, and no other does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesWith, routesWithout } from '#tests/access/declared-confirmation.ts';
import { declaredRoutes } from '#tests/access/declared-routes.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { catalogue } from '#workflows/case/catalogue.ts';

let server: TestServer;
let caller: Caller;
beforeAll(async () => {
  server = await startTestServer();
  // The session was confirmed long ago when the node first hears of it.
  const cookie = await signIn(server.url, 'member1');
  await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
  caller = callerOf(server.url, cookie);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
});
afterAll(() => server?.close());

/** Filled with ids that never were. */
function ask(route: string) {
  const declared = declaredRoutes.find((one) => one.route === route);
  const [method = '', path = ''] = route.replaceAll(/\{id\}|:id/g, () => v7()).split(' ');
  const text = JSON.stringify(declared?.body ?? {}).replaceAll('{fresh}', v7());
  const body = text.replaceAll('"{registration}"', '{}').replaceAll('"{meeting}"', '{}');
  const filled = path.replace('{command}', 'case.comment');
  return ['DELETE', 'HEAD'].includes(method)
    ? caller.get(filled, { method })
    : caller.post(filled, body, { method });
}

describe('half an hour after signing in', () => {
  it.each(routesWith)('%s asks who it is', async (route) => {
    // An invitation as it would be sent: what is not in order is refused before it is asked about.
    const answer =
      route === 'POST /api/invitations'
        ? await caller.post('/api/invitations', { personId: v7() })
        : await ask(route);
    expect([answer.status, answer.body.code]).toEqual([403, 'session.stepUpRequired']);
  });

  it.each(['enable', 'disable'])('two-factor/%s asks who it is', async (what) => {
    const answer = await caller.post(`/api/auth/two-factor/${what}`, { password: 'any' });
    expect([answer.status, answer.body.code]).toEqual([403, 'session.stepUpRequired']);
  });

  it('no other route does', async () => {
    const own = Object.values(routesWithout)
      .flat()
      .filter((route) => !/sign-|two-factor|end-others/.test(route));
    for (const route of own) {
      const { body } = await ask(route);
      expect([route, body?.code]).not.toEqual([route, 'session.stepUpRequired']);
    }
  });

  it('every command that is a decision asks, whatever the case, and no other does', async () => {
    const asking: string[] = [];
    for (const type of catalogue.keys()) {
      const sent = { type, payload: {}, expectedVersion: 1, commandId: v7() };
      const { body } = await caller.post(`/api/cases/${v7()}/commands`, sent);
      if (body.code === 'session.stepUpRequired') asking.push(type);
    }
    const decisions = [...catalogue.values()].filter(({ stepUp }) => stepUp).map(({ type }) => type);
    expect(asking.toSorted()).toEqual(decisions.toSorted());
    expect(decisions).toContain('advice.signDecision');
  });
});
