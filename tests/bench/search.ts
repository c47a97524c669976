// Search through 200,000 texts of 4,000 cases in 20 units, as somebody who supervises one of them: over HTTP with everything on
// (session, trace, cards, excerpts), against the same SQL alone, in turns in one run. BENCH_TEXTS names other numbers of texts and
// cases (`200000/4000,1000000/1000000`).
import postgres from 'postgres';
import { openReader } from '#db/as-actor.ts';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { searchRows } from '#db/search-rows.ts';
import { parseSearch, type SearchQuestion } from '#server/search/search-question.ts';
import { tsvectorOf } from '#server/search/search-words.ts';
import { secretsOf } from '#server/secrets.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Me } from '#workflows/contract/people-schemas.ts';
import type { DossierResults } from '#workflows/contract/search-schemas.ts';
import { type Figure, figureOf, percentile } from './figure.ts';
import { newDataDir, removeDataDir, signIn, startProduct } from './running-product.ts';
import { type BenchTexts, benchTexts } from './search-texts.ts';

const secret = 'a secret that only the bench uses, 32+';
const units = 20;
const sizes = (process.env.BENCH_TEXTS ?? '200000/4000').split(',').map((size) => {
  const [texts = 0, cases = 0] = size.split('/').map(Number);
  return { texts, cases };
});
const rounds = 3;
const queries = 150;
const batch = 1_000;

type Size = { texts: number; cases: number };

export async function benchSearch(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await benchSize(size));
  return figures;
}

async function benchSize(size: Size): Promise<Figure> {
  const dataDir = await newDataDir();
  const cluster = await startEmbeddedPostgres({ dataDir, log() {} });
  const product = await startProduct(dataDir, {
    DATABASE_URL: cluster.adminUrl,
    DUECOURSE_SECRET: secret,
    DUECOURSE_DEMO: '1',
  });
  const sql = postgres(cluster.adminUrl, { max: 1, onnotice() {} });
  const database = await prepareDatabase({ adminUrl: cluster.adminUrl, secret: secretsOf(secret).database });
  const reader = openReader(database.appUrl, { size: 1 });
  try {
    const made = benchTexts(await sentencesOfDemo(sql), 'search bench');
    const cookie = await signIn(product.url, 'enforcing');
    const me: Me = await (await fetch(`${product.url}/api/me`, { headers: { cookie } })).json();
    await fill(sql, made, me.id, size);
    const asked = made.queries(queries);
    const ask = async (q: string): Promise<DossierResults> => {
      const answer = await fetch(`${product.url}/api/search/dossier?q=${encodeURIComponent(q)}`, {
        headers: { cookie, 'x-purpose': 'audit' },
      });
      if (!answer.ok) throw new Error(`${q}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const bare = (question: SearchQuestion) =>
      searchRows(reader, me.id, {
        ...question,
        ...{ kinds: null, unitIds: null, areas: null, states: null, from: null, until: null },
        ...{ most: 500, limit: 16, after: null },
      });
    const alone = async (q: string) => {
      const { strict, tolerant } = parseSearch(q);
      const { cases: found } = strict ? await bare(strict) : { cases: [] };
      if (found.length === 0 && tolerant) await bare(tolerant);
    };
    const answers = await Promise.all(asked.slice(0, 4).map(ask));
    if (answers.every((one) => one.cases.length === 0)) throw new Error('nothing of the bench is found');
    const overHttp: number[] = [];
    const bySql: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      overHttp.push(percentile(await timed(asked, ask), 0.95));
      bySql.push(percentile(await timed(asked, alone), 0.95));
    }
    return figureOf(`search over ${size.texts} texts of ${size.cases} cases, p95`, 'ms', overHttp, bySql);
  } finally {
    await Promise.all([reader.close(), sql.end()]);
    await product.stop();
    await cluster.stop();
    await removeDataDir(dataDir);
  }
}

async function timed(asked: readonly string[], ask: (q: string) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (const q of asked) {
    const started = performance.now();
    await ask(q);
    took.push(performance.now() - started);
  }
  return took;
}

/** What the running product has indexed of its own demo. */
async function sentencesOfDemo(sql: postgres.Sql): Promise<string[]> {
  for (let waited = 0; waited < 120; waited += 1) {
    const [behind] = await sql<{ n: number }[]>`
      select count(*)::int as n from case_entries e, search_cursor c where (e.xid, e.position) > (c.xid, c.position)`;
    if (behind?.n === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const rows = await sql<{ body: string }[]>`select distinct body from search_rows where kind = 'entry'`;
  return rows.flatMap(({ body }) => body.split(/(?<=[.;])\s+|\n/)).filter((one) => one.length > 20);
}

/** Units, cases and rows past the write path, by the superuser; the index is made once all are in. */
async function fill(
  sql: postgres.Sql,
  made: BenchTexts,
  supervisorId: string,
  { texts, cases }: Size,
): Promise<void> {
  const [index] = await sql<{ made: string }[]>`select pg_get_indexdef('search_rows_keys'::regclass) as made`;
  const unitIds = Array.from({ length: units }, () => v7());
  for (const [n, id] of unitIds.entries())
    await sql`insert into units (id, code, name, kind) values (${id}, ${`B${n}`}, ${`Đơn vị ${n}`}, 'branch')`;
  await sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
    values (${v7()}, ${supervisorId}, 'supervisor', ${unitIds[0] ?? ''}, '2020-01-01')`;
  const heads = await sql<{ id: string; scope: string }[]>`
    with templates as (
      select *, row_number() over (order by stream_id) - 1 as n, count(*) over () as of from heads
      where kind = 'case' and facts #>> '{closed,sealedOn}' is null and facts #>> '{closed,disposedOn}' is null)
    insert into heads (stream_id, kind, unit_id, version, ref, stage, state, value, facts, card, desk_keys, due_at, due_key,
      procedure, pack, engine, stayed, opened_at, entered_at, updated_at)
    select gen_random_uuid(), kind, (${sql.json(unitIds)}::jsonb ->> (c % ${units}))::uuid, version, 'B-' || c, stage, state,
      value, facts, card, '{}', due_at, due_key, procedure, pack, engine, stayed, opened_at, entered_at, updated_at
    from generate_series(0, ${cases - 1}) c join templates on n = (c / ${units}) % of
    returning stream_id as id, scope`;
  await sql`drop index search_rows_keys`;
  for (let done = 0; done < texts; done += batch) {
    const rows = Array.from({ length: batch }, (_, n) => {
      const { id, scope } = heads[(done + n) % cases] ?? { id: '', scope: '' };
      const body = made.body();
      const at = new Date(
        Date.UTC(2022, 0, 1) + (((done + n) * 7_919_000) % (4 * 365 * 86_400_000)),
      ).toISOString();
      return { id, scope, at, body, source: `b${done + n}`, words: tsvectorOf('', body, 'B') };
    });
    await sql`insert into search_rows (stream_id, scope, kind, source, sight, at, title, body, words)
      select r.id, r.scope, 'entry', r.source, 'file', r.at, '', r.body, r.words::tsvector
      from jsonb_to_recordset(${sql.json(rows)}) as r (id uuid, scope text, at timestamptz, source text, body text, words text)`;
  }
  await sql`set maintenance_work_mem = '512MB'`;
  await sql.unsafe(index?.made ?? '');
  await sql`vacuum analyze search_rows`;
  await sql`vacuum analyze heads`;
}
