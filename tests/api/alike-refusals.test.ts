// A case or meeting that one may not see cannot be told from one that never was: the same status, body and headers, the same
// statements to the database in the same order, for every route, every command and every subscription. Where the cases are
// warm on the node, since somebody has just worked on them, as where they are not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRoute, seenOf } from '#tests/access/asked.ts';
import { routesAbout } from '#tests/access/declared-routes.ts';
import type { Caller } from '#tests/support/caller.ts';
import {
  type CaseOverHttp,
  caseIn,
  factsOf,
  must,
  registerCase,
  send,
} from '#tests/support/case-over-http.ts';
import { type MeetingOverHttp, withItem } from '#tests/support/meeting-over-http.ts';
import { sampleWorldOf } from '#tests/support/sample-world-of.ts';
import { type Asked, openStatementProxy, type StatementProxy } from '#tests/support/statement-proxy.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers, type Watcher } from '#tests/support/watcher.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { dayOf } from '#workflows/rules/day.ts';

let server: TestServer;
let proxy: StatementProxy;
let gathering: CaseOverHttp;
let scheduled: CaseOverHttp;
let meeting: MeetingOverHttp;
const watchers = openWatchers((name) => server.as(name));

beforeAll(async () => {
  server = await startTestServer(async (settings) => {
    const { hostname, port } = new URL(settings.DATABASE_URL ?? '');
    proxy = await openStatementProxy({ host: hostname, port: Number(port) });
    const url = Object.assign(new URL(settings.DATABASE_URL ?? ''), { port: String(proxy.port) });
    return { ...settings, DATABASE_URL: url.href };
  });
  gathering = await caseIn(server, 'verification.gathering');
  scheduled = await caseIn(server, 'advice.scheduled');
  meeting = await withItem(server, scheduled.id);
  for (const [who] of unseen) await server.as(who);
}, 120_000);
afterAll(async () => {
  watchers.close();
  await server?.close();
  await proxy?.close();
});

/** Each with a case that is absent to them, for another reason. */
const unseen: [Person, string, () => CaseOverHttp][] = [
  ['outsider', 'without a role', () => gathering],
  ['strangeSupervisor', 'with a role elsewhere', () => gathering],
  ['respondent', 'before notice', () => gathering],
  ['intake', 'who saw it until it was opened', () => gathering],
  ['relative', 'kept out for a tie', () => gathering],
  ['superior', 'kept out as the superior', () => gathering],
  ['otherInvestigator', 'not on the case', () => gathering],
  ['administrator', 'of the product', () => scheduled],
  ['authority', 'not asked', () => scheduled],
  ['appeal1', 'before there is an appeal', () => scheduled],
];

/** What the request pools were asked for one answer. The feed and the directory are read all the time by themselves. */
async function statementsOf<T>(ask: () => Promise<T>): Promise<{ answer: T; statements: Asked[] }> {
  proxy.taken();
  const answer = await ask();
  // What is cleared away after the answer is part of it.
  await new Promise((resolve) => setTimeout(resolve, 3));
  const pools = new Set(['duecourse-read', 'duecourse-write']);
  return { answer, statements: proxy.taken().filter(({ pool }) => pools.has(pool)) };
}

/** What differs each of three times: a pool may have been asked something else meanwhile, once. */
async function differs(ask: (id: string) => Promise<unknown>, id: string): Promise<string[]> {
  let found: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    found = await differsOnce(ask, id);
    if (found.length === 0) return [];
  }
  return found;
}

async function differsOnce(ask: (id: string) => Promise<unknown>, id: string): Promise<string[]> {
  const hidden = await statementsOf(() => ask(id));
  const never = await statementsOf(() => ask(v7()));
  const told = [
    JSON.stringify(hidden.answer) === JSON.stringify(never.answer) ? [] : [JSON.stringify(hidden.answer)],
    same(hidden.statements, never.statements)
      ? []
      : [
          'statements:',
          ...hidden.statements.map(({ pool, statement }) => `${pool}: ${statement.slice(0, 90)}`),
        ],
  ];
  return told.flat();
}

function same(one: readonly Asked[], other: readonly Asked[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Somebody of the case does something on it: the node has it warm from then on. */
async function warmUp(one: CaseOverHttp): Promise<void> {
  const answer = await send(server, one.id, 'supervisor', {
    type: 'case.comment',
    payload: { note: 'Đang làm.' },
  });
  if (answer.status !== 200) throw new Error(`A comment: ${answer.status} ${answer.text}`);
  one.version = answer.body.version;
}

async function payloadsFor(one: CaseOverHttp): Promise<Map<AnyCommand, Record<string, unknown>>> {
  const world = sampleWorldOf(await factsOf(server, one.id), dayOf(new Date().toISOString()));
  return new Map([...catalogue.values()].map((command) => [command, sampleIn(command, world)]));
}

/** The sample of a command, or of one that has none for such a case, nothing: then its schema answers. */
function sampleIn(command: AnyCommand, world: Parameters<AnyCommand['sample']>[0]): Record<string, unknown> {
  try {
    return command.sample(world);
  } catch {
    return {};
  }
}

/** Each command is tried by two of them, of different kinds. */
function isTriedAt(place: number) {
  return (_: unknown, index: number) => index % 5 === place % 5;
}

describe.each(unseen)('a case, to %s, %s', (who, _, one) => {
  it('answers every route like one that never was, with the same statements', async () => {
    const caller = await server.as(who);
    for (const route of routesAbout('case').filter(({ unlike }) => !unlike?.who.includes(who))) {
      await warmUp(one());
      const ask = async (id: string) => seenOf(await askRoute(caller, route, { id, ref: one().ref }));
      await ask(v7());
      expect([route.route, await differs(ask, one().id)]).toEqual([route.route, []]);
    }
  });

  it('answers every command like one that never was, with the same statements', async () => {
    const caller = await server.as(who);
    const found: string[] = [];
    const place = unseen.findIndex(([name]) => name === who);
    for (const [command, payload] of [...(await payloadsFor(one()))].filter(isTriedAt(place))) {
      await warmUp(one());
      const ask = sendAs(caller, command, payload, one().version);
      found.push(...(await differs(ask, one().id)).map((told) => `${command.type}: ${told}`));
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('refuses to be followed like one that never was, with the same statements', async () => {
    await warmUp(one());
    const socket: Watcher = await watchers.watching(who, server.url);
    expect(await differs((id) => socket.watchCase(id), one().id)).toEqual([]);
    expect(await differs((id) => socket.watchMeeting(id), v7())).toEqual([]);
  });
});

describe('a meeting that one is not called to', () => {
  it.each(['outsider', 'investigator', 'strangeSupervisor', 'respondent'] as const)(
    'answers %s like one that never was, with the same statements',
    async (who) => {
      const caller = await server.as(who);
      for (const route of routesAbout('meeting')) {
        const ask = async (id: string) => seenOf(await askRoute(caller, route, { id }));
        expect([route.route, await differs(ask, meeting.id)]).toEqual([route.route, []]);
      }
      const socket = await watchers.watching(who, server.url);
      expect(await differs((id) => socket.watchMeeting(id), meeting.id)).toEqual([]);
    },
  );
});

describe('the comparison', () => {
  it('tells a case that is seen from one that never was, by its statements alone', async () => {
    const supervisor = await server.as('supervisor');
    const seen = await statementsOf(() => supervisor.get(`/api/cases/${gathering.id}`));
    const never = await statementsOf(() => supervisor.get(`/api/cases/${v7()}`));
    expect(never.statements.length).toBeGreaterThan(0);
    expect(same(seen.statements, never.statements)).toBe(false);
  });

  it('sees a case leave somebody’s sight: from then on it is as if it had never been', async () => {
    const one = await registerCase(server);
    const intake = await server.as('intake');
    const stepBack = () => must(server, one, 'detection.startScreening', 'intake');
    await stepBack();
    for (const type of ['detection.nameRespondent', 'detection.addAllegation', 'detection.recommend'])
      await must(server, one, type, 'intake');
    expect((await intake.get(`/api/cases/${one.id}`)).status).toBe(200);
    await must(server, one, 'detection.open', 'supervisor');
    const ask = async (id: string) => seenOf(await intake.get(`/api/cases/${id}`));
    expect(await differs(ask, one.id)).toEqual([]);
  });
});

function sendAs(
  caller: Caller,
  { type }: AnyCommand,
  payload: Record<string, unknown>,
  expectedVersion: number,
) {
  return async (id: string) =>
    seenOf(
      await caller.post(`/api/cases/${id}/commands`, { type, payload, expectedVersion, commandId: v7() }),
    );
}
