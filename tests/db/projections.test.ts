// What an entry carries along: parts, deadlines, outbox, key, payload and the head's own times, all in the same write.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import type { DeadlineRow } from '#db/append-input.ts';
import { countBehind } from '#db/queries/count-behind.ts';
import { listHistory } from '#db/queries/list-history.ts';
import { giveBackDeadline, takeDueDeadlines, tryDeadlineLater } from '#db/queries/take-due-deadlines.ts';
import { readHead, readHeadAsSystem } from '#db/read-head.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const deadline = (key: string, dueAt: string): DeadlineRow => ({
  ...{ key, article: '12.3', command: 'detection.remind', startedOn: '2026-01-01', dueDay: '2026-02-01' },
  dueAt,
  pausable: true,
});
const read = (streamId: string, commandId: string | null = null) =>
  readHead(world.reader, { actorId: world.people.supervisor, streamId, commandId });

describe('what an entry carries along', () => {
  it('keeps parts until they are replaced', async () => {
    const { other, nobody } = world.people;
    const streamId = await world.openCase({
      parts: [{ memberId: other, part: 'investigator', access: 'open' }],
    });
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1 }));
    expect((await read(streamId)).parts).toEqual([
      { memberId: other, part: 'investigator', access: 'open', until: null },
    ]);
    const parts = [{ memberId: nobody, part: 'respondent', access: 'room' as const }];
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 2, parts }));
    expect((await read(streamId)).parts.map((part) => part.memberId)).toEqual([nobody]);
  });

  it('replaces deadlines and gives out those that are due, by the database clock, until they failed too often', async () => {
    const past = '2020-01-01T00:00:00.000Z';
    const future = '2999-01-01T00:00:00.000Z';
    const streamId = await world.openCase({ deadlines: [deadline('a', past), deadline('b', future)] });
    const take = async (which: 'fresh' | 'tried', leaseSeconds = 0) => {
      const rows = await takeDueDeadlines(world.feed, which, {
        ...{ limit: 10, mostAttempts: 2, pauseSeconds: 1, leaseSeconds },
      });
      return rows.filter((row) => row.streamId === streamId);
    };
    const taken = await take('fresh', 60);
    expect(taken).toMatchObject([
      { key: 'a', dueAt: past, startedOn: '2026-01-01', dueDay: '2026-02-01', version: 1, attempts: 1 },
    ]);
    // Somebody is at it.
    expect([await take('fresh'), await take('tried')]).toEqual([[], []]);
    const [first] = taken;
    if (!first) throw new Error('Nothing was due.');
    // The second time it is another try's, and counts no more.
    await giveBackDeadline(world.feed, first, 0);
    await giveBackDeadline(world.feed, first, 0);
    expect(await take('fresh', 60)).toMatchObject([{ attempts: 1 }]);
    await tryDeadlineLater(world.feed, first, 0);
    expect(await countBehind(world.feed, { maxAttempts: 2 })).toMatchObject({ overdueDeadlines: 1 });
    expect(await take('tried')).toMatchObject([{ attempts: 2 }]);
    expect(await take('tried')).toEqual([]);
    expect(await countBehind(world.feed, { maxAttempts: 2 })).toMatchObject({
      ...{ overdueDeadlines: 0, strandedDeadlines: 1 },
    });
    const deadlines = [deadline('b', past)];
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, deadlines }));
    expect(await take('fresh')).toMatchObject([{ key: 'b', attempts: 1, version: 2 }]);
  });

  it('gives out none again while another is tried again, or has ended whoever tried it', async () => {
    const past = '2020-01-01T00:00:00.000Z';
    const limits = { limit: 10, mostAttempts: 5, pauseSeconds: 1 };
    const take = (which: 'fresh' | 'tried', leaseSeconds: number) =>
      takeDueDeadlines(world.feed, which, { ...limits, leaseSeconds });
    const open = () => world.openCase({ deadlines: [deadline('a', past)] });
    await open();
    await take('fresh', 0);
    const again = await take('tried', 60);
    expect(again).not.toEqual([]);
    const other = await open();
    // A new one waits for none of that.
    expect(await take('fresh', 0)).toMatchObject([{ streamId: other }]);
    expect(await take('tried', 60)).toEqual([]);
    // They threw, and ended nobody.
    for (const one of again) await tryDeadlineLater(world.feed, one, 1);
    expect(await take('tried', 60)).toMatchObject([{ streamId: other, attempts: 2 }]);
  });

  it('gives out only what has been due for so long, to whoever only takes up what was left lying', async () => {
    const limits = { limit: 10, mostAttempts: 5, leaseSeconds: 0, pauseSeconds: 1 };
    const justNow = new Date(Date.now() - 2_000).toISOString();
    const streamId = await world.openCase({ deadlines: [deadline('a', justNow)] });
    expect(await takeDueDeadlines(world.feed, 'fresh', { ...limits, lateSeconds: 60 })).toEqual([]);
    expect(await takeDueDeadlines(world.feed, 'fresh', limits)).toMatchObject([{ streamId }]);
  });

  it('puts messages into the outbox with the entry, and none when it is refused', async () => {
    const streamId = await world.openCase({ outbox: [{ topic: 'mail', body: { to: 1 } }] });
    await appendEntry(
      world.app,
      world.entry({ streamId, expectedVersion: 7, outbox: [{ topic: 'mail', body: {} }] }),
    );
    const rows = await world.feed.use(
      (sql) => sql`select version, topic, body from outbox where stream_id = ${streamId}`,
    );
    expect([...rows]).toEqual([{ version: 1, topic: 'mail', body: { to: 1 } }]);
  });

  it('keeps the time of entry into a state while the state stays', async () => {
    const streamId = await world.openCase({ head: { state: 'a' } });
    const opened = (await read(streamId)).head;
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, head: { state: 'a' } }));
    const stayed = (await read(streamId)).head;
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 2, head: { state: 'b' } }));
    const moved = (await read(streamId)).head;
    expect(stayed?.enteredAt).toBe(opened?.enteredAt);
    expect(moved?.enteredAt).toBe(moved?.updatedAt);
    expect(moved?.enteredAt).not.toBe(opened?.enteredAt);
  });

  it('gives back bytes, words and times as they went in', async () => {
    const bytes = (text: string) => Buffer.from(text);
    const payload = { ciphertext: bytes('c'), nonce: bytes('n'), salt: bytes('s') };
    const input = world.entry({
      payload,
      payloadCommit: bytes('p'),
      wrappedKey: bytes('k'),
      data: { a: ['é"\\', null] },
    });
    await appendEntry(world.app, input);
    const reading = await read(input.streamId, input.commandId);
    expect(reading.wrappedKey).toEqual(bytes('k'));
    expect(reading.earlier).toMatchObject({ version: 1, bodyMac: bytes('body') });
    expect(Math.abs(Date.parse(reading.now) - Date.now())).toBeLessThan(5_000);
    const { supervisor } = world.people;
    const [entry] = await listHistory(world.reader, supervisor, { streamId: input.streamId, limit: 5 });
    expect(entry).toMatchObject({
      payload,
      payloadCommit: bytes('p'),
      data: { a: ['é"\\', null] },
      at: input.at,
    });
  });

  it('tells an earlier entry to its own actor only', async () => {
    const input = world.entry({});
    await appendEntry(world.app, input);
    const request = { streamId: input.streamId, commandId: input.commandId };
    const foreign = await readHead(world.reader, { actorId: world.people.intake, ...request });
    expect(foreign.head).not.toBeNull();
    expect(foreign.earlier).toBeNull();
    expect((await readHeadAsSystem(world.feed, request)).head?.version).toBe(1);
  });
});
