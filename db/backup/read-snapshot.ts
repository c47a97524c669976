/**
 * The whole database as it is at one moment: one transaction that sees what was committed when it began and nothing later, however long
 * it is read. It takes no transaction number, so neither the feed nor anybody who writes waits for it.
 */
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { openLanes, type Query } from '../lanes.ts';
import { nameOf, quoted, type ReadTable } from './stored-tables.ts';

export interface Snapshot {
  sql: Query;
  /** The rows of a query as PostgreSQL’s text format of COPY, whole lines at a time. */
  copy: (query: string) => AsyncIterable<Buffer>;
}

const longestMs = 12 * 3_600_000;

/** `url`: the backup role's. */
export async function readSnapshot<T>(url: string, run: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const lanes = openLanes(url, { size: 1, name: 'duecourse-backup', deadlineMs: longestMs, readOnly: true });
  try {
    const taken = await lanes.use((lane) =>
      lane.begin('isolation level repeatable read read only', async (sql) => ({
        result: await run({
          sql,
          copy: (query) => linesOf(sql.unsafe(`copy (${query}) to stdout`).readable()),
        }),
      })),
    );
    return taken.result;
  } finally {
    await lanes.close();
  }
}

/** Whoever stops half-way lets the rest pass by: nothing else can be asked until the last of it came. */
async function* linesOf(copying: Promise<Readable>): AsyncGenerator<Buffer> {
  const lines = await copying;
  try {
    yield* lines.iterator({ destroyOnReturn: false });
  } finally {
    lines.resume();
    // postgres.js leaves its connection paused where the last piece filled the buffer, and hears nothing more.
    if (!lines.readableEnded) await once(lines, 'end');
    lines._read(0);
  }
}

/** All rows of a table in the order of its key. */
export function rowsOf(table: ReadTable): string {
  const order = table.key.length > 0 ? ` order by ${table.key.map(quoted).join(', ')}` : '';
  return `select ${table.columns.map(quoted).join(', ')} from ${nameOf(table)}${order}`;
}
