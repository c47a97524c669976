// What somebody with a session could try through the API, as every account on a case in every state: skip, repeat, reorder,
// back-date, double. Each attempt is refused with the article (or as if the case were not there), and nothing is written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts } from '#server/demo/demo-accounts.ts';
import { password } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { sampleWorldOf } from '#tests/support/sample-world-of.ts';
import { type SeededDemo, startSeededDemo } from '#tests/support/seeded-demo.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { stateNames } from '#workflows/case/stages.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import { dayOf } from '#workflows/rules/day.ts';

type Target = { id: string; state: string; version: number; facts: Facts };
type Seen = { account: string; caller: Caller; target: Target; allowed: string[] };
type Attempt = { what: string; status: number; code: string; article: string | undefined };

const longAgo = '2001-01-01';
const atOnce = 12;

let demo: SeededDemo;
let targets: Target[];
/** Every account on every target that it can see, and one attempt on each that it cannot. */
let seen: Seen[];
let unseen: Attempt[];
let entriesBefore: number;

beforeAll(async () => {
  demo = await startSeededDemo();
  targets = await demo.sql<Target[]>`
    select distinct on (state) stream_id as id, state, version, facts from heads where kind = 'case'
    order by state, version desc`;
  entriesBefore = await countEntries();
  seen = [];
  unseen = [];
  for (const { email } of demoAccounts) {
    const caller = await signIn(email);
    await inLanes(targets, async (target) => {
      const offered = await caller.get<Commands>(`/api/cases/${target.id}/commands`);
      const allowed = offered.status === 200 ? offered.body.allowed.map(({ type }) => type) : [];
      if (offered.status === 200) seen.push({ account: email, caller, target, allowed });
      else unseen.push(await attempt(caller, target, getComment(), email));
    });
  }
  seen = onePerRole(seen);
}, 400_000);
afterAll(() => demo?.close());

describe('an attempt through the API', () => {
  it('is made on a case in every state, by every account', () => {
    // The demo has no merger: each of its cases is told by itself.
    const told = stateNames.filter((name) => name !== 'resolved.merged');
    expect(targets.map(({ state }) => state).toSorted()).toEqual(told.toSorted());
    expect(seen.length).toBeGreaterThan(100);
  });

  it('on a case that is not theirs to see finds no such case', () => {
    expect(unseen.filter(({ status, code }) => status !== 404 || code !== 'case.notFound')).toEqual([]);
  });

  it('to skip, repeat or reorder is refused, by a rule with its article', async () => {
    // Every third, each command with other roles and states: all of them are held by the matrix (tests/explore).
    const attempts = await tryAll((one) =>
      [...catalogue.values()].filter(
        ({ type }, index) => !one.allowed.includes(type) && (index + seen.indexOf(one)) % 3 === 0,
      ),
    );
    console.log(JSON.stringify({ attempts: attempts.length, seen: seen.length }));
    expect(attempts.length).toBeGreaterThan(5_000);
    expect(attempts.filter((one) => !isRefusal(one)).slice(0, 10)).toEqual([]);
    expect(attempts.filter(({ code }) => code.startsWith('refusal.')).length).toBeGreaterThan(4_000);
  }, 180_000);

  it('to date an act back to long ago is refused', async () => {
    const attempts = await tryAll(
      (one) =>
        [...catalogue.values()].filter(
          (command) =>
            one.allowed.includes(command.type) &&
            datesOf(command).length > 0 &&
            !ofEarlierEvents.has(command.type),
        ),
      (command, payload) => ({
        ...payload,
        ...Object.fromEntries(datesOf(command).map((key) => [key, longAgo])),
      }),
    );
    expect(attempts.length).toBeGreaterThan(20);
    expect(attempts.filter((one) => !isRefusal(one)).slice(0, 10)).toEqual([]);
  });

  it('on a version of the case that is past is refused', async () => {
    const attempts = await tryAll(
      (one) =>
        [...catalogue.values()].filter(
          ({ type, concurrency }) => one.allowed.includes(type) && concurrency === 'exclusive',
        ),
      (_, payload) => payload,
      -1,
    );
    expect(attempts.length).toBeGreaterThan(100);
    const others = attempts.filter(
      ({ code }) => code !== 'conflict.version' && code !== 'command.invalidPayload',
    );
    expect(others.slice(0, 10)).toEqual([]);
  });

  it('leaves nothing behind: the record shows the lawful steps alone', async () => {
    expect(await countEntries()).toBe(entriesBefore);
    const now = await demo.sql<
      Target[]
    >`select stream_id as id, version, state from heads where kind = 'case'`;
    const byId = new Map(now.map((one) => [one.id, one]));
    for (const { id, version, state } of targets) expect(byId.get(id)).toMatchObject({ version, state });
  });
});

async function countEntries(): Promise<number> {
  const [row] = await demo.sql<{ n: number }[]>`select count(*)::int as n from case_entries`;
  return row?.n ?? Number.NaN;
}

/** One account of each role on each case is enough: the second would be told the same. */
function onePerRole(all: readonly Seen[]): Seen[] {
  const role = (email: string) => email.slice(0, email.indexOf('@')).replace(/\d+$/, '');
  return [...new Map(all.map((one) => [`${one.target.id} ${role(one.account)}`, one])).values()];
}

/** Days of what was done before the case, or outside of it: they lie as far back as they lie. */
const ofEarlierEvents = new Set([
  'detection.addAllegation',
  'verification.addAllegation',
  'verification.amendAllegation',
  'case.recordStatus',
]);

/** 4xx with a code of its own; a rule's refusal says its article. */
function isRefusal({ status, code, article }: Attempt): boolean {
  if (code === 'command.invalidPayload') return status === 400;
  return (status === 403 || status === 422) && code.startsWith('refusal.') && Boolean(article);
}

async function tryAll(
  commandsFor: (one: Seen) => AnyCommand[],
  change: (command: AnyCommand, payload: Record<string, unknown>) => Record<string, unknown> = (_, payload) =>
    payload,
  versionsOff = 0,
): Promise<Attempt[]> {
  const made: Attempt[] = [];
  const tries = seen.flatMap((one) => commandsFor(one).map((command) => ({ one, command })));
  await inLanes(tries, async ({ one: { caller, target, account }, command }) => {
    made.push(await attempt(caller, target, command, account, change, versionsOff));
  });
  return made;
}

async function attempt(
  caller: Caller,
  target: Target,
  command: AnyCommand,
  account: string,
  change: (command: AnyCommand, payload: Record<string, unknown>) => Record<string, unknown> = (_, payload) =>
    payload,
  versionsOff = 0,
): Promise<Attempt> {
  const answer = await caller.post<Problem>(`/api/cases/${target.id}/commands`, {
    type: command.type,
    payload: change(command, sampleFor(command, target)),
    expectedVersion: target.version + versionsOff,
    commandId: v7(),
  });
  const { code, article } = answer.body;
  return { what: `${command.type} as ${account} in ${target.state}`, status: answer.status, code, article };
}

/** The command's own sample, or nothing where it has none for such a case: then the schema refuses it. */
function sampleFor(command: AnyCommand, { facts }: Target): Record<string, unknown> {
  try {
    const world = sampleWorldOf(facts, dayOf(new Date().toISOString()));
    return { ...command.sample(world) };
  } catch {
    return {};
  }
}

function datesOf(command: AnyCommand): string[] {
  const fields = Object.entries(command.payload.shape as Record<string, import('zod').ZodType>);
  return fields.filter(([, field]) => field.meta()?.hint === 'date').map(([key]) => key);
}

function getComment(): AnyCommand {
  const found = catalogue.get('case.comment');
  if (!found) throw new Error('There is no case.comment.');
  return found;
}

async function signIn(email: string): Promise<Caller> {
  const answer = await callerOf(demo.product.url, '').post('/api/auth/sign-in/email', { email, password });
  if (answer.status !== 200) throw new Error(`sign-in as ${email}: ${answer.status} ${answer.text}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return callerOf(demo.product.url, cookies.join('; '));
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
