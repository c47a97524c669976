// Entries that leave together: one commit for several, each judged by itself, and a fault of one is nobody else's.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendGroups } from '#db/append-groups.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
let lanes: Lanes;
beforeAll(async () => {
  world = await createRecordWorld();
  lanes = openLanes(world.database.appUrl, { size: 1, name: 'duecourse-append' });
});
afterAll(async () => {
  await lanes.close();
  await world.close();
});

const openCases = (count: number) => Promise.all(Array.from({ length: count }, () => world.openCase()));
const next = (streamId: string, change = {}) => world.entry({ streamId, expectedVersion: 1, ...change });
const commitsOf = async (streamIds: string[]) => {
  const rows = await world.feed.use(
    (sql) => sql<{ n: number }[]>`select count(*)::int as n from case_entries
      where version = 2 and stream_id in ${sql(streamIds)} group by xid`,
  );
  return rows.map(({ n }) => n).toSorted((one, other) => one - other);
};

describe('appends that wait for a lane', () => {
  it('leave together, and one that comes alone leaves alone', async () => {
    const append = appendGroups(lanes);
    const cases = await openCases(15);
    const results = await Promise.all(cases.map((streamId) => append(next(streamId))));
    expect(results.map(({ outcome }) => outcome)).toEqual(cases.map(() => 'appended'));
    // Each is answered with its own place.
    expect(results.map((result) => 'streamId' in result && result.streamId)).toEqual(cases);
    expect(await commitsOf(cases)).toEqual([1, 2, 4, 8]);
    const [alone = ''] = await openCases(1);
    await append(next(alone));
    expect(await commitsOf([alone])).toEqual([1]);
  });

  it('are refused one by one: a stranger, a stale version and a clock that is off write nothing, the others do', async () => {
    const append = appendGroups(lanes);
    const cases = await openCases(8);
    const changes = [
      {},
      { actor: { kind: 'person', id: world.people.nobody } },
      { expectedVersion: 7 },
      { at: new Date(Date.now() - 60_000).toISOString() },
    ];
    const results = await Promise.all(
      cases.map((streamId, index) => append(next(streamId, changes[index % changes.length]))),
    );
    const expected = ['appended', 'absent', 'conflict', 'drift'];
    expect(results.map(({ outcome }) => outcome)).toEqual([...expected, ...expected]);
    // Each entry stands under its own actor, whoever stands before it in the statement.
    const written = await world.feed.use(
      (sql) => sql`select from case_entries where version = 2 and stream_id in ${sql(cases)}
        and actor_id = ${world.people.supervisor}`,
    );
    expect(written.length).toBe(2);
  });

  it('write the same command once, whichever statement it is in', async () => {
    const append = appendGroups(lanes);
    const cases = await openCases(6);
    const commandId = randomUUID();
    const results = await Promise.all([
      ...cases.map((streamId) => append(next(streamId, { commandId }))),
      ...cases.map((streamId) => append(next(streamId, { commandId }))),
    ]);
    const outcomes = results.map(({ outcome }) => outcome).toSorted();
    expect(outcomes).toEqual(['appended', 'replayed', ...Array(10).fill('reused')]);
  });

  it('are sent one by one where the statement fails: only what is at fault is told so', async () => {
    const append = appendGroups(lanes);
    const cases = await openCases(7);
    // No instant: the database refuses it.
    const head = { dueAt: 'soon' };
    const results = await Promise.allSettled(
      cases.map((streamId, index) => append(next(streamId, index === 3 ? { head } : {}))),
    );
    expect(results.map(({ status }) => status)).toEqual(
      cases.map((_, index) => (index === 3 ? 'rejected' : 'fulfilled')),
    );
    expect((await commitsOf(cases)).reduce((sum, n) => sum + n, 0)).toBe(6);
  });

  it('are all told where their connection is lost, and settle by being sent again', async () => {
    const append = appendGroups(lanes);
    const cases = await openCases(40);
    const entries = cases.map((streamId) => next(streamId));
    // Of the same role, whose connections it may end.
    const killers = openLanes(world.database.appUrl, { size: 1, name: 'duecourse-killer' });
    const kill = () =>
      killers.use(
        (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'duecourse-append'`,
      );
    let told = 0;
    let killing: Promise<unknown> = Promise.resolve();
    const killer = setInterval(() => {
      killing = killing.then(kill);
    }, 4);
    const outcomes = await Promise.all(
      entries.map(async (entry) => {
        for (;;) {
          try {
            return (await append({ ...entry, at: new Date().toISOString() })).outcome;
          } catch (error) {
            if (!(error instanceof DatabaseUnavailable)) throw error;
            told += 1;
            // Enough is lost: let them come through.
            if (told > 60) clearInterval(killer);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        }
      }),
    );
    clearInterval(killer);
    await killing;
    await killers.close();
    expect(outcomes.every((outcome) => outcome === 'appended' || outcome === 'replayed')).toBe(true);
    expect((await commitsOf(cases)).reduce((sum, n) => sum + n, 0)).toBe(40);
  });

  it('are told at once where nobody listens', async () => {
    const nowhere = openLanes('postgres://x:y@127.0.0.1:1/z', { size: 1 });
    const append = appendGroups(nowhere);
    const told = await Promise.allSettled(Array.from({ length: 5 }, () => append(next(randomUUID()))));
    expect(told.every(({ status }) => status === 'rejected')).toBe(true);
    await nowhere.close();
  });
});
