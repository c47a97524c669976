/**
 * The feed: every entry of every stream, once, in the order (xid, position). Only rows of transactions older than
 * any still running are given out, so that a late commit can never appear behind a place already passed.
 * Runs as the feed role; what a subscriber may see of a row is for the caller to decide (`open`, `barred`, scopes).
 */
import type { Card, StreamKind } from './append-input.ts';
import type { FeedPlace } from './cursor.ts';
import type { Lanes } from './lanes.ts';

export interface FeedRow extends FeedPlace {
  streamKind: StreamKind;
  streamId: string;
  version: number;
  commandId: string;
  actorKind: 'person' | 'reporter' | 'system';
  actorId: string | null;
  type: string;
  at: string;
  stateFrom: string | null;
  stateTo: string | null;
  /** `unit/stage` before and after this entry: boards use them to tell leaving from entering. */
  scopeFrom: string | null;
  scopeTo: string;
  leaf: Uint8Array;
  /** The head as it is now, which may already be past this entry. */
  head: {
    version: number;
    unitId: string;
    stage: string | null;
    state: string | null;
    scope: string;
    ref: string | null;
    card: Card;
    dueAt: string | null;
    dueKey: string | null;
    stayed: boolean;
    openedAt: string;
    enteredAt: string;
    updatedAt: string;
  };
  /** Member ids with an open or room part, and those barred, as it is now. */
  open: string[];
  barred: string[];
  /** Those who may read it in an emergency: they follow the case, and no board shows it to them. */
  readers: string[];
  /** Member ids whose part in the stream ended with this very entry, or who were barred by it (`answer.left`). */
  left: string[];
}

/** At most `limit` rows after the place; fewer does not mean that there are no more. */
export function readFeed(lanes: Lanes, after: FeedPlace, limit: number): Promise<FeedRow[]> {
  return lanes.use(async (sql) => {
    const rows = await sql<(Omit<FeedRow, 'position'> & { position: string })[]>`
      select e.xid::text as xid, e.position, e.stream_kind as "streamKind", e.stream_id as "streamId", e.version,
        e.command_id as "commandId", e.actor_kind as "actorKind", e.actor_id as "actorId", e.type, e.at,
        e.state_from as "stateFrom", e.state_to as "stateTo", e.scope_from as "scopeFrom", e.scope_to as "scopeTo",
        e.leaf,
        json_build_object('version', h.version, 'unitId', h.unit_id, 'stage', h.stage, 'state', h.state,
          'scope', h.scope, 'ref', h.ref, 'card', h.card, 'dueAt', iso(h.due_at), 'dueKey', h.due_key,
          'stayed', h.stayed, 'openedAt', iso(h.opened_at), 'enteredAt', iso(h.entered_at), 'updatedAt', iso(h.updated_at)) as head,
        p.open, p.barred, p.readers, coalesce(e.answer -> 'left', '[]') as "left"
      from (
        select * from case_entries
        where xid < pg_snapshot_xmin(pg_current_snapshot())
          and (xid, position) > (${after.xid}::text::xid8, ${after.position}::bigint)
        order by xid, position
        limit ${limit}
      ) e
      join heads h on h.stream_id = e.stream_id
      cross join lateral (
        select
          coalesce(json_agg(distinct c.member_id) filter (where c.access in ('open', 'room')), '[]') as open,
          coalesce(json_agg(distinct c.member_id) filter (where c.access = 'read'), '[]') as readers,
          coalesce(json_agg(distinct c.member_id) filter (where c.access = 'barred'), '[]') as barred
        from case_parts c
        where c.stream_id = e.stream_id and (c.until is null or c.until > now())
          and (c.part not in ('authority', 'custodian')
            or role_of_part_is_held(c.stream_id, c.member_id, c.part))
      ) p
      order by e.xid, e.position`;
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  });
}

/** The last place that may be given out now: whoever starts here misses nothing that comes later. */
export function feedTail(lanes: Lanes): Promise<FeedPlace> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ xid: string; position: string }[]>`
      select e.xid::text as xid, e.position from case_entries e
      where e.xid < pg_snapshot_xmin(pg_current_snapshot())
      -- By the number, not by its text above: 1000 comes after 999.
      order by e.xid desc, e.position desc limit 1`;
    return row ? { xid: row.xid, position: Number(row.position) } : { xid: '0', position: 0 };
  });
}

/** How many committed entries the feed may not give out yet or `after` has not reached; for the lag metric. */
export function feedLag(
  lanes: Lanes,
  after: FeedPlace,
): Promise<{ entries: number; oldestAt: string | null }> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ entries: number; oldestAt: string | null }[]>`
      select count(*)::int as entries, min(at) as "oldestAt" from (
        select at from case_entries
        where (xid, position) > (${after.xid}::text::xid8, ${after.position}::bigint)
        limit 10000
      ) late`;
    return row ?? { entries: 0, oldestAt: null };
  });
}
