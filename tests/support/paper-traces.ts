// Where a secret ballot could have left a trace of a paper, and how to look for one there: every row of every table, the
// write-ahead log (which also holds rows that no table shows any more), a folder of files. A paper is looked for in each
// form in which it could have been written: its number, its signature as text, as hex and as plain bytes.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type postgres from 'postgres';
import type { Paper } from './paper-voter.ts';

/** What is looked for of one paper. */
function threadsOf({ paper, signature }: Pick<Paper, 'paper' | 'signature'>): Buffer[] {
  const bytes = Buffer.from(signature, 'base64url');
  const texts = [paper, signature, bytes.toString('base64')];
  const plain = [...texts.map((text) => Buffer.from(text)), bytes];
  // `bytea` as text: whatever stands in one is found by its hex.
  return [...plain, ...plain.map((one) => Buffer.from(one.toString('hex')))];
}

/** Numbers of the papers of which something stands in the trace. */
export function papersIn(papers: Iterable<Paper>, trace: Buffer): string[] {
  return [...papers]
    .filter((paper) => threadsOf(paper).some((thread) => trace.includes(thread)))
    .map(({ paper }) => paper);
}

export type Row = { table: string; xmin: string; ctid: string; row: string };

/** All rows of all tables as text, with the transaction and the place of each. */
export async function everyRow(sql: postgres.Sql): Promise<Row[]> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`;
  const found: Row[] = [];
  for (const { name } of tables) {
    const rows = await sql.unsafe<Omit<Row, 'table'>[]>(
      `select t.xmin::text, t.ctid::text, t::text as row from ${name} t`,
    );
    found.push(...rows.map((row) => ({ ...row, table: name })));
  }
  return found;
}

/** The write-ahead log from a place in it (`pg_current_wal_insert_lsn`) on, as it lies on disk: whole segments. */
export async function walSince(sql: postgres.Sql, place: string): Promise<Buffer> {
  const [found] = await sql<{ folder: string; first: string }[]>`
    select current_setting('data_directory') || '/pg_wal' as folder, pg_walfile_name(${place}::pg_lsn) as first`;
  if (!found) throw new Error('The server does not say where its log lies.');
  const segments = (await readdir(found.folder)).filter((name) => /^[0-9A-F]{24}$/.test(name));
  const since = segments.filter((name) => name >= found.first).toSorted();
  return Buffer.concat(await Promise.all(since.map((name) => readFile(join(found.folder, name)))));
}

/** Where the write-ahead log stands. */
export async function walPlace(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ place: string }[]>`select pg_current_wal_insert_lsn()::text as place`;
  return row?.place ?? '';
}

/** Every file below a folder. */
export async function everyFile(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => join(folder, name)).filter((path) => !isLeftOut(path));
  const isFile = await Promise.all(paths.map(async (path) => (await stat(path)).isFile()));
  return Buffer.concat(
    await Promise.all(paths.filter((_, index) => isFile[index]).map((path) => readFile(path))),
  );
}
