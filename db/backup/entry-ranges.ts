/**
 * The part of the record that only grows, in ranges of the ledger's index: entries, their sealed payloads and the leaves. What the ledger
 * has not taken in yet comes as a rest, in the order of the feed.
 *
 * Numbers of transactions mean nothing in another database. An entry is therefore given the number of its *run*: runs rise by one
 * wherever a position is lower than the one before it, so that (run, position) orders the record as (xid, position) did, in numbers
 * below any that a new database gives out.
 */
import type { Query } from '../lanes.ts';
import { quoted, type ReadTable } from './stored-tables.ts';

export const growing = ['entries', 'payloads', 'leaves'] as const;
export type Growing = (typeof growing)[number];
export const tableOf: Readonly<Record<Growing, string>> = {
  entries: 'case_entries',
  payloads: 'case_payloads',
  leaves: 'ledger_leaves',
};

/** Leaves from `from` up to, not including, `to`. */
export interface Range {
  from: number;
  to: number;
}

export interface LogReach {
  /** How many leaves there are. */
  size: number;
  /** When the last entry among them was written. */
  lastAt: string | null;
}

export async function readLogReach(sql: Query): Promise<LogReach> {
  const [row] = await sql<{ size: string; lastAt: string | null }[]>`
    select coalesce(max(leaf_index) + 1, 0) as size, (
      select e.at from ledger_leaves l join case_entries e using (position) order by l.leaf_index desc limit 1) as "lastAt"
    from ledger_leaves`;
  return { size: Number(row?.size ?? 0), lastAt: row?.lastAt ?? null };
}

/** How many rows of each kind a range has now: fewer than it had where a case was disposed of meanwhile. */
export async function countRange(sql: Query, { from, to }: Range): Promise<Record<Growing, number>> {
  const [row] = await sql<Record<Growing, number>[]>`
    select count(*)::int as leaves, count(e.position)::int as entries, count(p.version)::int as payloads
    from ledger_leaves l left join case_entries e using (position)
    left join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
    where l.leaf_index >= ${from}::bigint and l.leaf_index < ${to}::bigint`;
  return row ?? { leaves: 0, entries: 0, payloads: 0 };
}

/** The run of the last leaf before `index`; 1 where there is none. */
export async function runBefore(sql: Query, index: number): Promise<number> {
  const [row] = await sql<{ run: number }[]>`
    select 1 + count(*) filter (where position < before)::int as run from (
      select position, lag(position) over (order by leaf_index) as before from ledger_leaves
      where leaf_index < ${index}::bigint) as passed`;
  return row?.run ?? 1;
}

export function rangeOf(kind: Growing, table: ReadTable, { from, to }: Range, run: number): string {
  const within = `l.leaf_index >= ${from} and l.leaf_index < ${to}`;
  if (kind === 'leaves')
    return `select ${columnsOf(table, 'l')} from ledger_leaves l where ${within} order by l.leaf_index`;
  if (kind === 'payloads')
    return `select ${columnsOf(table, 'p')} from ledger_leaves l join case_entries e using (position)
      join case_payloads p on p.stream_id = e.stream_id and p.version = e.version where ${within} order by l.leaf_index`;
  return `select ${columnsOf(table, 'e')} from (
      select leaf_index, position, ${numbered(run, 'leaf_index')} as run from (
        select leaf_index, position, lag(position) over (order by leaf_index) as before from ledger_leaves
        where leaf_index >= ${from - 1} and leaf_index < ${to}) as placed
    ) as l join case_entries e using (position) where ${within} order by l.leaf_index`;
}

/** What is in no leaf, in runs that begin behind `run`. */
export function restOf(kind: Growing, table: ReadTable, run: number): string {
  const isNew = 'not exists (select from ledger_leaves t where t.position = e.position)';
  if (kind === 'leaves') return `select ${columnsOf(table, 'l')} from ledger_leaves l where false`;
  if (kind === 'payloads')
    return `select ${columnsOf(table, 'p')} from case_payloads p
      where not exists (select from case_entries e join ledger_leaves t using (position)
        where e.stream_id = p.stream_id and e.version = p.version) order by p.stream_id, p.version`;
  return `select ${columnsOf(table, 'e')} from (
      select position, xid, ${numbered(run + 1, 'xid, position')} as run from (
        select e.position, e.xid, lag(e.position) over (order by e.xid, e.position) as before
        from case_entries e where ${isNew}) as placed
    ) as l join case_entries e using (position) order by l.run, e.position`;
}

function numbered(run: number, order: string): string {
  return `(${run} + count(*) filter (where position < before) over (order by ${order}))::text::xid8`;
}

function columnsOf({ columns }: ReadTable, alias: string): string {
  return columns.map((name) => (name === 'xid' ? 'l.run' : `${alias}.${quoted(name)}`)).join(', ');
}
