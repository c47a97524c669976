// Fills a database with the demo: directory, accounts and cases, all cases by real commands through the write path.
// Every id and every instant follows from the seed and the instant of the first run, which the database remembers: a
// seed that was cut off goes on where it stopped, and one that is complete is left alone.

import { appendGroups } from '#db/append-groups.ts';
import { listErasures } from '#db/erasures.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import type { PreparedDatabase } from '#db/prepare-database.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { oneAtATime } from '../cases/one-at-a-time.ts';
import { warmHeads } from '../cases/warm-heads.ts';
import type { WritePath } from '../cases/write-path.ts';
import type { Auth } from '../people/auth.ts';
import { aimDue } from './aim-due.ts';
import type { CasePort } from './case-port.ts';
import { demoAccounts } from './demo-accounts.ts';
import { earlierHeads } from './earlier-heads.ts';
import { accountIdOf, fillDirectory } from './fill-directory.ts';
import { demoCaseCount, planCases } from './plan-cases.ts';
import { type CasePlan, prepareCase } from './play-case.ts';
import { serverPort } from './server-port.ts';

/** The parts of a node's services that a seed needs; it opens lanes of the seed role for itself. */
export type SeedServices = {
  database: Pick<PreparedDatabase, 'seedUrl'>;
  writePath: WritePath;
  auth: Pick<Auth, 'createAccounts'>;
};

export type SeedWish = {
  /** Names this seed within the database; the same name continues or finds it done. */
  seed?: string;
  cases?: number;
  /** Milliseconds since 1970; histories end here. Ignored where an earlier run has begun. */
  now: number;
  /** Of the password of all demo accounts. */
  passwordHash: string;
  onProgress?: (done: number, of: number) => void;
};

export type Seeded = { outcome: 'seeded' | 'alreadyThere'; cases: number; commands: number };

type Anchor = { now: number; cases: number; doneAt: string | null };

/** Cases that are opened together, in the order of their days, and then played side by side. */
const chunkSize = 150;
const sideBySide = 12;
/** Few, so that what is told side by side is written together. */
const seedLanes = 2;
/** As long as its role may take: nobody waits for an answer. */
const patienceMs = 60_000;

export async function seedDemo(services: SeedServices, wish: SeedWish): Promise<Seeded> {
  const url = new URL(services.database.seedUrl);
  // What a crash could take back of a seed is made again by the next run; commits keep their order all the same.
  url.searchParams.set('synchronous_commit', 'off');
  const lanes = openLanes(url.href, { size: seedLanes, name: 'duecourse-seed', deadlineMs: patienceMs });
  try {
    return await seedWith(lanes, services, wish);
  } finally {
    await lanes.close();
  }
}

async function seedWith(lanes: Lanes, services: SeedServices, wish: SeedWish): Promise<Seeded> {
  const { seed = 'demo', cases = demoCaseCount, now, passwordHash } = wish;
  const { writePath, auth } = services;
  const { anchor, isNew } = await dropAnchor(lanes, seed, { now, cases, doneAt: null });
  if (anchor.doneAt) return { outcome: 'alreadyThere', cases: anchor.cases, commands: 0 };
  await fillDirectory(lanes);
  await auth.createAccounts(
    demoAccounts.map(({ key, name, email }) => ({ accountId: accountIdOf(key), name, email, passwordHash })),
  );
  await writePath.directory.reload();
  const path: WritePath = {
    ...writePath,
    append: appendGroups(lanes),
    // Histories are told under the standard pack, whatever new cases are opened under.
    pack: defaultPack,
    warm: warmHeads(2 * chunkSize),
    inTurn: oneAtATime(),
    wake: () => undefined,
  };
  const port = serverPort(path, async (caseId) =>
    isNew ? new Map() : earlierHeads(path.feedLanes, caseId, path.pack),
  );
  const planned = await plansInOrder({ seed, ...anchor }, port);
  // What an earlier run has disposed of has nothing left to go on from.
  const erased = new Set(isNew ? [] : (await listErasures(path.feedLanes)).map(({ streamId }) => streamId));
  const plans = planned.filter((plan) => !erased.has(prepareCase(plan, port).caseId));
  const commands = await playAll(plans, port, wish.onProgress);
  await raiseAnchor(lanes, seed, { ...anchor, doneAt: new Date().toISOString() });
  return { outcome: 'seeded', cases: planned.length, commands };
}

/** How many commands were sent. */
async function playAll(
  plans: readonly CasePlan[],
  port: CasePort,
  onProgress: SeedWish['onProgress'],
): Promise<number> {
  let commands = 0;
  let done = 0;
  for (let start = 0; start < plans.length; start += chunkSize) {
    const chunk = plans.slice(start, start + chunkSize).map((plan) => prepareCase(plan, port));
    // One after the other: references follow the days on which the cases came in.
    for (const one of chunk) await one.open();
    await inLanes(chunk, sideBySide, async (one) => {
      const played = await one.play();
      commands += played.commands;
      done += 1;
      onProgress?.(done, plans.length);
    });
  }
  return commands;
}

/** All cases in the order of their first day. */
async function plansInOrder(
  wish: { seed: string; cases: number; now: number },
  port: CasePort,
): Promise<CasePlan[]> {
  const plans = await Promise.all(planCases(wish).map(aimDue));
  return plans
    .map((plan) => ({ plan, openedAt: prepareCase(plan, port).openedAt }))
    .toSorted((one, other) => one.openedAt - other.openedAt)
    .map(({ plan }) => plan);
}

/** Remembers when this seed was first run; a later run reads it back. */
async function dropAnchor(
  lanes: Lanes,
  seed: string,
  wanted: Anchor,
): Promise<{ anchor: Anchor; isNew: boolean }> {
  return lanes.use(async (sql) => {
    const key = `demo.${seed}`;
    const made = await sql`
      insert into installation (key, value) values (${key}, ${JSON.stringify(wanted)})
      on conflict do nothing returning key`;
    const [row] = await sql<{ value: string }[]>`select value from installation where key = ${key}`;
    if (!row) throw new Error('What the database remembers of the demo cannot be read.');
    return { anchor: JSON.parse(row.value) as Anchor, isNew: made.length > 0 };
  });
}

async function raiseAnchor(lanes: Lanes, seed: string, anchor: Anchor): Promise<void> {
  await lanes.use(
    (sql) => sql`update installation set value = ${JSON.stringify(anchor)} where key = ${`demo.${seed}`}`,
  );
}

/** Runs `most` at a time. After a failure nothing new is begun, and nothing goes on once it is thrown. */
async function inLanes<T>(items: readonly T[], most: number, run: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      try {
        await run(item);
      } catch (error) {
        left.length = 0;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: most }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
