/**
 * The record beside the ledger, page by page in the ledger's order, sealed as both are: read as the audit role, to hold one against
 * the other. Nothing is judged here.
 */
import type { Source } from './lanes.ts';

export interface AuditedEntry {
  position: number;
  streamKind: string;
  /** As the head has it. */
  ref: string | null;
  streamId: string;
  version: number;
  commandId: string;
  actorKind: string;
  actorId: string | null;
  onBehalfOf: string | null;
  type: string;
  at: string;
  stateFrom: string | null;
  stateTo: string | null;
  scopeFrom: string | null;
  scopeTo: string;
  data: unknown;
  resolved: unknown;
  engine: string;
  bodyMac: Uint8Array;
  answer: unknown;
  payloadCommit: Uint8Array | null;
  leaf: Uint8Array;
  /** Null where it was erased, or was taken away. */
  payload: { ciphertext: Uint8Array; nonce: Uint8Array; salt: Uint8Array } | null;
  wrappedKey: Uint8Array | null;
  /** The file of the case was disposed of, as its head has it. */
  isDisposed: boolean;
  /** Of an entry of the disposal: what is left to hold it against its commitment. */
  kept: { salt: Uint8Array; answerCommit: Uint8Array } | null;
  /** No earlier entry of the ledger comes later in the feed. */
  isInOrder: boolean;
}

export interface AuditedLeaf {
  index: number;
  leaf: Uint8Array;
  position: number;
  /** Null where the record has no such entry any more. */
  entry: AuditedEntry | null;
}

type EntryRow = Omit<AuditedEntry, 'position' | 'payload' | 'kept'> & {
  position: string | null;
  keptSalt: Uint8Array | null;
  answerCommit: Uint8Array;
  ciphertext: Uint8Array | null;
  nonce: Uint8Array;
  salt: Uint8Array;
};
type Row = EntryRow & { index: string; ledgerLeaf: Uint8Array; ledgerPosition: string };

const columns = `e.position, e.stream_kind as "streamKind", h.ref, e.stream_id as "streamId", e.version,
  e.command_id as "commandId", e.actor_kind as "actorKind", e.actor_id as "actorId", e.on_behalf_of as "onBehalfOf",
  e.type, e.at, e.state_from as "stateFrom", e.state_to as "stateTo", e.scope_from as "scopeFrom",
  e.scope_to as "scopeTo", e.data, e.resolved, e.engine, e.body_mac as "bodyMac", e.answer,
  e.payload_commit as "payloadCommit", e.leaf, p.ciphertext, p.nonce, p.salt, k.wrapped as "wrappedKey",
  t.salt as "keptSalt", t.answer_commit as "answerCommit",
  h.facts #>> '{closed,disposedOn}' is not null as "isDisposed"`;
const sealed = `left join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
  left join case_keys k on k.stream_id = e.stream_id
  left join disposal_proofs t on t.stream_id = e.stream_id and t.version = e.version
  left join heads h on h.stream_id = e.stream_id`;

/** At most `limit` leaves from the index on. */
export function readAuditedLeaves(source: Source, from: number, limit: number): Promise<AuditedLeaf[]> {
  return source.use(async (sql) => {
    const rows = await sql<Row[]>`
      select l.leaf_index as index, l.leaf as "ledgerLeaf", l.position as "ledgerPosition", ${sql.unsafe(columns)},
        coalesce((e.xid, e.position) > (b.xid, b.position), true) as "isInOrder"
      from ledger_leaves l
      left join case_entries e on e.position = l.position
      ${sql.unsafe(sealed)}
      left join ledger_leaves before on before.leaf_index = l.leaf_index - 1
      left join case_entries b on b.position = before.position
      where l.leaf_index >= ${from}::bigint
      order by l.leaf_index limit ${limit}`;
    return rows.map(({ index, ledgerLeaf, ledgerPosition, ...row }) => ({
      ...{ index: Number(index), leaf: ledgerLeaf, position: Number(ledgerPosition) },
      entry: entryIn(row),
    }));
  });
}

function entryIn(row: EntryRow): AuditedEntry | null {
  const { position, ciphertext, nonce, salt, keptSalt, answerCommit, ...entry } = row;
  if (position === null) return null;
  return {
    ...{ ...entry, position: Number(position) },
    payload: ciphertext && { ciphertext, nonce, salt },
    kept: keptSalt && { salt: keptSalt, answerCommit },
  };
}

/** The entries of one stream, oldest first. */
export function readAuditedStream(source: Source, streamId: string): Promise<AuditedEntry[]> {
  return source.use(async (sql) => {
    const rows = await sql<EntryRow[]>`
      select ${sql.unsafe(columns)}, true as "isInOrder" from case_entries e ${sql.unsafe(sealed)}
      where e.stream_id = ${streamId}::uuid order by e.version`;
    return rows.flatMap((row) => entryIn(row) ?? []);
  });
}

export interface StrayEntry {
  entry: AuditedEntry;
  /** Behind the place up to which the record was taken in: the ledger will never come to it. */
  isPassed: boolean;
  ageSeconds: number;
}

/** Entries that are in no leaf, at most so many. */
export function readStrayEntries(source: Source, limit: number): Promise<StrayEntry[]> {
  return source.use(async (sql) => {
    const rows = await sql<(EntryRow & Omit<StrayEntry, 'entry'>)[]>`
      select ${sql.unsafe(columns)}, true as "isInOrder", (e.xid, e.position) <= (g.xid, g.position) as "isPassed",
        extract(epoch from clock_timestamp() - e.at)::int as "ageSeconds"
      from case_entries e cross join ledger_head g
      ${sql.unsafe(sealed)}
      where not exists (select from ledger_leaves l where l.position = e.position)
      order by e.xid, e.position limit ${limit}`;
    return rows.flatMap(({ isPassed, ageSeconds, ...row }) => {
      const entry = entryIn(row);
      return entry ? [{ entry, isPassed, ageSeconds }] : [];
    });
  });
}

/** Tiles from a place on, level by level. */
export function readAuditedTiles(
  source: Source,
  after: { level: number; index: number },
  limit: number,
): Promise<{ level: number; index: number; hashes: Uint8Array }[]> {
  return source.use(async (sql) => {
    const rows = await sql<{ level: number; index: string; hashes: Uint8Array }[]>`
      select level, index, hashes from ledger_tiles where (level, index) > (${after.level}::smallint, ${after.index}::bigint)
      order by level, index limit ${limit}`;
    return rows.map((row) => ({ ...row, index: Number(row.index) }));
  });
}

export interface AuditedLog {
  size: number;
  checkpoints: { size: number; root: Uint8Array; note: string }[];
  /** Heads that have no entry, and streams whose head says another version than their last entry. */
  unlikeHeads: { streamId: string; version: number }[];
}

export function readAuditedLog(source: Source): Promise<AuditedLog> {
  return source.use(async (sql) => {
    const [head] = await sql<{ size: string }[]>`select size from ledger_head`;
    const checkpoints = await sql<{ size: string; root: Uint8Array; note: string }[]>`
      select size, root, note from ledger_checkpoints order by size desc limit 1000`;
    const unlikeHeads = await sql<AuditedLog['unlikeHeads']>`
      select coalesce(h.stream_id, e.stream_id) as "streamId", coalesce(e.version, 0) as version
      from heads h
      full join (select stream_id, max(version) as version from case_entries group by stream_id) e
        on e.stream_id = h.stream_id
      where h.version is distinct from e.version limit 100`;
    return {
      size: Number(head?.size ?? 0),
      checkpoints: checkpoints.map((row) => ({ ...row, size: Number(row.size) })),
      unlikeHeads,
    };
  });
}
