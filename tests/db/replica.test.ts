// A real replica: a copy of a cluster that streams from it. What is asked of it is what the primary would have answered, while it is in
// step, while it stands still, and while it is away.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReader } from '#db/as-actor.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { atReplica, openReplicaReader, type ReplicaReader } from '#db/replica-reader.ts';
import { until } from '#tests/support/watcher.ts';

let folder: string;
let primary: EmbeddedPostgres;
let replica: EmbeddedPostgres;
let reader: ReplicaReader;
let sql: postgres.Sql;
let atTheReplica: postgres.Sql;
let units = 0;
const somebody = randomUUID();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-replica-'));
  // As root the servers run under a user of their own, who has to come by here.
  await chmod(folder, 0o711);
  const [of, copied] = [join(folder, 'primary'), join(folder, 'replica')];
  const options = { fsync: 'off', log: () => undefined } as const;
  primary = await startEmbeddedPostgres({ dataDir: of, ...options });
  await prepareDatabase({ adminUrl: primary.adminUrl, secret: 'a secret of this very test' });
  await primary.stop();
  execFileSync('cp', ['-a', of, copied]);
  primary = await startEmbeddedPostgres({ dataDir: of, ...options });
  const cluster = await clusterIn(copied);
  const source = new URL(primary.urlFor('postgres'));
  const conninfo = `host=127.0.0.1 port=${source.port} user=postgres password=${source.password}`;
  writeFileSync(join(cluster, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`, { flag: 'a' });
  writeFileSync(join(cluster, 'standby.signal'), '');
  replica = await startEmbeddedPostgres({ dataDir: copied, ...options });
  const { appUrl } = await prepareDatabase({
    adminUrl: primary.adminUrl,
    secret: 'a secret of this very test',
  });
  reader = openReplicaReader(
    openReader(appUrl, { size: 2 }),
    openReader(atReplica(appUrl, replica.adminUrl), { size: 2, deadlineMs: 1_000 }),
  );
  sql = postgres(primary.adminUrl, { max: 1, onnotice() {} });
  atTheReplica = postgres(replica.adminUrl, { max: 1, onnotice() {} });
}, 60_000);

afterAll(async () => {
  await reader?.close();
  await Promise.all([sql, atTheReplica].map((one) => one?.end()));
  await replica?.stop();
  await primary?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function clusterIn(dataDir: string): Promise<string> {
  for (const entry of await readdir(dataDir, { recursive: true }))
    if (entry.endsWith('PG_VERSION') && entry.split('/').length === 2) return join(dataDir, entry, '..');
  throw new Error(`There is no cluster in ${dataDir}.`);
}

async function addUnit(): Promise<void> {
  units += 1;
  await sql`insert into units (id, code, name, kind)
    values (gen_random_uuid(), ${`U${units}`}, 'Đơn vị', 'branch')`;
}

const countUnits = async () => {
  const [row] = await reader.asActor(
    somebody,
    (one) => one<{ n: number }[]>`select count(*)::int as n from units`,
  );
  return row?.n;
};

it('answers for the primary while it is in step, however soon after a change it is asked', async () => {
  await until('the replica to stream', async () => {
    await countUnits();
    return reader.answered().replica > 0;
  });
  const before = reader.answered().replica;
  for (let turn = 0; turn < 50; turn += 1) {
    await addUnit();
    expect(await countUnits()).toBe(units);
  }
  expect(reader.answered().replica).toBeGreaterThan(before);
});

it('is passed over while it stands still, and asked again when it has caught up', async () => {
  await atTheReplica`select pg_wal_replay_pause()`;
  await until('it to stand still', async () => {
    const [row] = await atTheReplica`select pg_get_wal_replay_pause_state() as state`;
    return row?.state === 'paused';
  });
  await addUnit();
  const before = reader.answered();
  expect(await countUnits()).toBe(units);
  expect(reader.answered()).toEqual({ ...before, primary: before.primary + 1 });
  const [old] = await atTheReplica`select count(*)::int as n from units`;
  expect(old?.n).toBe(units - 1);
  await atTheReplica`select pg_wal_replay_resume()`;
  await until('it to be asked again', async () => {
    expect(await countUnits()).toBe(units);
    return reader.answered().replica > before.replica;
  });
});

it('refuses to be written to', async () => {
  await expect(reader.asActor(somebody, (one) => one`delete from units`)).rejects.toThrow();
});

it('is done without while it is away', async () => {
  await replica.stop();
  await addUnit();
  expect(await countUnits()).toBe(units);
});
