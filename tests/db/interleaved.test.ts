// Ten thousand requests of different people over the same few connections, while the server's processes are killed under them:
// every answer belongs to whoever asked, and without an actor there is none (RELIABILITY, bar 22).
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { openReader } from '#db/as-actor.ts';
import { openLanes } from '#db/lanes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

const requests = 10_000;
const atOnce = 48;
const actors = 12;
/** One process is killed after so many requests, however fast they go. */
const killEvery = 80;

let world: RecordWorld;
/** Each person's own case, which nobody else has a part in. */
const own = new Map<string, string>();
beforeAll(async () => {
  world = await createRecordWorld();
  for (let index = 0; index < actors; index += 1) {
    const memberId = randomUUID();
    own.set(
      memberId,
      await world.openCase({
        head: { stage: 'verification' },
        parts: [{ memberId, part: 'investigator', access: 'open' }],
      }),
    );
  }
});
afterAll(() => world.close());

/** Kills one process after the other, of those that serve the requests, as they go on. */
function killBackends(begun: () => number) {
  const admin = postgres(world.database.adminUrl, { max: 1, onnotice() {} });
  let killed = 0;
  let isOn = true;
  const killing = (async () => {
    for (let due = killEvery; isOn; ) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (begun() < due) continue;
      due += killEvery;
      const rows = await admin`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like 'interleaved-%' and datname = current_database() order by random() limit 1`;
      killed += rows.length;
    }
    await admin.end();
  })();
  return async () => {
    isOn = false;
    await killing;
    return killed;
  };
}

describe('ten thousand interleaved requests', () => {
  it('never show anybody what is another’s, whatever is killed under them', async () => {
    const reader = openReader(world.database.appUrl, {
      size: 6,
      deadlineMs: 30_000,
      name: 'interleaved-read',
    });
    const lanes = openLanes(world.database.appUrl, {
      size: 3,
      deadlineMs: 30_000,
      name: 'interleaved-write',
    });
    const people = [...own.keys()];
    const outcomes = { right: 0, failed: 0, wrong: 0, written: 0 };
    const versions = new Map<string, number>();
    const settle = (isRight: boolean) => {
      outcomes[isRight ? 'right' : 'wrong'] += 1;
    };

    const readAsActor = async (actorId: string) => {
      const rows = await reader.asActor(
        actorId,
        (sql) => sql<{ id: string; actor: string }[]>`
          select stream_id as id, current_setting('app.actor') as actor from heads`,
      );
      settle(rows.length === 1 && rows[0]?.id === own.get(actorId) && rows[0]?.actor === actorId);
    };
    const readInSteps = async (actorId: string) => {
      const seen = await reader.asActor(actorId, async (sql) => {
        const heads = await sql<{ id: string }[]>`select stream_id as id from heads`;
        await sql`select pg_sleep(0.002)`;
        const entries = await sql<{ id: string }[]>`select distinct stream_id as id from case_entries`;
        return [...heads, ...entries].map(({ id }) => id);
      });
      settle(seen.length === 2 && seen.every((id) => id === own.get(actorId)));
    };
    const readAsNobody = async () => {
      const rows = await reader.asNobody((sql) => sql`select from heads`);
      settle(rows.length === 0);
    };
    const write = async (actorId: string) => {
      const streamId = own.get(actorId) ?? '';
      const actor = { kind: 'person' as const, id: actorId };
      const expectedVersion = versions.get(streamId) ?? 1;
      const head = { stage: 'verification' };
      const done = await appendEntry(lanes, world.entry({ actor, streamId, expectedVersion, head }));
      outcomes.written += done.outcome === 'appended' ? 1 : 0;
      // An answer that was lost on the way is caught up with by the conflict after it.
      if ('version' in done) versions.set(streamId, done.version);
      settle(done.outcome === 'appended' || done.outcome === 'conflict');
    };
    /** One that asks without saying who they are, on a lane that others have used. */
    const readPastReader = async () => {
      const rows = await lanes.use((sql) => sql`select from case_payloads`);
      settle(rows.length === 0);
    };

    const one = (index: number): Promise<void> => {
      const actorId = people[(index * 7) % people.length] ?? '';
      if (index % 20 === 0) return readAsNobody();
      if (index % 23 === 0) return write(actorId);
      if (index % 29 === 0) return readPastReader();
      return index % 6 === 0 ? readInSteps(actorId) : readAsActor(actorId);
    };
    let next = 0;
    const work = async () => {
      while (next < requests) {
        const index = next;
        next += 1;
        await one(index).catch(() => {
          outcomes.failed += 1;
        });
      }
    };
    const started = performance.now();
    const stop = killBackends(() => next);
    await Promise.all(Array.from({ length: atOnce }, work));
    const killed = await stop();
    await Promise.all([reader.close(), lanes.close()]);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    console.log(
      JSON.stringify({ bar: 22, name: 'interleaved', tried: requests, killed, ...outcomes, seconds }),
    );
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.right + outcomes.failed).toBe(requests);
    expect(outcomes.right).toBeGreaterThan(requests / 2);
    expect(outcomes.written).toBeGreaterThan(50);
    expect(killed).toBeGreaterThan(100);
    expect(outcomes.failed).toBeGreaterThan(0);
  }, 400_000);

  it('leave no entry in a case that is not by its own investigator', async () => {
    const admin = postgres(world.database.adminUrl, { max: 1, onnotice() {} });
    for (const [actorId, streamId] of own) {
      const rows =
        await admin`select actor_id as id from case_entries where stream_id = ${streamId} and version > 1`;
      for (const { id } of rows) expect(id).toBe(actorId);
    }
    await admin.end();
  });
});
