/**
 * Taking entries into the ledger, as the feed role. Leaves, tiles and the place to which the record was read move in one statement,
 * and only from where the caller read on; a lock that ends with the transaction keeps the other nodes from reading the same.
 */
import type postgres from 'postgres';
import type { FeedPlace } from './cursor.ts';
import type { Lanes } from './lanes.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface LedgerHead extends FeedPlace {
  size: number;
}

export interface UnsequencedEntry extends FeedPlace {
  leaf: Bytes;
}

export interface StoredTile {
  level: number;
  index: number;
  hashes: Bytes;
}

/** Any number that nothing else in the product locks. */
export const sequencerLock = 0x4c_65_64_67;

type Transaction = postgres.TransactionSql<{ date: string; day: string }>;
/** Numbers of 64 bits arrive as text. */
type Row<T> = { [K in keyof T]: T[K] extends number ? string : T[K] };

/**
 * Runs with the head and up to `limit` entries after it that no earlier one can still come before; answers how many
 * they were, or null where another node is at it. A node that dies in the middle hands over at once.
 */
export function sequence(
  lanes: Lanes,
  limit: number,
  run: (head: LedgerHead, entries: UnsequencedEntry[], write: LedgerWriter) => Promise<void>,
): Promise<number | null> {
  return lanes.use(async (lane) => {
    const taken = await lane.begin(async (sql) => {
      const [lock] = await sql<{ mine: boolean }[]>`
        select pg_try_advisory_xact_lock(${sequencerLock}::bigint) as mine`;
      if (!lock?.mine) return null;
      const [row] = await sql<Row<LedgerHead>[]>`select size, xid::text as xid, position from ledger_head`;
      if (!row) throw new Error('The ledger has no head.');
      const head = { size: Number(row.size), xid: row.xid, position: Number(row.position) };
      const entries = await sql<Row<UnsequencedEntry>[]>`
        select e.xid::text as xid, e.position, e.leaf from case_entries e
        where e.xid < pg_snapshot_xmin(pg_current_snapshot())
          and (e.xid, e.position) > (${head.xid}::text::xid8, ${head.position}::bigint)
        order by e.xid, e.position limit ${limit}`;
      await run(head, entries.map(placed), writerOver(sql));
      return entries.length;
    });
    return taken;
  });
}

function placed(row: Row<UnsequencedEntry>): UnsequencedEntry {
  return { xid: row.xid, position: Number(row.position), leaf: new Uint8Array(row.leaf) };
}

export interface LedgerWriter {
  /** Adds the entries' leaves behind `head` together with the tiles that they begin, lengthen or fill. */
  grow: (
    head: LedgerHead,
    entries: readonly UnsequencedEntry[],
    tiles: readonly StoredTile[],
  ) => Promise<void>;
  sign: (checkpoint: { size: number; root: Uint8Array; note: string }) => Promise<void>;
}

function writerOver(sql: Transaction): LedgerWriter {
  return {
    grow: async (head, entries, tiles) => {
      const last = entries.at(-1);
      if (!last) return;
      const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
      const leaves = entries.map(({ position, leaf }, n) => ({
        i: head.size + n,
        p: position,
        h: hex(leaf),
      }));
      const grown = tiles.map(({ level, index, hashes }) => ({ l: level, i: index, h: hex(hashes) }));
      const moved = await sql`
        with moved as (
          update ledger_head set size = size + ${entries.length}::int, xid = ${last.xid}::text::xid8,
            position = ${last.position}::bigint
          where size = ${head.size}::bigint
          returning size
        ), leaves as (
          insert into ledger_leaves (leaf_index, position, leaf)
          select r.i, r.p, decode(r.h, 'hex')
          from moved, jsonb_to_recordset(${JSON.stringify(leaves)}::text::jsonb) as r (i bigint, p bigint, h text)
        ), tiles as (
          insert into ledger_tiles as t (level, index, hashes)
          select r.l, r.i, decode(r.h, 'hex')
          from moved, jsonb_to_recordset(${JSON.stringify(grown)}::text::jsonb) as r (l smallint, i bigint, h text)
          on conflict (level, index) do update set hashes = excluded.hashes
          where octet_length(excluded.hashes) > octet_length(t.hashes)
        )
        select size from moved`;
      if (moved.length !== 1) throw new Error('The ledger was moved on by somebody else.');
    },
    sign: async ({ size, root, note }) => {
      await sql`insert into ledger_checkpoints (size, root, note)
        values (${size}::bigint, ${Buffer.from(root)}, ${note}) on conflict (size) do nothing`;
    },
  };
}
