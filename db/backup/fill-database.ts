/**
 * Fills an empty database with the rows of a backup, all of them in one transaction, as the owner of the tables and no more: no trigger
 * fires, nothing is appended anew, and row-level security, triggers and foreign keys are afterwards what they were.
 */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';
import { DatabaseUnfit } from '../errors.ts';
import { nameOf, quoted, type StoredTable } from './stored-tables.ts';

export interface FilledTable extends StoredTable {
  /** So many there must be. */
  rows: number;
}

export interface Filling<Table extends FilledTable> {
  tables: readonly Table[];
  installation: readonly { key: string; value: string }[];
  /** How many leaves the ledger has. */
  logSize: number;
  /** The rows of a table, in PostgreSQL's text format of COPY. */
  read: (table: Table) => Readable;
}

type Transaction = postgres.TransactionSql;
type Fence = { table: string; name: string; definition: string };

/** Answers the highest run among the entries. */
export async function fillDatabase<Table extends FilledTable>(
  sql: postgres.Sql,
  filling: Filling<Table>,
): Promise<number> {
  const { run } = await sql.begin(async (transaction) => {
    // Reading a backup takes as long as it takes.
    await transaction`set local statement_timeout = 0`;
    await transaction`set local idle_in_transaction_session_timeout = 0`;
    const forced = await openTables(transaction, filling.tables);
    const keys = await dropForeignKeys(transaction);
    await transaction.unsafe(`truncate ${filling.tables.map(nameOf).join(', ')}`);
    for (const table of filling.tables) {
      const columns = table.columns.map(quoted).join(', ');
      const copy = transaction.unsafe(`copy ${nameOf(table)} (${columns}) from stdin`);
      await pipeline(filling.read(table), await copy.writable());
      const [count] = await transaction<{ rows: number }[]>`
        select count(*)::int as rows from ${transaction(table.schema)}.${transaction(table.name)}`;
      if (count?.rows !== table.rows)
        throw new DatabaseUnfit(
          `${nameOf(table)} has ${count?.rows} rows, and the backup says ${table.rows}`,
        );
    }
    for (const { key, value } of filling.installation)
      await transaction`insert into installation (key, value) values (${key}, ${value})
        on conflict (key) do update set value = excluded.value`;
    await placeLedgerHead(transaction, filling.logSize);
    await moveSequences(transaction);
    for (const { table, name, definition } of keys)
      await transaction.unsafe(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
    const [last] = await transaction<{ run: number }[]>`
      select coalesce(max(xid), '0')::text::int as run from case_entries`;
    await closeTables(transaction, filling.tables, forced);
    return { run: last?.run ?? 0 };
  });
  return run;
}

/** Answers which were forced under row-level security: that would keep even their owner out. */
async function openTables(sql: Transaction, tables: readonly StoredTable[]): Promise<Set<string>> {
  const rows = await sql<StoredTable[]>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and n.nspname in ('public', 'auth')`;
  const [off] = await sql<{ name: string }[]>`
    select tgrelid::regclass::text || '.' || tgname as name from pg_trigger where not tgisinternal and tgenabled <> 'O' limit 1`;
  if (off) throw new DatabaseUnfit(`its trigger ${off.name} is not as the product made it`);
  for (const table of tables)
    await sql.unsafe(`alter table ${nameOf(table)} disable trigger user, no force row level security`);
  return new Set(rows.map(nameOf));
}

async function closeTables(
  sql: Transaction,
  tables: readonly StoredTable[],
  forced: ReadonlySet<string>,
): Promise<void> {
  for (const table of tables) {
    const force = forced.has(nameOf(table)) ? ', force row level security' : '';
    await sql.unsafe(`alter table ${nameOf(table)} enable trigger user${force}`);
  }
}

/** Tables point at one another in circles: they are made to do so again when all rows are there, and checked then. */
async function dropForeignKeys(sql: Transaction): Promise<Fence[]> {
  const keys = await sql<Fence[]>`
    select format('%I.%I', n.nspname, c.relname) as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname in ('public', 'auth') order by 1, 2`;
  for (const { table, name } of keys)
    await sql.unsafe(`alter table ${table} drop constraint ${quoted(name)}`);
  return keys;
}

/** At the last leaf, in the numbers that its entry has here. */
async function placeLedgerHead(sql: Transaction, size: number): Promise<void> {
  await sql`
    update ledger_head set size = ${size}, xid = coalesce((
        select e.xid from ledger_leaves l join case_entries e using (position) order by l.leaf_index desc limit 1), '0'),
      position = coalesce((select l.position from ledger_leaves l order by l.leaf_index desc limit 1), 0)`;
}

async function moveSequences(sql: Transaction): Promise<void> {
  const columns = await sql<{ table: string; name: string; sequence: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as table, a.attname as name,
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and c.relkind = 'r' and n.nspname in ('public', 'auth')`;
  for (const { table, name, sequence } of columns)
    await sql.unsafe(
      `select setval('${sequence}', coalesce((select max(${quoted(name)}) from ${table}), 0) + 1, false)`,
    );
}

/**
 * Uses up transaction numbers until the next one is above every run of the record: an entry must be older than whatever is appended
 * from now on. A database of some use has given out far more than there are runs.
 */
export async function passRuns(sql: postgres.Sql, run: number): Promise<void> {
  const [next] = await sql<{ missing: number }[]>`
    select greatest(0, ${run}::bigint - pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1)::int as missing`;
  if (!next?.missing) return;
  await sql.unsafe(`do $$ begin
    for n in 1..${next.missing} loop perform pg_current_xact_id(); commit; end loop;
  end $$`);
}
