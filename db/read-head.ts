/**
 * What a command needs to know before it is judged, in one query and one snapshot: the head as this actor may see
 * it, its wrapped key, its parts, and whether this very command was done before (told to its own actor only).
 */

import type { Card, PartRow, StreamKind } from './append-input.ts';
import type { Reader } from './as-actor.ts';
import type { Lanes, Sql } from './lanes.ts';

export interface Head {
  streamId: string;
  kind: StreamKind;
  unitId: string;
  version: number;
  ref: string | null;
  stage: string | null;
  state: string | null;
  value: unknown;
  facts: unknown;
  card: Card;
  dueAt: string | null;
  dueKey: string | null;
  procedure: string;
  pack: string;
  engine: string;
  stayed: boolean;
  openedAt: string;
  enteredAt: string;
  updatedAt: string;
}

/** A row of the projection with those that the database keeps itself: `tied` (barred) and `emergency` (read). */
export type StoredPart = Required<Omit<PartRow, 'access'>> & { access: PartRow['access'] | 'read' };

interface EarlierEntry {
  streamId: string;
  version: number;
  state: string | null;
  position: number;
  bodyMac: Uint8Array;
  answer: unknown;
}

export interface HeadReading {
  /** Null when there is no such stream, or none for this actor. */
  head: Head | null;
  wrappedKey: Uint8Array | null;
  parts: StoredPart[];
  earlier: EarlierEntry | null;
  /** The database's clock, to correct the node's. */
  now: string;
}

interface Row {
  head: Head | null;
  wrapped: Buffer | null;
  parts: StoredPart[] | null;
  earlier: (Omit<EarlierEntry, 'bodyMac'> & { bodyMac: string }) | null;
  now: string;
}

export interface HeadRequest {
  actorId: string;
  streamId: string;
  /** Null when nothing is about to be done. */
  commandId: string | null;
}

export async function readHead(
  reader: Reader,
  { actorId, streamId, commandId }: HeadRequest,
): Promise<HeadReading> {
  return readingOf(await reader.asActor(actorId, (sql) => select(sql, streamId, commandId)));
}

/** For commands that nobody sends (deadlines): `lanes` of the feed role, which sees every stream and no payload. */
export async function readHeadAsSystem(
  lanes: Lanes,
  request: Omit<HeadRequest, 'actorId'>,
): Promise<HeadReading> {
  return readingOf(await lanes.use((sql) => select(sql, request.streamId, request.commandId)));
}

function select(sql: Sql, streamId: string, commandId: string | null) {
  const stream = sql.typed(streamId, 2950);
  return sql<Row[]>`
    select clock_timestamp() as now, k.wrapped, my_entry(${sql.typed(commandId, 2950)}) as earlier,
      case when h.stream_id is not null then json_build_object(
        'streamId', h.stream_id, 'kind', h.kind, 'unitId', h.unit_id, 'version', h.version, 'ref', h.ref,
        'stage', h.stage, 'state', h.state, 'value', h.value, 'facts', h.facts, 'card', h.card,
        'dueAt', iso(h.due_at), 'dueKey', h.due_key, 'procedure', h.procedure, 'pack', h.pack, 'engine', h.engine,
        'stayed', h.stayed, 'openedAt', iso(h.opened_at), 'enteredAt', iso(h.entered_at),
        'updatedAt', iso(h.updated_at)) end as head,
      case when h.stream_id is not null then (
        select json_agg(json_build_object('memberId', c.member_id, 'part', c.part, 'access', c.access,
          'until', iso(c.until)) order by c.part, c.member_id)
        from case_parts c where c.stream_id = ${stream}) end as parts
    from (values (1)) one
    left join heads h on h.stream_id = ${stream}
    left join case_keys k on k.stream_id = h.stream_id`;
}

function readingOf([row]: readonly Row[]): HeadReading {
  if (!row) throw new Error('read-head returned no row');
  const { earlier } = row;
  return {
    head: row.head,
    wrappedKey: row.wrapped,
    parts: row.parts ?? [],
    earlier: earlier && { ...earlier, bodyMac: Buffer.from(earlier.bodyMac, 'hex') },
    now: row.now,
  };
}
