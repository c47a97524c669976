// Cases spread by unit over two databases that know nothing of each other: what opens a case or moves it needs the one that it lies in
// and no other. The organisation is the same in both; which of them a unit's cases lie in is known to whoever asks.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import type { AppendInput } from '#db/append-input.ts';
import { readFeed } from '#db/feed.ts';
import { readHead } from '#db/read-head.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let north: RecordWorld;
let south: RecordWorld;
let admin: postgres.Sql;
beforeAll(async () => {
  north = await createRecordWorld();
  south = await createRecordWorld(north);
  admin = postgres(north.database.adminUrl, { max: 1, onnotice() {} });
  for (const [index, world] of [north, south].entries()) {
    const sql = postgres(world.database.adminUrl, { max: 1, onnotice() {} });
    await sql`update number_series set step = 2, first = ${index + 1}`;
    await sql`insert into role_grants (id, member_id, role, unit_id, valid_from) values
      (${randomUUID()}, ${world.people.supervisor}, 'supervisor', ${world.units.commission}, '2020-01-01')`;
    await sql.end();
  }
});
afterAll(async () => {
  await admin.end();
  await south.close();
  await north.close();
});

/** The branch's cases lie in the north, the commission's in the south. */
const shardOf = (unitId: string) => (unitId === north.units.branch ? north : south);
const send = (input: AppendInput) => appendEntry(shardOf(input.head.unitId).app, input);
const inSouth = () => ({ head: { unitId: south.units.commission } });

async function shut(world: RecordWorld, isShut: boolean): Promise<void> {
  const name = new URL(world.database.adminUrl).pathname.slice(1);
  await admin.unsafe(`alter database ${name} allow_connections ${!isShut}`);
  if (isShut) await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
}

describe('cases over two databases', () => {
  it('are opened and moved in the one while the other lets nobody in', async () => {
    const outcomes: string[] = [];
    await shut(south, true);
    try {
      const opening = north.entry();
      const opened = await send(opening);
      outcomes.push(opened.outcome, (await send(opening)).outcome);
      const { streamId } = opening;
      const moving = north.entry({
        ...{ streamId, expectedVersion: 1, head: { state: 'screened' } },
        parts: [{ memberId: north.people.other, part: 'investigator', access: 'open' }],
        outbox: [{ topic: 'told', body: {} }],
        wrappedKey: Buffer.from('key'),
        payload: { ciphertext: Buffer.from('c'), nonce: Buffer.from('n'), salt: Buffer.from('s') },
      });
      outcomes.push((await send(moving)).outcome, (await send(moving)).outcome);
      const { actor } = opening;
      const { head } = await readHead(north.reader, { actorId: actor.id ?? '', streamId, commandId: null });
      outcomes.push(`version ${head?.version}`);
      await expect(send(south.entry(inSouth()))).rejects.toThrow('not currently accepting connections');
    } finally {
      await shut(south, false);
    }
    expect(outcomes).toEqual(['appended', 'replayed', 'appended', 'replayed', 'version 2']);
  });

  it('get numbers that never meet, each database in a row of its own', async () => {
    const some = Array.from({ length: 15 }, () => [north.entry(), south.entry(inSouth())]).flat();
    const results = await Promise.all(some.map(send));
    const numbers = results.map((result) => ('ref' in result ? Number(result.ref?.slice(5)) : 0));
    expect(new Set(numbers).size).toBe(30);
    for (const first of [1, 0]) {
      const own = numbers.filter((number) => number % 2 === first).toSorted((a, b) => a - b);
      expect(own).toEqual(own.map((_, index) => (own[0] ?? 0) + 2 * index));
      expect(own).toHaveLength(15);
    }
  });

  it('are opened once for a command that comes again with another id for the case: its unit leads it to the same place', async () => {
    const commandId = randomUUID();
    const results = await Promise.all([1, 2, 3].map(() => send(south.entry({ commandId, ...inSouth() }))));
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'replayed', 'replayed']);
  });

  it('do not know what ids were used in the other: there the same one is another command', async () => {
    const commandId = randomUUID();
    expect((await send(north.entry({ commandId }))).outcome).toBe('appended');
    expect((await send(south.entry({ commandId, ...inSouth() }))).outcome).toBe('appended');
  });

  it('are followed by whoever keeps a place in each', async () => {
    const written = [await north.openCase(), await south.openCase(inSouth())];
    const start = { xid: '0', position: 0 };
    const seen = new Set<string>();
    for (const { feed } of [north, south])
      for (const { streamId } of await readFeed(feed, start, 500)) seen.add(streamId);
    expect(written.filter((id) => !seen.has(id))).toEqual([]);
  });
});
