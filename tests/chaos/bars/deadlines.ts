// Bar 11: deadlines that lie between a minute and ten years ahead, while nodes are killed: each takes effect once, none before its time,
// and hardly any late. Half of them come due while it is watched, as many each second; so do the nearest of the others.
import { percentile } from '#tests/bench/figure.ts';
import { type Bar, pause } from '../bar.ts';
import { type Due, databaseNow, heldAgainst, listPassed, moveDeadlines, openCases } from '../due-cases.ts';
import type { ChaosWorld } from '../world.ts';

const lateMs = 60_000;
const minuteMs = 60_000;
const tenYearsMs = 10 * 365.25 * 86_400_000;

export const manyDeadlines: Bar = {
  bar: 11,
  name: 'deadlines from a minute to ten years ahead, nodes killed',
  isTimed: true,
  run: async (world, size, random) => {
    const isLong = size === 'long';
    const [cases, watchedMs, killEveryMs] = isLong ? [50_000, 240_000, 8_000] : [40, 3_000, 1_500];
    if (isLong) await Promise.all(world.nodes.map((node) => node.stop()));
    const ids = await openCases(world, cases);
    if (isLong) await Promise.all(world.nodes.map((node) => node.start()));
    const start = (await databaseNow(world)) + (isLong ? minuteMs : 1_500);
    const due = ids.flatMap((id): Due[] => [
      { id, key: 'acknowledge', dueAt: Math.round(start + random() * watchedMs) },
      { id, key: 'screening', dueAt: Math.round(start + minuteMs * (tenYearsMs / minuteMs) ** random()) },
    ]);
    await moveDeadlines(world, due);
    await pause(start - (await databaseNow(world)));
    const end = start + watchedMs;
    let kills = 0;
    while ((await databaseNow(world)) < end - killEveryMs) {
      await pause(killEveryMs * (0.5 + random()));
      const node = world.nodes[Math.floor(random() * world.nodes.length)];
      await node?.kill();
      await node?.start();
      kills += 1;
    }
    await pause(end - (await databaseNow(world)));
    await untilNoneIsDue(world, end);
    const now = end;
    const { faults, late } = heldAgainst(due, await listPassed(world, ids), now);
    const p99LateMs = Math.round(percentile(late, 0.99));
    return {
      tried: due.length,
      faults: {
        ...faults,
        p99TooLate: p99LateMs > lateMs ? 1 : 0,
        leftForAPerson: await countStranded(world),
      },
      seen: {
        ...{ cameDue: late.length, kills, p99LateMs },
        ...{
          p50LateMs: Math.round(percentile(late, 0.5)),
          longestLateMs: Math.round(late.reduce((most, one) => Math.max(most, one), 0)),
        },
      },
    };
  },
};

/** None of those that have come due by then; the last of them may wait for the lease of a node that was killed. */
async function untilNoneIsDue(world: ChaosWorld, end: number): Promise<void> {
  const from = performance.now();
  const count = () =>
    world.look(async (sql) => {
      const [row] = await sql<
        { n: number }[]
      >`select count(*)::int as n from deadlines where due_at <= ${new Date(end).toISOString()}::text::timestamptz`;
      return row?.n ?? Number.NaN;
    });
  while ((await count()) > 0 && performance.now() - from < 2 * lateMs) await pause(500);
}

async function countStranded(world: ChaosWorld): Promise<number> {
  return world.look(async (sql) => {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from deadlines where attempts >= 5`;
    return row?.n ?? Number.NaN;
  });
}
