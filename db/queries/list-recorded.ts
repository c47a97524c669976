/**
 * Every stream of a kind with its entries, in pages, for whoever folds the whole record anew. Runs as the feed role: it
 * sees ids, codes and days, and no payload. One page is one snapshot, so a head and its entries always fit together.
 */
import type { StreamKind } from '../append-input.ts';
import type { Source } from '../lanes.ts';

/** `Entry` is what the caller knows an entry of that kind of stream to be; the database keeps it as JSON. */
export interface RecordedStream<Entry> {
  streamId: string;
  ref: string | null;
  version: number;
  state: string;
  unitId: string;
  stage: string | null;
  pack: string;
  engine: string;
  stayed: boolean;
  card: unknown;
  dueAt: string | null;
  dueKey: string | null;
  procedure: string;
  value: unknown;
  facts: unknown;
  entries: (Entry & { stateTo: string | null })[];
}

/** At most `limit` streams with an id above `after`, by id. */
export function listRecorded<Entry>(
  lanes: Source,
  { kind, after, limit }: { kind: StreamKind; after: string; limit: number },
): Promise<RecordedStream<Entry>[]> {
  return lanes.use(
    (sql) => sql<RecordedStream<Entry>[]>`
      select h.stream_id as "streamId", h.ref, h.version, h.state, h.unit_id as "unitId", h.stage, h.pack,
        h.engine, h.stayed, h.card, h.due_at as "dueAt", h.due_key as "dueKey", h.procedure, h.value, h.facts, (
        select json_agg(json_build_object(
          'version', e.version, 'type', e.type, 'actor', json_build_object('kind', e.actor_kind, 'id', e.actor_id),
          'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'stateTo', e.state_to,
          'data', e.data, 'resolved', e.resolved) order by e.version)
        from case_entries e where e.stream_id = h.stream_id) as entries
      from heads h
      where h.kind = ${kind} and h.stream_id > ${after}
      order by h.stream_id
      limit ${limit}`,
  );
}
