// The write path's last step under contention: one winner, every retry the same answer, nothing written by strangers.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import type { AppendInput } from '#db/append-input.ts';
import { readHead } from '#db/read-head.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const send = (input: AppendInput) => appendEntry(world.app, input);
const countEntries = async (streamId: string) => {
  const [row] = await world.feed.use(
    (sql) => sql<{ n: number }[]>`select count(*)::int as n from case_entries where stream_id = ${streamId}`,
  );
  return row?.n;
};

describe('append_entry', () => {
  it('opens a case with a reference and gives back its place', async () => {
    const result = await send(world.entry({ answer: { note: 1 } }));
    expect(result).toMatchObject({
      outcome: 'appended',
      version: 1,
      state: 'registered',
      answer: { note: 1 },
    });
    expect(result).toHaveProperty('ref', expect.stringMatching(/^\d{4}-\d{4}$/));
  });

  it('lets exactly one of fifty writers win a version', async () => {
    const streamId = await world.openCase();
    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        send(world.entry({ streamId, expectedVersion: 1, head: { state: 'screened' } })),
      ),
    );
    expect(results.filter((result) => result.outcome === 'appended')).toHaveLength(1);
    const losers = results.filter((result) => result.outcome === 'conflict');
    expect(losers).toHaveLength(49);
    expect(losers[0]).toMatchObject({ version: 2, state: 'screened' });
    expect(await countEntries(streamId)).toBe(2);
  });

  it('lands nine commuting entries sent at once, each read again and retried', async () => {
    const streamId = await world.openCase();
    const land = async () => {
      const commandId = randomUUID();
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const { head } = await readHead(world.reader, {
          actorId: world.people.supervisor,
          streamId,
          commandId,
        });
        const result = await send(world.entry({ streamId, commandId, expectedVersion: head?.version ?? -1 }));
        if (result.outcome === 'appended') return result.version;
      }
      return null;
    };
    const versions = await Promise.all(Array.from({ length: 9 }, land));
    expect(versions.toSorted((a, b) => Number(a) - Number(b))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('answers three simultaneous sends with one entry, two hundred times', async () => {
    const streamId = await world.openCase();
    for (let round = 1; round <= 200; round += 1) {
      const input = world.entry({ streamId, expectedVersion: round });
      const results = await Promise.all([send(input), send(input), send(input)]);
      expect(results.map((result) => result.outcome).toSorted()).toEqual([
        'appended',
        'replayed',
        'replayed',
      ]);
      expect(new Set(results.map((result) => 'position' in result && result.position)).size).toBe(1);
    }
    expect(await countEntries(streamId)).toBe(201);
  });

  it('opens one case for three simultaneous sends that each brought an id of their own', async () => {
    for (let round = 0; round < 50; round += 1) {
      const commandId = randomUUID();
      const results = await Promise.all([1, 2, 3].map(() => send(world.entry({ commandId }))));
      expect(results.map((result) => result.outcome).toSorted()).toEqual([
        'appended',
        'replayed',
        'replayed',
      ]);
      expect(new Set(results.map((result) => 'streamId' in result && result.streamId)).size).toBe(1);
    }
  });

  it('replays the first answer however far the stream has moved, and even at another time of day', async () => {
    const streamId = await world.openCase();
    const input = world.entry({ streamId, expectedVersion: 1, head: { state: 'a' }, answer: { seat: 4 } });
    const first = await send(input);
    await send(world.entry({ streamId, expectedVersion: 2, head: { state: 'b' } }));
    const again = await send({ ...input, at: '2020-01-01T00:00:00.000Z' });
    expect(first).toMatchObject({ outcome: 'appended', version: 2, state: 'a' });
    expect(again).toEqual({ ...first, outcome: 'replayed' });
  });

  it('replays a command that took its own access away', async () => {
    const streamId = await world.openCase();
    const parts = [{ memberId: world.people.supervisor, part: 'recused', access: 'barred' as const }];
    const input = world.entry({ streamId, expectedVersion: 1, parts });
    expect((await send(input)).outcome).toBe('appended');
    expect((await send(input)).outcome).toBe('replayed');
    expect((await send(world.entry({ streamId, expectedVersion: 2 }))).outcome).toBe('absent');
  });

  it('refuses a command id with another body, on another stream or by another actor, telling nothing', async () => {
    const streamId = await world.openCase();
    const input = world.entry({ streamId, expectedVersion: 1 });
    await send(input);
    const elsewhere = await world.openCase();
    expect(await send({ ...input, bodyMac: Buffer.from('other') })).toEqual({ outcome: 'reused' });
    expect(await send({ ...input, streamId: elsewhere })).toEqual({ outcome: 'reused' });
    expect(await send({ ...input, actor: { kind: 'person', id: world.people.nobody } })).toEqual({
      outcome: 'reused',
    });
    expect(await countEntries(streamId)).toBe(2);
  });

  it('settles one command id raced on two streams', async () => {
    for (let round = 0; round < 20; round += 1) {
      const commandId = randomUUID();
      const streams = [await world.openCase(), await world.openCase()];
      const results = await Promise.all(
        streams.map((streamId) => send(world.entry({ streamId, commandId, expectedVersion: 1 }))),
      );
      expect(results.map((result) => result.outcome).toSorted()).toEqual(['appended', 'reused']);
    }
  });

  it('is absent for a stranger: nothing written, the same answer as for no stream at all', async () => {
    const streamId = await world.openCase();
    const actor = { kind: 'person' as const, id: world.people.nobody };
    const visible = await send(world.entry({ actor, streamId, expectedVersion: 1 }));
    const stale = await send(world.entry({ actor, streamId, expectedVersion: 9 }));
    const missing = await send(world.entry({ actor, streamId: randomUUID(), expectedVersion: 1 }));
    const opening = await send(world.entry({ actor }));
    for (const result of [visible, stale, missing, opening]) expect(result).toEqual({ outcome: 'absent' });
    expect(await countEntries(streamId)).toBe(1);
  });

  it('lets a role act only in the stages it sees, and a part in the case act anywhere', async () => {
    const streamId = await world.openCase({
      head: { stage: 'verification', state: 'plan' },
      parts: [{ memberId: world.people.other, part: 'investigator', access: 'open' }],
    });
    const by = (id: string) =>
      send(
        world.entry({
          actor: { kind: 'person', id },
          streamId,
          expectedVersion: 1,
          head: { stage: 'verification' },
        }),
      );
    expect((await by(world.people.intake)).outcome).toBe('absent');
    expect((await by(world.people.other)).outcome).toBe('appended');
  });

  it('ends a part at its hour', async () => {
    const until = new Date(Date.now() - 1_000).toISOString();
    const parts = [{ memberId: world.people.other, part: 'investigator', access: 'open' as const, until }];
    const streamId = await world.openCase({ parts });
    const actor = { kind: 'person' as const, id: world.people.other };
    expect((await send(world.entry({ actor, streamId, expectedVersion: 1 }))).outcome).toBe('absent');
  });

  it('lets the system act without a part', async () => {
    const streamId = await world.openCase();
    const actor = { kind: 'system' as const, id: null };
    expect((await send(world.entry({ actor, streamId, expectedVersion: 1 }))).outcome).toBe('appended');
  });

  it('refuses a time that is not now, except from the seeding role', async () => {
    const late = new Date(Date.now() - 10_000).toISOString();
    const early = new Date(Date.now() + 10_000).toISOString();
    expect(await send(world.entry({ at: late }))).toEqual({ outcome: 'drift' });
    expect(await send(world.entry({ at: early }))).toEqual({ outcome: 'drift' });
    const seeded = await appendEntry(world.seed, world.entry({ at: '2019-05-06T07:08:09.000Z' }));
    expect(seeded).toMatchObject({ outcome: 'appended', ref: '2019-0001' });
  });

  it('numbers cases without a gap under concurrent openings, some of them refused', async () => {
    const at = '2011-03-03T03:00:00.000Z';
    const openings = Array.from({ length: 20 }, (_, index) => {
      const id = index % 4 === 0 ? world.people.nobody : world.people.supervisor;
      return appendEntry(world.seed, world.entry({ at, actor: { kind: 'person', id } }));
    });
    const refs = (await Promise.all(openings)).flatMap((result) =>
      result.outcome === 'appended' ? [result.ref] : [],
    );
    expect(refs.toSorted()).toEqual(
      Array.from({ length: 15 }, (_, n) => `2011-${String(n + 1).padStart(4, '0')}`),
    );
  });
});
