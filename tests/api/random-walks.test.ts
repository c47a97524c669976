// Ten thousand random steps through the real write path on a real database, with years going by and the process' memory
// lost again and again: the server says what the pure machine says, and the record is the fold of its entries.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openLanes } from '#db/lanes.ts';
import { performCommand, performOpening } from '#server/cases/perform-command.ts';
import { warmHeads } from '#server/cases/warm-heads.ts';
import type { WritePath } from '#server/cases/write-path.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices, type Services } from '#server/services.ts';
import { recordHistories } from '#tests/golden/record-histories.ts';
import { entryReaderOf } from '#tests/support/entry-reader.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { fillOrganisation } from '#tests/support/test-organisation.ts';
import { type WalkedServer, Walker } from '#tests/support/walker.ts';
import { stateOf } from '#workflows/case/advance.ts';
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
  const path = { ...services.writePath, lanes, warm: warmHeads(), wake: () => undefined };
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
});
