// What the record stored with an entry, for a walk to fold: its data, what was resolved, and its instant as JSON carries it.
import type postgres from 'postgres';
import type { EntryReader } from './walker.ts';

export function entryReaderOf(sql: postgres.Sql): EntryReader {
  return async (id, version) => {
    const [row] = await sql<Awaited<ReturnType<EntryReader>>[]>`
      select data, resolved, iso(at) as at from case_entries where stream_id = ${id} and version = ${version}`;
    if (!row) throw new Error(`Entry ${version} of ${id} was answered but not written.`);
    return row;
  };
}
