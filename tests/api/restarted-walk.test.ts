// A random walk over HTTP through a server that is killed without warning every so often: what each process answers is
// what the pure machine answers, and nothing that was answered is lost or done twice.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openLanes } from '#db/lanes.ts';
import type { Performed, Sent } from '#server/cases/performed.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices, type Services } from '#server/services.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { callerOf } from '#tests/support/caller.ts';
import { idOf, names } from '#tests/support/cast.ts';
import { entryReaderOf } from '#tests/support/entry-reader.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { fillOrganisation } from '#tests/support/test-organisation.ts';
import { settingsFor, signIn } from '#tests/support/test-server.ts';
import { type WalkedServer, Walker } from '#tests/support/walker.ts';
import { advance } from '#workflows/case/advance.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import { trainingPack } from '#workflows/rules/packs.ts';

const steps = 1_500;
const killEvery = 300;

let database: TestDatabase;
let sql: postgres.Sql;
let services: Services;
let dataDir: string;
let product: Product;
let walker: Walker;
let kills = 0;
const cookies = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase();
  await fillOrganisation(database);
  sql = postgres(database.adminUrl, { max: 2, onnotice() {} });
  const secrets = secretsOf(inject('cluster').instanceSecret);
  const prepared = { ...database, migrated: [] };
  services = await openServices({
    ballotDir: '/nowhere',
    database: prepared,
    secrets,
    pack: trainingPack,
    origins: [],
    isSecure: false,
  });
  dataDir = await newDataDir();
  product = await start();
  for (const name of names) cookies.set(idOf(name), await signIn(product.url, name));
  walker = new Walker({
    ...{ seed: 'killed', cases: 25, from: new Date().toISOString() },
    ...{ entryOf: entryReaderOf(sql), server: overHttp(), path: services.writePath },
  });
  while (walker.report.steps < steps) {
    const before = walker.report.steps;
    await catchUp();
    await walker.step();
    if (walker.report.steps === before || walker.report.steps % killEvery !== 0) continue;
    process.kill(product.pid, 'SIGKILL');
    kills += 1;
    product = await start();
    walker.restartWith(overHttp());
  }
}, 240_000);
afterAll(async () => {
  await product?.stop();
  await services?.close();
  await sql?.end();
  await removeDataDir(dataDir);
  await database?.drop();
});

function start(): Promise<Product> {
  return startProduct(dataDir, { ...settingsFor(database), DUECOURSE_PACK: trainingPack });
}

/** Folds what the deadline worker has sent meanwhile: the machine has to come to the same by it. */
async function catchUp(): Promise<void> {
  const rows = await sql<System[]>`
    select stream_id as id, version, type, iso(at) as at, data,
      resolved, state_to as "stateTo"
    from case_entries where actor_kind = 'system' and stream_kind = 'case' order by stream_id, version`;
  for (const { id, version, type, at, data, resolved, stateTo } of rows) {
    const one = walker.cases.find((known) => known.id === id);
    if (!one || version !== one.version + 1) continue;
    const answer = advance(one.head, { type, at, data, actor: { kind: 'system', id: null } }, resolved);
    const state = answer.outcome === 'advanced' ? answer.state : answer.refusal.code;
    if (answer.outcome !== 'advanced' || state !== stateTo)
      throw new Error(`${type} by the worker led to ${stateTo}, not to ${state}.`);
    Object.assign(one, { head: answer.head, version });
  }
}

type System = {
  id: string;
  version: number;
  type: string;
  at: string;
  data: Record<string, unknown>;
  resolved: Resolved;
  stateTo: string;
};

/** The process that runs now. The deadline worker sends the system's commands; nobody can over HTTP. */
function overHttp(): WalkedServer {
  const { url } = product;
  return {
    ownsTime: true,
    open: ({ actor, ...sent }) => ask(url, '/api/cases', actor, sent),
    send: (id, { actor, ...sent }) => ask(url, `/api/cases/${id}/commands`, actor, sent, id),
  };
}

/** What a command that was taken is answered with; the opening one with the new case's id. */
type Done = { id?: string; version: number; state: string; position: number };

async function ask(
  url: string,
  path: string,
  actor: Sent['actor'],
  body: unknown,
  caseId = '',
): Promise<Performed> {
  const answer = await callerOf(url, cookies.get(actor.id ?? '') ?? '').post<Done | Problem>(path, body);
  if ('position' in answer.body)
    return { ...answer.body, outcome: 'done', caseId: answer.body.id ?? caseId, ref: '' };
  const { code, article = '', detail } = answer.body;
  if (answer.status === 404) return { outcome: 'absent' };
  if (code === 'conflict.version') return { outcome: 'conflict', version: 0, state: '' };
  if (code.startsWith('refusal.'))
    return { outcome: 'refused', refusal: { code, article, words: { vi: detail, en: detail } } };
  throw new Error(`${path}: ${answer.status} ${answer.text}`);
}

describe(`a random walk of ${steps} steps over HTTP`, () => {
  it('goes on through every kill', () => {
    expect(kills).toBeGreaterThanOrEqual(4);
    expect(walker.report.done).toBeGreaterThan(400);
  });

  it('finds no step on which server and machine disagree', () => {
    expect(walker.report.disagreements.slice(0, 20)).toEqual([]);
  });

  it('has each answered step in the record once, and nothing else but what the worker sent', async () => {
    await catchUp();
    const rows = await sql`
      select stream_id, count(*)::int as n from case_entries where stream_kind = 'case' group by stream_id`;
    const counted = new Map(rows.map(({ stream_id, n }) => [stream_id, n]));
    for (const { id, version } of walker.cases) expect([id, counted.get(id)]).toEqual([id, version]);
    expect(counted.size).toBe(walker.cases.length);
  });

  it('leaves a record that folds to its heads', async () => {
    const lanes = openLanes(database.feedUrl, { size: 1, name: 'walk-replay' });
    const report = await replayRecord(lanes);
    await lanes.close();
    expect(report.divergences).toEqual([]);
  });
});
