/**
 * The entries of one stream in order, paged by version, with their encrypted payloads. What of it a viewer may
 * read in clear is decided above; who may not see the stream gets an empty page.
 */
import type { Reader } from '../as-actor.ts';

export interface HistoryEntry {
  version: number;
  position: number;
  commandId: string;
  actorKind: 'person' | 'reporter' | 'system';
  actorId: string | null;
  onBehalfOf: string | null;
  type: string;
  at: string;
  stateFrom: string | null;
  stateTo: string | null;
  data: unknown;
  resolved: unknown;
  engine: string;
  /** `unit/area` after the entry. */
  scopeTo: string;
  bodyMac: Uint8Array;
  /** What the sender was answered. */
  answer: unknown;
  payloadCommit: Uint8Array | null;
  leaf: Uint8Array;
  /** Null when the entry had none, or it was erased. */
  payload: { ciphertext: Uint8Array; nonce: Uint8Array; salt: Uint8Array } | null;
}

type Row = Omit<HistoryEntry, 'position' | 'payload'> & {
  position: string;
  ciphertext: Uint8Array | null;
  nonce: Uint8Array;
  salt: Uint8Array;
};

/** Entries with a version above `afterVersion`, at most `limit`. */
export async function listHistory(
  reader: Reader,
  actorId: string,
  { streamId, afterVersion = 0, limit }: { streamId: string; afterVersion?: number; limit: number },
): Promise<HistoryEntry[]> {
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<Row[]>`
      select e.version, e.position, e.command_id as "commandId", e.actor_kind as "actorKind", e.actor_id as "actorId",
        e.on_behalf_of as "onBehalfOf", e.type, e.at, e.state_from as "stateFrom", e.state_to as "stateTo", e.data,
        e.resolved, e.engine, e.scope_to as "scopeTo", e.body_mac as "bodyMac", e.answer, e.payload_commit as "payloadCommit", e.leaf, p.ciphertext, p.nonce, p.salt
      from case_entries e
      left join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
      where e.stream_id = ${streamId} and e.version > ${afterVersion}
      order by e.version
      limit ${limit}`,
  );
  return rows.map(({ ciphertext, nonce, salt, position, ...entry }) => ({
    ...entry,
    position: Number(position),
    payload: ciphertext && { ciphertext, nonce, salt },
  }));
}
