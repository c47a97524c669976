/**
 * The trace of looks as far as row-level security lets a reader see it: rows newest first, and how many there are. An auditor
 * gets the reference of a case with it and nothing more of the case.
 */
import type { LookAtMany, LookAtStream, LookBySearch } from '../access-log.ts';
import type { Reader } from '../as-actor.ts';
import type { Lanes, Sql } from '../lanes.ts';

export interface LookFilter {
  streamId?: string | null;
  actorId?: string | null;
  /** Days of the organisation, both included. */
  from?: string | null;
  to?: string | null;
  only?: 'unexplained' | 'emergency' | 'alerts' | null;
}

export interface LookRow {
  id: string;
  at: string;
  actorId: string;
  /** Who let them, in an emergency. */
  secondId: string | null;
  streamId: string | null;
  ref: string | null;
  unitId: string;
  what: LookAtStream | LookAtMany | LookBySearch | 'emergency';
  depth: 'file' | 'room' | 'agenda' | 'apart' | null;
  /** By a part or an act in it, as it lay on their desk, by a role in the unit alone, or in an emergency. */
  basis: 'part' | 'desk' | 'role' | 'emergency' | 'none';
  purpose: string | null;
  reason: string | null;
  found: number | null;
  unexplained: boolean;
}

export interface LookCounts {
  looks: number;
  people: number;
  unexplained: number;
  emergencies: number;
  searches: number;
  prints: number;
  exports: number;
}

/** Rows with an id below `before`, at most `limit`. */
export function listLooks(
  reader: Reader,
  readerId: string,
  { before, limit, ...filter }: LookFilter & { before: string | null; limit: number },
): Promise<LookRow[]> {
  return reader.asActor(
    readerId,
    (sql) => sql<LookRow[]>`
      select l.id, l.at, l.actor_id as "actorId", l.second_id as "secondId", l.stream_id as "streamId",
        coalesce(h.ref, traced_ref(l.stream_id)) as ref, l.unit_id as "unitId", l.what, l.depth, l.basis, l.purpose,
        l.reason, l.found, l.unexplained
      from access_log l left join heads h on h.stream_id = l.stream_id
      where ${matching(sql, filter)} and (${before}::bigint is null or l.id < ${before})
      order by l.id desc limit ${limit}`,
  );
}

export async function countLooks(reader: Reader, readerId: string, filter: LookFilter): Promise<LookCounts> {
  const [row] = await reader.asActor(
    readerId,
    (sql) => sql<LookCounts[]>`
      select count(*)::int as looks, count(distinct l.actor_id)::int as people,
        (count(*) filter (where l.unexplained))::int as unexplained,
        (count(*) filter (where l.what = 'emergency'))::int as emergencies,
        (count(*) filter (where l.what in ('search', 'reference')))::int as searches,
        (count(*) filter (where l.what = 'printed'))::int as prints,
        (count(*) filter (where l.what = 'exported'))::int as exports
      from access_log l where ${matching(sql, filter)}`,
  );
  if (!row) throw new Error('counting looks gave no row');
  return row;
}

/** The id of the last row there is, for whoever only wants to hear of later ones. */
export function findLastLook(lanes: Lanes): Promise<number> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ id: number }[]>`select coalesce(max(id), 0)::float8 as id from access_log`;
    return row?.id ?? 0;
  });
}

/** What the auditors of a unit are told of at once, after an id; for every node to read, as the feed role. */
export function listAlerts(lanes: Lanes, after: string): Promise<{ id: string; unitId: string }[]> {
  return lanes.use(
    (sql) => sql<{ id: string; unitId: string }[]>`
      select id, unit_id as "unitId" from access_log l
      where (l.what = 'emergency' or (l.unexplained and l.what <> 'search' and l.what <> 'found')) and l.id > ${after}::bigint order by l.id limit 200`,
  );
}

function matching(sql: Sql, { streamId, actorId, from, to, only }: LookFilter) {
  return sql`true
    ${streamId ? sql`and l.stream_id = ${sql.typed(streamId, 2950)}` : sql``}
    ${actorId ? sql`and l.actor_id = ${sql.typed(actorId, 2950)}` : sql``}
    ${from ? sql`and l.at >= (${sql.typed(from, 25)}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'` : sql``}
    ${to ? sql`and l.at < (${sql.typed(to, 25)}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'` : sql``}
    ${only === 'unexplained' ? sql`and l.unexplained` : sql``}
    ${only === 'emergency' ? sql`and (l.what = 'emergency' or l.basis = 'emergency')` : sql``}
    ${only === 'alerts' ? sql`and (l.what = 'emergency' or (l.unexplained and l.what <> 'search' and l.what <> 'found'))` : sql``}`;
}
