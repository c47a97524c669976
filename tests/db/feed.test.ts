// The feed under late commits, and its cursor. A cluster's oldest writer holds every feed in it back, so completeness
// is awaited here, never assumed after a pause.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { compareFeedPlaces, decodeCursor, encodeCursor, type FeedPlace } from '#db/cursor.ts';
import { type FeedRow, feedLag, feedTail, readFeed } from '#db/feed.ts';
import { sequence } from '#db/ledger-sequence.ts';
import { placeSince } from '#db/notify-feed.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

/** Reads on from a place in small pages until `count` rows have come. */
async function follow(place: FeedPlace, count: number): Promise<FeedRow[]> {
  const rows: FeedRow[] = [];
  for (let tries = 0; rows.length < count && tries < 500; tries += 1) {
    const page = await readFeed(world.feed, rows.at(-1) ?? place, 3);
    rows.push(...page);
    if (page.length === 0) await pause(20);
  }
  return rows;
}

/** The tail, once every entry of this database may be given out. */
async function settledTail(): Promise<FeedPlace> {
  for (let tries = 0; tries < 500; tries += 1) {
    const held = await world.feed.use(
      (sql) => sql`select from case_entries where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`,
    );
    if (held.length === 0) return feedTail(world.feed);
    await pause(20);
  }
  throw new Error('The feed never settled');
}

describe('the feed', () => {
  it('goes by the number of a transaction, not by its text: 100 comes after 99', async () => {
    const own = await createRecordWorld();
    const sql = postgres(own.database.adminUrl, { max: 1, onnotice() {} });
    try {
      for (let n = 0; n < 3; n += 1) await own.openCase();
      await sql`set session_replication_role = replica`;
      await sql`update case_entries e set xid = (98 + r.rank)::text::xid8
        from (select position, row_number() over (order by position) as rank from case_entries) r
        where r.position = e.position`;
      const start = { xid: '0', position: 0 };
      const places = (await readFeed(own.feed, start, 10)).map(({ xid }) => xid);
      const sequenced: string[] = [];
      await sequence(own.feed, 10, async (_, entries) => {
        sequenced.push(...entries.map(({ xid }) => xid));
      });
      expect([places, sequenced]).toEqual(Array(2).fill(['99', '100', '101']));
      expect((await feedTail(own.feed)).xid).toBe('101');
      expect((await placeSince(own.feed, 1)).xid).toBe('99');
      expect((await placeSince(own.feed, -1)).xid).toBe('101');
    } finally {
      await sql.end();
      await own.close();
    }
  });

  it('never passes a late commit: what commits last comes last, and nothing is skipped', async () => {
    await world.openCase();
    const start = await settledTail();
    const slow = postgres(world.database.appUrl, { max: 1, onnotice() {} });
    const slowLanes = { ...world.app, use: <T>(run: (sql: never) => Promise<T>) => run(slow as never) };
    await slow.unsafe('begin');
    const late = world.entry({ type: 'late' });
    await appendEntry(slowLanes, { ...late, streamKind: 'meeting', actor: { kind: 'system', id: null } });
    const early: string[] = [];
    for (let n = 0; n < 10; n += 1)
      early.push(await world.openCase({ type: 'early', streamKind: 'meeting' }));

    // The ten are committed but began after the one still open: none may be given out yet.
    expect(await readFeed(world.feed, start, 100)).toEqual([]);
    expect((await feedLag(world.feed, start)).entries).toBe(10);
    await slow.unsafe('commit');
    await slow.end();

    const rows = await follow(start, 11);
    expect(rows.map((row) => row.type)).toEqual(['late', ...early.map(() => 'early')]);
    expect(new Set(rows.map((row) => row.streamId))).toEqual(new Set([late.streamId, ...early]));
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (before) expect(compareFeedPlaces(before, row)).toBeLessThan(0);
    }
    expect(await readFeed(world.feed, rows.at(-1) ?? start, 10)).toEqual([]);
  });

  it('gives every concurrent entry exactly once', async () => {
    const start = await settledTail();
    const following = follow(start, 60);
    const ids = await Promise.all(
      Array.from({ length: 60 }, () => world.openCase({ streamKind: 'meeting' })),
    );
    expect((await following).map((row) => row.streamId).toSorted()).toEqual(ids.toSorted());
  });

  it('tells where a case came from and went to, and whose doors are open now', async () => {
    const start = await settledTail();
    const { other, nobody, supervisor } = world.people;
    const streamId = await world.openCase();
    const parts = [
      { memberId: other, part: 'investigator', access: 'open' as const },
      { memberId: nobody, part: 'member', access: 'barred' as const },
    ];
    const head = { stage: 'verification', state: 'plan', card: { provision: 'p' } };
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, head, parts }));
    const [, moved] = await follow(start, 2);
    expect(moved).toMatchObject({
      ...{
        version: 2,
        stateFrom: 'registered',
        stateTo: 'plan',
        actorId: supervisor,
        open: [other],
        barred: [nobody],
      },
      scopeFrom: `${world.units.branch}/detection`,
      scopeTo: `${world.units.branch}/verification`,
      head: { version: 2, stage: 'verification', state: 'plan', card: { provision: 'p' } },
    });
  });

  it('lets its role write nothing of the record and read no payload', async () => {
    const statements = [
      'delete from case_entries',
      'update heads set version = 1',
      'select * from case_payloads',
    ];
    for (const statement of statements) {
      const done = world.feed.use((sql) => sql.unsafe(statement));
      await expect(done, statement).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the cursor', () => {
  it('survives the way through a client', () => {
    const cursor = { epoch: randomUUID(), xid: '18446744073709551615', position: 42 };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it('is null when it is malformed', () => {
    const epoch = randomUUID();
    const bad = ['', 'x', `${epoch}.1`, `${epoch}.1.2.3`, `${epoch}.-1.2`, `${epoch}.01.2`, `${epoch}.1.2 `];
    const large = [`${epoch}.18446744073709551616.1`, `${epoch}.1.9999999999999999`, `${epoch}.1e3.1`];
    for (const text of [...bad, ...large]) expect([text, decodeCursor(text)]).toEqual([text, null]);
  });

  it('orders places by transaction before position', () => {
    const places = [
      { xid: '10', position: 1 },
      { xid: '9', position: 3 },
      { xid: '9', position: 2 },
    ];
    expect(places.toSorted(compareFeedPlaces).map((place) => `${place.xid}.${place.position}`)).toEqual([
      ...['9.2', '9.3', '10.1'],
    ]);
  });
});
