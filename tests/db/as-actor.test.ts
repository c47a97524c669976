// Reading as one person on shared connections: no actor's rows ever reach another, nothing stays behind, and an answer
// from a connection in doubt is thrown away.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, readerOver } from '#db/as-actor.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { openLanes } from '#db/lanes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

describe('as-actor', () => {
  it('lets no actor cross in five hundred interleaved reads, errors and lost connections among them', async () => {
    const mine = new Map<string, string>();
    for (const memberId of [world.people.nobody, world.people.other, randomUUID(), randomUUID()]) {
      const streamId = await world.openCase({
        head: { stage: 'verification' },
        parts: [{ memberId, part: 'investigator', access: 'open' }],
      });
      mine.set(memberId, streamId);
    }
    const people = [...mine.keys()];
    const reader = openReader(world.database.appUrl, { size: 3, deadlineMs: 20_000 });
    const outcomes = { right: 0, failed: 0, wrong: 0 };
    const readOne = async (index: number) => {
      const actorId = people[index % people.length] ?? '';
      try {
        const rows = await reader.asActor(actorId, async (sql) => {
          if (index % 11 === 0) await sql`select pg_terminate_backend(pg_backend_pid())`;
          if (index % 7 === 0) await sql`select 1 / 0`;
          if (index % 3 === 0) await sql`select pg_sleep(0.001)`;
          return sql<{ id: string }[]>`select stream_id as id from heads where stage = 'verification'`;
        });
        const ids = rows.map((row) => row.id);
        if (ids.includes(mine.get(actorId) ?? '') && ids.every((id) => !isForeign(actorId, id)))
          outcomes.right += 1;
        else outcomes.wrong += 1;
      } catch {
        outcomes.failed += 1;
      }
    };
    const isForeign = (actorId: string, id: string) =>
      people.some((person) => person !== actorId && mine.get(person) === id);
    await Promise.all(Array.from({ length: 500 }, (_, index) => readOne(index)));
    await reader.close();
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.right).toBeGreaterThan(300);
    expect(outcomes.failed).toBeGreaterThan(100);
  });

  it('leaves no actor behind on a connection, after an error neither', async () => {
    const lanes = openLanes(world.database.appUrl, { size: 1, readOnly: true });
    const reader = readerOver(lanes);
    const left = async () => {
      const [row] = await lanes.use(
        (sql) => sql<{ actor: string }[]>`select current_setting('app.actor') as actor`,
      );
      return row?.actor;
    };
    const { supervisor } = world.people;
    await reader.asActor(supervisor, (sql) => sql`select 1`);
    expect(await left()).toBe('');
    await reader.asActor(supervisor, (sql) => sql`select 1 / 0`).catch(() => null);
    expect(await left()).toBe('');
    await reader.asActor(supervisor, async (sql) => sql`select 1 / 0`).catch(() => null);
    expect(await left()).toBe('');
    await reader.close();
  });

  it('throws an answer away when the connection was replaced on the way', async () => {
    const streamId = await world.openCase();
    const reading = world.reader.asActor(world.people.supervisor, async (sql) => {
      const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await world.app.use((other) => other`select pg_terminate_backend(${row?.pid ?? 0})`);
      await pause(100);
      // Answered by a fresh connection without an actor: no row, and no error of its own.
      return sql`select from heads where stream_id = ${streamId}`;
    });
    await expect(reading).rejects.toBeInstanceOf(DatabaseUnavailable);
    const again = (actorId: string) =>
      world.reader.asActor(actorId, (sql) => sql`select from heads where stream_id = ${streamId}`);
    expect(await again(world.people.supervisor)).toHaveLength(1);
  });
});
