// Lanes when the database is slow, gone or back: a typed error in time, no lane lost, a write's outcome settled by its id.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { openElection } from '#db/election.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { openLanes } from '#db/lanes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

describe('lanes', () => {
  it('fail in time when a query does not come back, and give the place to the next', async () => {
    // Time enough to connect on a busy machine, and far less than the query takes.
    const lanes = openLanes(world.database.appUrl, { size: 1, deadlineMs: 1_000 });
    const began = performance.now();
    const stuck = lanes.use((sql) => sql`select pg_sleep(4)`);
    await expect(stuck).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      code: 'DEADLINE',
      outcomeUnknown: true,
    });
    expect(performance.now() - began).toBeLessThan(1_700);
    expect(await lanes.use((sql) => sql`select 1 as one`)).toHaveLength(1);
    expect(lanes.load()).toEqual({ busy: 0, waiting: 0, size: 1 });
    await lanes.close();
  });

  it('refuse who waited too long for a lane, knowing that nothing was sent', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1, deadlineMs: 300 });
    const holding = lanes.use(() => pause(280));
    const waiting = Array.from({ length: 3 }, () => lanes.use(() => pause(280)));
    const results = await Promise.allSettled([holding, ...waiting]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    for (const reason of refused) expect(reason).toBeInstanceOf(DatabaseUnavailable);
    expect(refused.some((reason) => reason.code === 'NO_LANE' && !reason.outcomeUnknown)).toBe(true);
    await lanes.close();
  });

  it('break off nobody for want of time who waited for a lane, and keep the connection', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1, deadlineMs: 1_500 });
    const pidOf = () =>
      lanes.use(async (sql) => (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid);
    const before = await pidOf();
    const holding = lanes.use(() => pause(1_200));
    // It would have 0.3 s left for what takes longer.
    const late = lanes.use((sql) => sql`select pg_sleep(0.8)`);
    await expect(late).rejects.toMatchObject({ code: 'NO_LANE', outcomeUnknown: false });
    await holding;
    expect(await pidOf()).toBe(before);
    await lanes.close();
  });

  it('refuse at once where more wait than there is room for', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1, mostWaiting: 2 });
    let letGo = () => {};
    const holding = lanes.use(() => new Promise<void>((resolve) => (letGo = resolve)));
    const waiting = [1, 2].map((n) => lanes.use(async () => n));
    await expect(lanes.use(async () => 3)).rejects.toMatchObject({ code: 'NO_LANE', outcomeUnknown: false });
    letGo();
    await holding;
    expect(await Promise.all(waiting)).toEqual([1, 2]);
    await lanes.close();
  });

  it('give all rows of what is asked next, where a statement failed after some of its own', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1 });
    for (const rows of [1, 3]) {
      const failing = lanes.use((sql) => sql`select 1 / (${rows + 1}::int - n) from generate_series(1, 9) n`);
      await expect(failing).rejects.toMatchObject({ code: '22012' });
      expect(await lanes.use((sql) => sql`select n from generate_series(1, 3) n`)).toMatchObject([
        { n: 1 },
        { n: 2 },
        { n: 3 },
      ]);
    }
    await lanes.close();
  });

  it('are whole again after every connection was killed under way', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 3 });
    const dying = Array.from({ length: 9 }, () =>
      lanes.use((sql) => sql`select pg_terminate_backend(pg_backend_pid())`),
    );
    const results = await Promise.allSettled(dying);
    expect(
      results.every((result) => result.status === 'rejected' && result.reason instanceof DatabaseUnavailable),
    ).toBe(true);
    expect(
      await Promise.all(
        [1, 2, 3].map((n) => lanes.use(async (sql) => (await sql`select ${n}::int as n`)[0]?.n)),
      ),
    ).toEqual([...[1, 2, 3]]);
    await lanes.close();
  });

  it('keep a lane after a plain error, and hand the error on', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1 });
    const pid = () =>
      lanes.use(async (sql) => (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid);
    const before = await pid();
    await expect(lanes.use((sql) => sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
    expect(await pid()).toBe(before);
    await lanes.close();
  });

  it('settle a write of unknown outcome by sending it again', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 2, name: 'duecourse-short' });
    const entries = Array.from({ length: 60 }, () => world.entry({ streamKind: 'meeting' }));
    // Of the same role, whose connections it may end.
    const killers = openLanes(world.database.appUrl, { size: 1, name: 'duecourse-killer' });
    let killed = 0;
    const kill = async () => {
      const ended = await killers.use(
        (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'duecourse-short'`,
      );
      killed += ended.length;
      // Enough is lost: let them come through.
      if (killed >= 20) clearInterval(killer);
    };
    let killing: Promise<unknown> = Promise.resolve();
    const killer = setInterval(() => {
      killing = killing.then(kill);
    }, 15);
    const outcomes = await Promise.all(
      entries.map(async (entry) => {
        for (;;) {
          try {
            return (await appendEntry(lanes, { ...entry, at: new Date().toISOString() })).outcome;
          } catch (error) {
            if (!(error instanceof DatabaseUnavailable)) throw error;
            await pause(5);
          }
        }
      }),
    );
    clearInterval(killer);
    await killing;
    await killers.close();
    expect(killed).toBeGreaterThan(0);
    expect(outcomes.every((outcome) => outcome === 'appended' || outcome === 'replayed')).toBe(true);
    const ids = entries.map((entry) => entry.streamId);
    const [row] = await world.feed.use(
      (sql) =>
        sql<{ n: number }[]>`select count(*)::int as n from case_entries where stream_id in ${sql(ids)}`,
    );
    expect(row?.n).toBe(60);
    await lanes.close();
  });

  it('say so at once when nobody listens', async () => {
    const lanes = openLanes('postgres://x:y@127.0.0.1:1/z');
    await expect(lanes.use((sql) => sql`select 1`)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
      outcomeUnknown: false,
    });
    await lanes.close();
  });
});

describe('an election', () => {
  it('is won by one of those who ask, and by the next as soon as that one’s connection has ended', async () => {
    const office = 4_711;
    const [one, other] = [1, 2].map(() => openElection(world.database.feedUrl, office));
    if (!one || !other) throw new Error('There are two.');
    expect([await one.isMine(), await other.isMine(), await one.isMine()]).toEqual([true, false, true]);
    await one.close();
    for (let tries = 0; tries < 100 && !(await other.isMine()); tries += 1) await pause(20);
    expect(await other.isMine()).toBe(true);
    await other.close();
  });
});
