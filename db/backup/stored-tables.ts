/**
 * Which tables a backup holds, as the catalogue says: all but those that can be made anew or that mean nothing after a restore. Generated
 * columns are left out, the database makes them again.
 */
import type { Query } from '../lanes.ts';

export interface StoredTable {
  schema: string;
  name: string;
  columns: string[];
}

/** With the columns of its primary key: rows are read in that order, so that what did not change comes out the same. */
export interface ReadTable extends StoredTable {
  key: string[];
}

const leftOut: ReadonlySet<string> = new Set([
  // Known by the code, or taken over key by key.
  'public.migrations',
  'public.installation',
  // Texts in plain words and how far they were made, how far notifications and warm directories were told: all of it is done anew.
  'public.search_rows',
  'public.search_cursor',
  'public.notify_cursor',
  'public.directory_changes',
  // Who is signed in, or is just about to: whoever comes after a restore signs in again.
  'auth.session',
  'auth.verification',
  'auth.challenge',
  'auth.rate_limit',
  'public.flood_buckets',
  'public.text_holds',
]);

export async function listStoredTables(sql: Query): Promise<ReadTable[]> {
  const tables = await sql<ReadTable[]>`
    select n.nspname as schema, c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by k.place) from pg_index i
        cross join unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary), '[]') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'auth')
    order by 1, 2`;
  return tables.filter(({ schema, name }) => !leftOut.has(`${schema}.${name}`));
}

/** Settings of the installation that are not of this very database. */
export async function readInstallation(sql: Query): Promise<{ key: string; value: string }[]> {
  return sql<{ key: string; value: string }[]>`
    select key, value from installation where key not in ('epoch', 'secret', 'restoring') order by key`;
}

export async function readMigrations(sql: Query): Promise<string[]> {
  const rows = await sql<{ tag: string }[]>`select tag from migrations order by applied_at, tag`;
  return rows.map(({ tag }) => tag);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function nameOf({ schema, name }: StoredTable): string {
  return `${quoted(schema)}.${quoted(name)}`;
}
