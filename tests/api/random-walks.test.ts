// Ten thousand random steps through the real write path on a real database, with years going by and the process' memory
// lost again and again: the server says what the pure machine says, and the record is the fold of its entries.
import { isDeepStrictEqual } from 'node:util';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { performCommand, performOpening } from '#server/cases/perform-command.ts';
import { headsOf, type RecordedEntry } from '#server/cases/replay.ts';
import { warmHeads } from '#server/cases/warm-heads.ts';
import type { WritePath } from '#server/cases/write-path.ts';
import { prngOf } from '#server/demo/prng.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices, type Services } from '#server/services.ts';
import { recordHistories } from '#tests/golden/record-histories.ts';
import { applied } from '#tests/support/applied-changes.ts';
import { entryReaderOf } from '#tests/support/entry-reader.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { fillOrganisation } from '#tests/support/test-organisation.ts';
import { type WalkedServer, Walker } from '#tests/support/walker.ts';
import { stateOf } from '#workflows/case/advance.ts';
import { differenceOf } from '#workflows/contract/difference.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

const steps = 10_000;
const restartEvery = 1_000;
const seed = process.env.WALK_SEED ?? 'walk';

let database: TestDatabase;
let sql: postgres.Sql;
let walker: Walker;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillOrganisation(database);
  sql = postgres(database.adminUrl, { max: 2, onnotice() {} });
  let node = await openNode();
  const entryOf = entryReaderOf(sql);
  const from = '2026-01-05T02:00:00.000Z';
  walker = new Walker({ seed, entryOf, cases: 60, from, path: node.path, server: serverOn(node.path) });
  node.follow(walker);
  while (walker.report.steps < steps) {
    const before = walker.report.steps;
    await walker.step();
    if (walker.report.steps === before || walker.report.steps % restartEvery !== 0) continue;
    await node.close();
    node = await openNode();
    node.follow(walker);
  }
  await node.close();
  // Once, when a version of the procedure is released: its histories are kept from then on.
  if (process.env.RECORD_HISTORIES) await recordHistories(sql, process.env.RECORD_HISTORIES);
}, 400_000);
afterAll(async () => {
  await sql?.end();
  await database?.drop();
});

function serverOn(path: WritePath): WalkedServer {
  return {
    open: (sent) => performOpening(path, sent),
    send: (id, sent) => performCommand(path, id, sent),
    ownsTime: false,
  };
}

/** A node's services with a clock that the walk sets; the seed role may choose the instant of an entry. */
async function openNode() {
  const { instanceSecret } = inject('cluster');
  const services: Services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf(instanceSecret),
    pack: defaultPack,
    origins: [],
    isSecure: false,
  });
  const lanes = openLanes(database.seedUrl, { size: 2, name: 'walk' });
  const path = {
    ...services.writePath,
    lanes,
    append: appendGroups(lanes),
    warm: warmHeads(),
    wake: () => undefined,
  };
  return {
    path,
    follow: (one: Walker) => {
      const timed = { ...path, clock: one.clock };
      one.restartWith(serverOn(timed), timed);
    },
    close: async () => {
      await lanes.close();
      await services.close();
    },
  };
}

/** As JSON keeps it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

describe(`a random walk of ${steps} steps (seed ${seed})`, () => {
  it('finds no step on which server and machine disagree', () => {
    expect(walker.report.disagreements.slice(0, 20)).toEqual([]);
  });

  it('meets no command that is lawful for some but that nobody can see to send', () => {
    const { unseenThoughLawful, heard } = walker.report;
    expect([...unseenThoughLawful.difference(heard)]).toEqual([]);
  });

  it('was a walk worth the name', () => {
    const { done, refused, unseen, states, types } = walker.report;
    console.log(JSON.stringify({ seed, done, refused, unseen, states: states.size, commands: types.size }));
    expect(done).toBeGreaterThan(3_000);
    expect(refused).toBeGreaterThan(500);
    expect(states.size).toBeGreaterThan(25);
  });

  it('leaves heads in the database that are those of the machine', async () => {
    const heads = await sql`select stream_id, version, state, value, facts from heads where kind = 'case'`;
    const byId = new Map(heads.map((head) => [head.stream_id, head]));
    for (const { id, head, version } of walker.cases) {
      const stored = byId.get(id);
      expect(stored).toMatchObject({ version, state: stateOf(head.value), value: head.value });
      expect(stored?.facts).toEqual(JSON.parse(JSON.stringify(head.facts)));
    }
  });

  it('leaves a record that folds to its heads', async () => {
    const lanes = openLanes(database.feedUrl, { size: 1, name: 'walk-replay' });
    const report = await replayRecord(lanes);
    await lanes.close();
    expect(report.divergences).toEqual([]);
    expect(report.cases).toBe(walker.cases.length);
  });

  it('folds to what each case was after each of its steps, and a difference leads from any of them to another', async () => {
    const rows = await sql<(RecordedEntry & { id: string })[]>`
      select stream_id as id, version, type, json_build_object('kind', actor_kind, 'id', actor_id) as actor,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, data, resolved
      from case_entries order by stream_id, version`;
    const entries = Map.groupBy(rows, ({ id }) => id);
    const choose = prngOf(`${seed} moments`);
    const wrong: string[] = [];
    let folded = 0;
    for (const { id, heads } of walker.cases) {
      for (const { version, head } of headsOf(id, entries.get(id) ?? [])) {
        folded += 1;
        if (!isDeepStrictEqual(plain(head), plain(heads.get(version)))) wrong.push(`${id} at ${version}`);
      }
      const facts = [...heads.values()].map((head) => plain(head.facts));
      for (const before of facts.filter((_, place) => place % 8 === 0)) {
        const after = choose.pick(facts);
        const reached = applied(before, differenceOf(before, after));
        if (!isDeepStrictEqual(reached, after)) wrong.push(`a difference in ${id}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(folded).toBe(rows.length);
  });
});
