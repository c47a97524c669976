// Bar 12: among the deadlines that come due are some that throw and some that end the process which sends them. The healthy ones are
// hardly later than without them; each of the others is tried five times and then left for a person.
import { percentile } from '#tests/bench/figure.ts';
import { type Bar, pause } from '../bar.ts';
import { type Due, databaseNow, heldAgainst, listPassed, moveDeadlines, openCases } from '../due-cases.ts';
import type { ChaosWorld } from '../world.ts';

/** As `tests/support/ending-deadline.ts` has it. */
const endingKey = 'endsTheProcess';
const preload = new URL('../../support/ending-deadline.ts', import.meta.url).pathname;
const mostTries = 5;
const yearMs = 365 * 86_400_000;
/** Until the last try of the last one: each waits for the lease of the one before. */
const patienceMs = 120_000;

export const poisonousDeadlines: Bar = {
  bar: 12,
  name: 'deadlines that throw or end the process, among healthy ones',
  isTimed: true,
  environment: { NODE_OPTIONS: `--import=${preload}` },
  run: async (world, size, random) => {
    const [healthy, watchedMs, throwing, ending] =
      size === 'long' ? [4_500, 45_000, 20, 3] : [100, 3_000, 2, 1];
    const before = await openCases(world, healthy);
    const beside = await openCases(world, healthy);
    const poisoned = await openCases(world, throwing + ending);
    const without = await watch(world, before, watchedMs, random, async () => undefined);
    const restarting = keepUp(world);
    const among = await watch(world, beside, watchedMs, random, (start) =>
      poison(world, poisoned.slice(0, throwing), poisoned.slice(throwing), start + watchedMs / 10),
    );
    const tries = await untilGivenUp(world, poisoned);
    const ended = await restarting.stop();
    const [p99WithoutMs, p99AmongMs] = [percentile(without.late, 0.99), percentile(among.late, 0.99)];
    const sum = (fault: 'lost' | 'doubled' | 'early') => without.faults[fault] + among.faults[fault];
    return {
      tried: 2 * healthy + poisoned.length,
      faults: {
        ...{ lost: sum('lost'), doubled: sum('doubled'), early: sum('early') },
        p99MoreThanTwice: size === 'long' && p99AmongMs > 2 * p99WithoutMs ? 1 : 0,
        notGivenUpAfterFive: poisoned.length - tries.filter((one) => one === mostTries).length,
        // Fewer where two of them were taken together: one end, a try of each.
        endedOftener: Math.max(0, ended - mostTries * ending),
      },
      seen: {
        ...{ healthy: 2 * healthy, throwing, ending, processesEnded: ended },
        ...{ p99WithoutMs: Math.round(p99WithoutMs), p99AmongMs: Math.round(p99AmongMs) },
      },
    };
  },
};

/** Cases that come due one after the other while it is watched. */
async function watch(
  world: ChaosWorld,
  ids: readonly string[],
  ms: number,
  random: () => number,
  beside: (start: number) => Promise<void>,
) {
  const start = (await databaseNow(world)) + 5_000;
  const due = ids.flatMap((id): Due[] => [
    { id, key: 'acknowledge', dueAt: Math.round(start + random() * ms) },
    { id, key: 'screening', dueAt: Math.round(start + yearMs) },
  ]);
  await moveDeadlines(world, due);
  await beside(start);
  await pause(start + ms - (await databaseNow(world)));
  const isLeft = () =>
    world.look(async (sql) => {
      const [row] = await sql<{ left: boolean }[]>`
        select exists (select from deadlines where due_at <= now() and stream_id = any(${[...ids]}::uuid[])) as left`;
      return row?.left;
    });
  for (let waited = 0; waited < patienceMs && (await isLeft()); waited += 500) await pause(500);
  return heldAgainst(due, await listPassed(world, ids), start + ms);
}

/** Keys that nobody can unwrap make the one throw; the others' own key is what ends a process. */
function poison(
  world: ChaosWorld,
  throwing: readonly string[],
  ending: readonly string[],
  at: number,
): Promise<void> {
  const due = new Date(at).toISOString();
  return world.look(async (sql) => {
    await sql`update case_keys set wrapped = '\\x00' where stream_id = any(${[...throwing]}::uuid[])`;
    await sql`update deadlines set due_at = ${due}::text::timestamptz
      where key = 'acknowledge' and stream_id = any(${[...throwing]}::uuid[])`;
    await sql`
      insert into deadlines (stream_id, key, article, command, started_on, due_day, due_at, pausable)
      select stream_id, ${endingKey}, article, command, started_on, due_day, ${due}::text::timestamptz, pausable from deadlines
      where key = 'acknowledge' and stream_id = any(${[...ending]}::uuid[])`;
  });
}

/** How often each was tried when all of them had been given up, or patience ended. */
async function untilGivenUp(world: ChaosWorld, poisoned: readonly string[]): Promise<number[]> {
  const tries = () =>
    world.look(async (sql) => {
      const rows = await sql<{ attempts: number }[]>`
        select attempts from deadlines where due_at <= now() and stream_id = any(${[...poisoned]}::uuid[])`;
      return rows.map(({ attempts }) => attempts);
    });
  for (let waited = 0; waited < patienceMs; waited += 500) {
    if ((await tries()).every((attempts) => attempts >= mostTries)) break;
    await pause(500);
  }
  // Nobody tries a sixth time.
  await pause(15_000);
  return tries();
}

/** Starts a node again that has ended by itself, as a supervisor does; says how often that was. */
function keepUp({ nodes }: ChaosWorld): { stop: () => Promise<number> } {
  let isOn = true;
  let ended = 0;
  const watching = nodes.map(async (node) => {
    while (isOn) {
      if (!node.isAlive()) {
        ended += 1;
        await node.stop();
        await node.start();
      }
      await pause(100);
    }
  });
  return {
    stop: async () => {
      isOn = false;
      await Promise.all(watching);
      return ended;
    },
  };
}
