/**
 * What the ledger holds, read as the feed role: the last checkpoint with who cosigned it, tiles, leaves, where an entry stands.
 * Nothing personal is in any of it.
 */
import type { Lanes, Source } from './lanes.ts';
import type { Bytes, StoredTile } from './ledger-sequence.ts';

export interface StoredCheckpoint {
  size: number;
  /** The signed note without cosignatures. */
  note: string;
  at: string;
  /** Lines under the note, one a witness. */
  cosignatures: { witness: string; line: string }[];
}

type Row = Omit<StoredCheckpoint, 'size'> & { size: string };

/** The largest; null where the log has signed none. `cosignedBy`: the largest under which one of these witnesses put its name. */
export function readCheckpoint(
  lanes: Source,
  cosignedBy: readonly string[] | null = null,
): Promise<StoredCheckpoint | null> {
  return lanes.use(async (sql) => {
    const [row] = await sql<Row[]>`
      select c.size, c.note, c.at, coalesce((
        select json_agg(json_build_object('witness', w.witness, 'line', w.line) order by w.witness)
        from ledger_cosignatures w where w.size = c.size), '[]') as cosignatures
      from ledger_checkpoints c
      where ${cosignedBy === null} or exists (
        select from ledger_cosignatures w where w.size = c.size and w.witness in (
          select jsonb_array_elements_text(${JSON.stringify(cosignedBy ?? [])}::text::jsonb)))
      order by c.size desc limit 1`;
    return row ? { ...row, size: Number(row.size) } : null;
  });
}

/** Under which size each of the witnesses last put its name, and when by its own clock. */
export function readLastCosigned(
  lanes: Lanes,
  witnesses: readonly string[],
): Promise<{ witness: string; size: number; at: string }[]> {
  return lanes.use(async (sql) => {
    const rows = await sql<{ witness: string; size: string; at: string }[]>`
      select w.name as witness, last.size, last.at
      from jsonb_array_elements_text(${JSON.stringify(witnesses)}::text::jsonb) as w (name)
      cross join lateral (select c.size, c.at from ledger_cosignatures c where c.witness = w.name
        order by c.size desc limit 1) last`;
    return rows.map((row) => ({ ...row, size: Number(row.size) }));
  });
}

/** What the log's keys signed when one followed another, in that order. */
export function readSuccessions(source: Source): Promise<string[]> {
  return source.use(async (sql) => {
    const rows = await sql<{ note: string }[]>`select note from ledger_successions order by number`;
    return rows.map(({ note }) => note);
  });
}

/** Those of the tiles that there are. */
export function readTiles(
  lanes: Lanes,
  places: readonly { level: number; index: number }[],
): Promise<StoredTile[]> {
  const wanted = JSON.stringify(places.map(({ level, index }) => ({ l: level, i: index })));
  return lanes.use(async (sql) => {
    const rows = await sql<{ level: number; index: string; hashes: Uint8Array }[]>`
      select t.level, t.index, t.hashes from jsonb_to_recordset(${wanted}::text::jsonb) as r (l smallint, i bigint)
      join ledger_tiles t on t.level = r.l and t.index = r.i`;
    return rows.map(({ level, index, hashes }) => ({
      level,
      index: Number(index),
      hashes: new Uint8Array(hashes),
    }));
  });
}

/** The tiles at the right edge of a tree of this size: the last of each level, where it is not full. */
export function readEdgeTiles(lanes: Lanes, size: number): Promise<StoredTile[]> {
  const places = Array.from({ length: 6 }, (_, level) => ({
    level,
    index: Math.floor(Math.floor(size / 256 ** level) / 256),
  }));
  return readTiles(lanes, places);
}

/** Leaves `[from, to)` in their order. */
export function readLeaves(lanes: Lanes, from: number, to: number): Promise<Bytes[]> {
  return lanes.use(async (sql) => {
    const rows = await sql<{ leaf: Uint8Array }[]>`
      select leaf from ledger_leaves where leaf_index >= ${from}::bigint and leaf_index < ${to}::bigint
      order by leaf_index`;
    return rows.map(({ leaf }) => new Uint8Array(leaf));
  });
}

/** Where the entry with this commitment stands; null where it is in no leaf. */
export function findLeafIndex(lanes: Lanes, leaf: Bytes): Promise<number | null> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ at: string }[]>`
      select leaf_index as at from ledger_leaves where leaf = ${Buffer.from(leaf)}`;
    return row ? Number(row.at) : null;
  });
}

export function keepCosignature(
  lanes: Lanes,
  { size, witness, at, line }: { size: number; witness: string; at: string; line: string },
): Promise<unknown> {
  return lanes.use(
    (sql) => sql`
      insert into ledger_cosignatures as c (size, witness, at, line)
      values (${size}::bigint, ${witness}, ${at}::timestamptz, ${line})
      on conflict (size, witness) do update set at = excluded.at, line = excluded.line where excluded.at > c.at`,
  );
}

/** The size up to which the witness has seen the log, to whichever node asks first within the time; null to the others. */
export function takeWitnessTurn(lanes: Lanes, name: string, everySeconds: number): Promise<number | null> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ size: string }[]>`
      insert into ledger_witnesses as w (name, asked_at) values (${name}, clock_timestamp())
      on conflict (name) do update set asked_at = clock_timestamp()
      where w.asked_at < clock_timestamp() - ${everySeconds}::int * interval '1 second'
      returning size`;
    return row ? Number(row.size) : null;
  });
}

export function keepWitnessSize(lanes: Lanes, name: string, size: number): Promise<unknown> {
  return lanes.use((sql) => sql`update ledger_witnesses set size = ${size}::bigint where name = ${name}`);
}
