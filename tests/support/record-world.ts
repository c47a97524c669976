// A small organisation and entries to write about it, for tests of the database alone: two units, one under the
// other, and people with roles. The content of entries is arbitrary; procedure is tested elsewhere.
import { randomUUID } from 'node:crypto';
import { appendEntry } from '#db/append-entry.ts';
import type { AppendInput, HeadChange } from '#db/append-input.ts';
import { openReader, type Reader } from '#db/as-actor.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export type RecordWorld = {
  database: TestDatabase;
  app: Lanes;
  seed: Lanes;
  feed: Lanes;
  reader: Reader;
  /** `commission` is above `branch`. */
  units: { commission: string; branch: string };
  /** Ids of members who hold the role of their name in the branch; `nobody` holds none. */
  people: Record<'supervisor' | 'intake' | 'secretary' | 'administrator' | 'nobody' | 'other', string>;
  /** An entry by the supervisor; opens a case in the branch unless told otherwise. */
  entry(change?: EntryChange): AppendInput;
  /** Opens a case and gives its id. */
  openCase(change?: EntryChange): Promise<string>;
  close(): Promise<void>;
};

export type EntryChange = Partial<Omit<AppendInput, 'head'>> & { head?: Partial<HeadChange> };

/** `like`: another world, whose organisation this one has too. */
export async function createRecordWorld(
  like: Partial<Pick<RecordWorld, 'units' | 'people'>> = {},
): Promise<RecordWorld> {
  const database = await createTestDatabase();
  const app = openLanes(database.appUrl, { size: 8, deadlineMs: 20_000 });
  const seed = openLanes(database.seedUrl, { size: 2 });
  const feed = openLanes(database.feedUrl, { size: 2 });
  const reader = openReader(database.appUrl, { size: 4, deadlineMs: 20_000 });
  const units = like.units ?? { commission: randomUUID(), branch: randomUUID() };
  const people = like.people ?? {
    supervisor: randomUUID(),
    intake: randomUUID(),
    secretary: randomUUID(),
    administrator: randomUUID(),
    nobody: randomUUID(),
    other: randomUUID(),
  };
  await seed.use(async (sql) => {
    await sql`insert into units (id, code, name, parent_id, kind) values
      (${units.commission}, 'UBKT', 'Ủy ban', null, 'commission'), (${units.branch}, 'CB', 'Chi bộ', ${units.commission}, 'branch')`;
    for (const [role, id] of Object.entries(people)) {
      await sql`insert into members (id, name, unit_id, joined_on) values (${id}, ${role}, ${units.branch}, '2020-01-01')`;
      await sql`insert into accounts (id, member_id, email) values (${randomUUID()}, ${id}, ${`${role}@example.test`})`;
      if (role === 'nobody' || role === 'other') continue;
      await sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
        values (${randomUUID()}, ${id}, ${role}, ${units.branch}, '2020-01-01')`;
    }
  });

  const entry = ({ head, ...change }: EntryChange = {}): AppendInput => ({
    actor: { kind: 'person', id: people.supervisor },
    streamKind: 'case',
    streamId: randomUUID(),
    expectedVersion: 0,
    commandId: randomUUID(),
    type: 'detection.register',
    at: new Date().toISOString(),
    bodyMac: Buffer.from('body'),
    data: {},
    resolved: {},
    leaf: Buffer.from('leaf'),
    ...change,
    head: {
      unitId: units.branch,
      stage: 'detection',
      state: 'registered',
      value: { detection: 'registered' },
      facts: {},
      card: {},
      procedure: 'p1',
      pack: 'standard@1',
      engine: 'e1',
      ...head,
    },
  });
  return {
    ...{ database, app, seed, feed, reader, units, people, entry },
    async openCase(change) {
      const result = await appendEntry(app, entry(change));
      if (result.outcome !== 'appended') throw new Error(`The case was not opened: ${result.outcome}`);
      return result.streamId;
    },
    async close() {
      await Promise.all([app.close(), seed.close(), feed.close(), reader.close()]);
      await database.drop();
    },
  };
}
