// Multiplies the cases of a data directory to so many: threads make copies (`copied-history.ts`) and stream them in by COPY. 10,000 (a fifth
// where there are few) are of any length and state, the rest short, most of them never opened; one has 10,000 entries. Not made along are
// leaves of the ledger, search rows, notifications, evidence and documents: what follows the record is set to its end.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { openLanes } from '#db/lanes.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { caseKeysOf } from '#server/cases/case-keys.ts';
import { prngOf } from '#server/demo/prng.ts';
import { findSecret } from '#server/find-secret.ts';
import { secretsOf } from '#server/secrets.ts';
import type { CopyJob, CopyWork } from './copy-worker.ts';
import { type History, readHistories } from './history.ts';
import { longHistoryOf } from './long-history.ts';
import { branchOf, fillOrganisation, groupsFor } from './organisation.ts';
import { checkSample, type Sampled } from './sampled-record.ts';

export type Multiplied = { cases: number; entries: number; seconds: number; sampled: Sampled };

const threads = 2;
const casesOfJob = 500;
const sampleSize = 200;
const shortest = 8;
const mostOfAny = 10_000;
const shareOfAny = 0.2;
const neverOpened = new Set(['resolved.notOpened', 'resolved.referred']);

export async function multiply(dataDir: string, cases: number): Promise<Multiplied> {
  const started = performance.now();
  // A crash while it is made makes it anew.
  const cluster = await startEmbeddedPostgres({ dataDir, log() {}, fsync: 'off' });
  const { adminUrl } = cluster;
  const { secret } = findSecret({ given: undefined, databaseUrl: undefined, dataDir });
  const secrets = secretsOf(secret);
  const keys = caseKeysOf(secrets.caseKeys);
  const database = await prepareDatabase({ adminUrl, secret: secrets.database });
  const sql = postgres(adminUrl, { max: 1, onnotice() {} });
  const feed = openLanes(database.feedUrl, { size: 1, deadlineMs: 60_000 });
  const audit = openLanes(database.auditUrl, { size: 1, deadlineMs: 60_000 });
  try {
    await sql`alter system set max_wal_size = '8GB'`;
    await sql`select pg_reload_conf()`;
    const groups = groupsFor(cases);
    const histories = await readHistories(sql, audit, keys);
    const directory = await fillOrganisation(sql, groups);
    const noted = longHistoryOf(histories);
    const [known] = await sql<
      { cases: number }[]
    >`select count(*)::int as cases from heads where kind = 'case'`;
    const jobs = jobsOf([noted, ...histories], cases - (known?.cases ?? 0), groups, await referencesOf(sql));
    const { caseKeys, bodyMac } = secrets;
    await inThreads({ adminUrl, histories: [noted, ...histories], directory, caseKeys, bodyMac }, jobs.jobs);
    await settle(sql, jobs.references);
    const ids = await sql<{ id: string }[]>`
      (select stream_id as id from heads where version = ${noted.entries.length} limit 1)
      union (select stream_id from heads where kind = 'case' and ref is not null order by random() limit ${sampleSize})`;
    const sampled = await checkSample(
      { feed, audit },
      keys,
      ids.map(({ id }) => id),
    );
    const [count] = await sql<{ entries: number }[]>`select count(*)::int as entries from case_entries`;
    return { cases, entries: count?.entries ?? 0, seconds: (performance.now() - started) / 1_000, sampled };
  } finally {
    await sql`alter system reset max_wal_size`;
    await Promise.all([sql.end(), feed.close(), audit.close()]);
    await cluster.stop();
  }
}

type References = Map<string, number>;

/** The last number of each year. */
async function referencesOf(sql: postgres.Sql): Promise<References> {
  const rows = await sql<{ year: number; n: number }[]>`select year, n from ref_counters`;
  return new Map(rows.map(({ year, n }) => [String(year), n]));
}

/** Which history each copy is of, by a seeded chance, with references in order. The first history is copied once. */
function* copiesOf(histories: readonly History[], count: number, groups: number, references: References) {
  const { next, pick } = prngOf(`size ${count}`);
  const numbers = [...histories.keys()].slice(1);
  const entriesOf = (index: number) => histories[index]?.entries.length ?? 0;
  const short = numbers.filter((index) => entriesOf(index) <= shortest);
  const unopened = short.filter((index) => neverOpened.has(histories[index]?.state ?? ''));
  const open = short.filter((index) => !histories[index]?.state.startsWith('resolved.'));
  const anyShare = Math.min(mostOfAny / count, shareOfAny);
  for (let number = 1; number <= count; number += 1) {
    const chance = next();
    const history = number === 1 ? 0 : pick(chance < anyShare ? numbers : chance < 0.6 ? unopened : open);
    const year = histories[history]?.ref.slice(0, 4) ?? '';
    const n = (references.get(year) ?? 0) + 1;
    references.set(year, n);
    const group = number % groups;
    const ref = `${year}-${String(n).padStart(4, '0')}`;
    yield { history, copy: { number, group, branch: branchOf(group), ref } };
  }
}

function jobsOf(histories: readonly History[], count: number, groups: number, references: References) {
  const jobs: CopyJob[] = [];
  for (const copy of copiesOf(histories, count, groups, references)) {
    if (jobs.at(-1)?.length === casesOfJob || jobs.length === 0) jobs.push([]);
    jobs.at(-1)?.push(copy);
  }
  return { jobs, references };
}

/** Each thread asks for the next job when it is done with one. */
async function inThreads(work: CopyWork, jobs: readonly CopyJob[]): Promise<void> {
  const left = [...jobs].reverse();
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('copy-worker.ts', import.meta.url), { workerData: work });
      const failed = once(worker, 'error').then(([error]) => Promise.reject(error));
      failed.catch(() => undefined);
      worker.on('message', () => worker.postMessage(left.pop() ?? 'end'));
      await Promise.race([once(worker, 'exit'), failed]);
    }),
  );
}

/** What follows the record has come to its end, numbers go on behind those given out, and the planner knows how much there is. */
async function settle(sql: postgres.Sql, references: References): Promise<void> {
  for (const [year, n] of references)
    await sql`insert into ref_counters (year, n) values (${year}, ${n}) on conflict (year) do update set n = excluded.n`;
  await sql`delete from case_tallies`;
  await sql`insert into case_tallies (scope, state, due_at, n)
    select scope, state, due_at, count(*) from heads where kind = 'case' and state is not null group by 1, 2, 3`;
  await sql`delete from case_desks`;
  await sql`insert into case_desks (stream_id, key, due_at, scope)
    select distinct stream_id, unnest(desk_keys), due_at, scope from heads where kind = 'case'`;
  for (const follower of ['search_cursor', 'notify_cursor', 'ledger_head'])
    await sql`update ${sql(follower)} set (xid, position) =
      (select xid, position from case_entries order by xid desc, position desc limit 1)`;
  await sql`vacuum analyze`;
}
