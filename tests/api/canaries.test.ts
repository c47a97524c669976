// A thousand canaries in what is confidential: planted through the API in every text that somebody may write and in much that
// they may not, and looked for wherever something could have leaked to. The search is shown to be alive in each place.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { demoAccounts } from '#server/demo/demo-accounts.ts';
import { askRoute } from '#tests/access/asked.ts';
import { declaredRoutes } from '#tests/access/declared-routes.ts';
import { type Product, signIn, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { flockOf } from '#tests/support/canaries.ts';
import { everyFile, everyRow } from '#tests/support/paper-traces.ts';
import { type Planting, plantEverywhere } from '#tests/support/plant-canaries.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { type Watcher, watch } from '#tests/support/watcher.ts';

const texts = flockOf('đàođỗzqx');
const names = flockOf('Quốcngữzqx');

let temporary: string;
let dataDir: string;
let product: Product;
let sql: postgres.Sql;
let planting: Planting;
const watchers = new Map<string, Watcher>();
const callers = new Map<string, Caller>();
/** What was said to whoever has no part in any case. */
let outside: { answers: string; trace: string; administration: string };

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'duecourse-canaries-'));
  dataDir = await seededDataDir();
  product = await startProduct(dataDir, { LOG_LEVEL: 'trace', TMPDIR: temporary });
  const { adminUrl } = await joinEmbeddedPostgres({ dataDir, log: () => undefined });
  sql = postgres(adminUrl, { max: 2, onnotice() {} });
  await renameRespondents();
  for (const { key } of demoAccounts) {
    const caller = callerOf(product.url, await signIn(product.url, key));
    callers.set(key, caller);
    const watcher = await watch(caller);
    await watcher.watchBoard(null);
    watchers.set(key, watcher);
  }
  planting = await plantEverywhere({ sql, callers, watchers, nobody: callerOf(product.url, ''), texts });
  outside = await answersToOutsiders();
}, 1_500_000);
afterAll(async () => {
  for (const watcher of watchers.values()) watcher.close();
  await sql?.end();
  await product?.stop();
  for (const folder of [temporary, dataDir]) await rm(folder, { recursive: true, force: true });
});

/** Every respondent has a name that stands nowhere else; the node reads the directory anew within two seconds. */
async function renameRespondents(): Promise<void> {
  const people = await sql<{ id: string }[]>`
    select distinct facts ->> 'respondentId' as id from heads where facts ->> 'respondentId' is not null`;
  for (const { id } of people) await sql`update members set name = ${names.next()} where id = ${id}`;
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}

type Place = { text: string | Buffer; holdsNames: boolean };

/** Wherever something confidential could have got to. The directory is where names belong. */
async function places(): Promise<Record<string, Place>> {
  const rows = await everyRow(sql);
  const ofTables = (isDirectory: boolean) =>
    rows
      .filter(({ table }) => directory.has(table) === isDirectory && table !== searched)
      .map(({ table, row }) => `${table} ${row}`);
  const heard = [...watchers.values()].map(({ cases, meetings, resets }) => ({ cases, meetings, resets }));
  const cards = [...watchers.values()].map(({ board, presence }) => ({ board, presence }));
  const place = (text: string | Buffer, holdsNames = false): Place => ({ text, holdsNames });
  return {
    log: place(product.output()),
    metrics: place(await (await fetch(`${product.url}/metrics`)).text()),
    'tables of the record, deadlines, outbox, the trace': place(ofTables(false).join('\n')),
    'tables of the directory': place(ofTables(true).join('\n'), true),
    'files of the node and the database': place(await everyFile(dataDir, await ofSearchRows()), true),
    'temporary files': place(await everyFile(temporary)),
    'hints of live connections': place(JSON.stringify(heard)),
    'cards of live connections': place(JSON.stringify(cards), true),
    'refusals, to whoever': place(planting.refusals.join('\n')),
    'boards, desks and searches of everybody': place(planting.lists.join('\n'), true),
    'answers to administrator, auditor and nobody': place(outside.answers),
    // Whom the organisation consists of, the respondent among them; nothing of a case.
    'the directory, as the administrator keeps it': place(outside.administration, true),
    // Who looked is named there, the respondent among them.
    'the trace, as the auditor reads it': place(outside.trace, true),
  };
}

/** Where texts lie in plain words so that they can be searched (docs/SECURITY.md), and nowhere else. */
const searched = 'public.search_rows';

/** Files of that table, its indexes and what is too long for a row, and the log in which they were written first. */
async function ofSearchRows(): Promise<(path: string) => boolean> {
  const files = await sql<{ path: string }[]>`
    select pg_relation_filepath(c.oid) as path from pg_class c, pg_class t
    where t.oid = ${searched}::text::regclass
      and (c.oid in (t.oid, t.reltoastrelid)
        or c.oid in (select i.indexrelid from pg_index i where i.indrelid in (t.oid, t.reltoastrelid)))`;
  const form = new RegExp(`/(${files.map(({ path }) => path).join('|')})([._]\\w+)?$|/pg_wal/`);
  return (path) => form.test(path);
}

const directory = new Set(['public.members', 'auth."user"', 'auth.user']);

/** What is said to those who have no part in any case, on every declared route, about a case of each kind. */
async function answersToOutsiders(): Promise<typeof outside> {
  const told = { answers: '', trace: '', administration: '' };
  const outsiders = [callers.get('administrator'), callers.get('auditor'), callerOf(product.url, '')];
  // The directory is where names belong.
  const asked = declaredRoutes.filter(({ route }) => /^GET \/(?!api\/directory|\{)/.test(route));
  const ask = async (caller: Caller | undefined) => {
    if (!caller) throw new Error('The demo has no such account.');
    for (const route of asked) {
      const isAboutOne = `${route.route}${route.query ?? ''}`.includes('{id}');
      const about = planting.cases.filter((_, index) => index % (isAboutOne ? 4 : 1_000) === 0);
      for (const { id, ref } of about) {
        const { text } = await askRoute(caller, route, { id, ref, state: 'x', cursor: 'x' });
        told[kindOf(route.route)] += text;
      }
    }
  };
  await Promise.all(outsiders.map(ask));
  return told;
}

/** Where an answer belongs: those that are about people by their names are looked through apart. */
function kindOf(route: string): keyof typeof outside {
  if (route.endsWith('/access')) return 'trace';
  return route.startsWith('GET /api/settings') ? 'administration' : 'answers';
}

describe('a thousand canaries', () => {
  it('were planted, in texts of most commands, of meetings, drafts and bad requests', () => {
    console.log(JSON.stringify({ canaries: texts.planted(), names: names.planted(), ...planting.counts }));
    expect(planting.counts.kept).toBeGreaterThan(1_000);
    expect(planting.counts.refused).toBeGreaterThan(1_000);
    expect(planting.counts.commands).toBeGreaterThan(60);
    expect(names.planted()).toBeGreaterThan(20);
  });

  it('are read by whoever may read them', () => {
    expect(texts.formsIn(planting.read)).toContain('as it is');
  });

  it('are found where they are searched', async () => {
    const rows = (await everyRow(sql)).filter(({ table }) => table === searched);
    expect(texts.formsIn(rows.map(({ row }) => row).join('\n'))).toContain('as it is');
  });

  it('are found nowhere else', async () => {
    const found: Record<string, string[]> = {};
    for (const [name, { text, holdsNames }] of Object.entries(await places())) {
      found[name] = [
        ...texts.formsIn(text),
        ...(holdsNames ? [] : names.formsIn(text).map((form) => `a name ${form}`)),
      ];
    }
    expect(Object.entries(found).filter(([, forms]) => forms.length > 0)).toEqual([]);
  }, 300_000);

  it('would be found in the tables, the files and every text', async () => {
    const word = texts.next();
    await sql`insert into outbox (stream_id, kind, payload)
      select stream_id, 'document', ${sql.json({ word })} from heads limit 1`.catch(() => undefined);
    await sql`update heads set facts = facts || ${sql.json({ planted: word })} where stream_id in (select stream_id from heads limit 1)`;
    await writeFile(join(temporary, 'planted'), Buffer.from(word).toString('base64'));
    await writeFile(join(dataDir, 'planted'), encodeURIComponent(word));
    const now = await places();
    expect(texts.formsIn(now['tables of the record, deadlines, outbox, the trace']?.text ?? '')).toContain(
      'as it is',
    );
    expect(texts.formsIn(now['temporary files']?.text ?? '').join()).toContain('base64');
    expect(texts.formsIn(now['files of the node and the database']?.text ?? '')).toContain('percent-encoded');
    for (const form of [word, word.normalize('NFD'), word.toUpperCase(), 'daodozqx1', JSON.stringify(word)]) {
      for (const { text } of Object.values(now)) {
        expect(texts.formsIn(Buffer.concat([Buffer.from(text), Buffer.from(form)])).length).toBeGreaterThan(
          0,
        );
      }
    }
  }, 300_000);
});
