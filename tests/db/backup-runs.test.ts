// Entries leave their transaction numbers behind in the database that gave them: a backup numbers them by runs that keep the feed's order,
// and a restore sees that whatever is appended later comes after all of them.
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rangeOf, readLogReach, restOf, runBefore } from '#db/backup/entry-ranges.ts';
import { passRuns } from '#db/backup/fill-database.ts';
import { readSnapshot } from '#db/backup/read-snapshot.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { v7 } from '#tests/support/uuid-v7.ts';

/** Positions in the order of the feed, with the numbers of their transactions: late commits and entries of one transaction. */
const fed = [
  [3, 100],
  [1, 200],
  [2, 200],
  [7, 201],
  [4, 202],
  [5, 999],
  [6, 1_000],
] as const;
/** So many of them are in the ledger. */
const held = 5;

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.adminUrl, { max: 1, onnotice() {} });
  await sql`set session_replication_role = replica`;
  for (const [position, xid] of fed)
    await sql`insert into case_entries (position, xid, stream_kind, stream_id, version, command_id, actor_kind, type, at,
        scope_to, data, resolved, body_mac, leaf, engine)
      overriding system value values (${position}, ${String(xid)}::text::xid8, 'case', ${v7()}, 1, ${v7()}, 'system', 'x', now(),
        'x', '{}', '{}', '', ${Buffer.alloc(32, position)}, 'x')`;
  for (const [index, [position]] of fed.slice(0, held).entries())
    await sql`insert into ledger_leaves (leaf_index, position, leaf) values (${index}, ${position}, ${Buffer.alloc(32, position)})`;
});
afterAll(async () => {
  await sql?.end();
  await database?.drop();
});

it('order entries as the feed did, whichever ranges they are read in', async () => {
  for (const cut of [1, 2, 3, 4, held]) {
    const places = await readSnapshot(database.backupUrl, async (snapshot) => {
      const table = { schema: 'public', name: 'case_entries', columns: ['xid', 'position'], key: [] };
      const { size } = await readLogReach(snapshot.sql);
      const queries = [
        rangeOf('entries', table, { from: 0, to: cut }, await runBefore(snapshot.sql, 0)),
        rangeOf('entries', table, { from: cut, to: size }, await runBefore(snapshot.sql, cut)),
        restOf('entries', table, await runBefore(snapshot.sql, size)),
      ];
      let text = '';
      for (const query of queries) for await (const lines of snapshot.copy(query)) text += lines;
      return text
        .trim()
        .split('\n')
        .map((line) => line.split('\t').map(Number));
    });
    expect(places.map(([, position]) => position)).toEqual(fed.map(([position]) => position));
    const sorted = places.toSorted(([a = 0, p = 0], [b = 0, q = 0]) => a - b || p - q);
    expect(sorted).toEqual(places);
    expect(Math.max(...places.map(([run = 0]) => run))).toBeLessThan(10);
  }
});

it('lie below whatever number is given out next', async () => {
  const [now] = await sql<{ xid: string }[]>`select pg_snapshot_xmax(pg_current_snapshot())::text as xid`;
  const run = Number(now?.xid) + 300;
  await passRuns(sql, run);
  const [next] = await sql<{ xid: string }[]>`select pg_current_xact_id()::text as xid`;
  expect(Number(next?.xid)).toBeGreaterThan(run);
});
