/**
 * The board of one actor: for each state the first cards by due instant, and how many there are. Cards come from
 * the actor's scopes (`unit/area`) and from the cases they have a part in; row-level security has the last word.
 * Who sees a good part of the units is given a state in the order of its days; for others their scopes are walked one by one. So
 * either needs only the head of its index however many cases there are. Counts come from tallies (migration 0038).
 */
import type postgres from 'postgres';
import type { Reader } from '../as-actor.ts';
import type { Sql } from '../lanes.ts';
import { type AfterCard, type BoardCard, behind, cardColumns, headOf, notApart } from './board-card.ts';

export interface BoardFilter {
  /** Any of these units; absent: all. */
  unitIds?: string[];
  /** `nobody`: of cases that are with no one by name. */
  assigneeId?: string;
  provision?: string;
  due?: 'overdue' | 'soon' | 'later' | 'none';
  /** Last days of deadlines. */
  from?: string;
  to?: string;
}

export type LanesBy = 'unit' | 'person';

export interface BoardRequest extends BoardFilter {
  states: string[];
  /** Of each state, where it is known: scopes of other areas have none of it. */
  areas?: string[];
  perState: number;
  /** Up to when a case counts as due soon. */
  soonUntil: string;
}

export interface StateCount {
  state: string;
  total: number;
  overdue: number;
  dueSoon: number;
}

/** The first `perState` cards of each state, by due instant. */
export function listBoardCards(reader: Reader, actorId: string, request: BoardRequest): Promise<BoardCard[]> {
  return reader.asActor(actorId, (sql) => cardsOf(sql, request, request.perState, null));
}

interface LaneRequest {
  by: LanesBy;
  /** Units whose cases the actor sees without what they are about. */
  apartIn: string[];
}

export interface LaneCount extends StateCount {
  lane: string | null;
}

/** The first `perState` cards of each state in each lane, those due soonest where there are more than `most`. */
export function listLaneCards(
  reader: Reader,
  actorId: string,
  request: BoardRequest & LaneRequest & { most: number },
): Promise<BoardCard[]> {
  const { perState, most } = request;
  return reader.asActor(
    actorId,
    (sql) => sql<BoardCard[]>`
      select ${cardColumns(sql)} from (
        select h.*, row_number() over (partition by ${laneIn(sql, request)}, h.state order by h.due_at, h.stream_id) as place
        from heads h where ${visible(sql, request)}
      ) h where h.place <= ${perState} order by h.due_at, h.stream_id limit ${most}`,
  );
}

/** How many visible cases there are in each state of each lane. */
export function countLanes(
  reader: Reader,
  actorId: string,
  request: Omit<BoardRequest, 'perState'> & LaneRequest,
): Promise<LaneCount[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<LaneCount[]>`
      select ${laneIn(sql, request)} as lane, h.state, ${counts(sql, request.soonUntil)}
      from heads h where ${visible(sql, request)} group by 1, 2`,
  );
}

/** Whom a case is with is none of the business of who stands apart: for them it is in the lane of nobody. */
function laneIn(sql: Sql, { by, apartIn }: LaneRequest): Fragment {
  return by === 'unit'
    ? sql`h.unit_id`
    : sql`case when ${notApart(sql)} and h.unit_id <> all (${sql.typed(`{${apartIn.join(',')}}`, 2951)})
        then (h.card ->> 'assigneeId')::uuid end`;
}

/** The next cards of one state. */
export function listMoreCards(
  reader: Reader,
  actorId: string,
  request: Omit<BoardRequest, 'states' | 'areas' | 'perState'> & {
    state: string;
    area?: string;
    after: AfterCard | null;
    limit: number;
  },
): Promise<BoardCard[]> {
  const { state, area, after, limit } = request;
  const asked = { ...request, states: [state], ...(area ? { areas: [area] } : {}) };
  return reader.asActor(actorId, (sql) => cardsOf(sql, asked, limit, after));
}

/** How many visible cases there are in each state. */
export function countBoardCards(
  reader: Reader,
  actorId: string,
  request: Omit<BoardRequest, 'perState'>,
): Promise<StateCount[]> {
  const { states, unitIds, soonUntil } = request;
  return reader.asActor(actorId, (sql) =>
    isPicked(request)
      ? sql<StateCount[]>`
          select h.state, ${counts(sql, soonUntil)} from heads h where ${visible(sql, request)} group by h.state`
      : sql<StateCount[]>`
          select state, total, overdue, due_soon as "dueSoon" from board_counts(${textArray(sql, states)},
            ${sql.typed(unitIds ? uuidArray(unitIds) : null, 2951)}, ${sql.typed(soonUntil, 1184)})`,
  );
}

type Fragment = ReturnType<Sql>;

/** A date is counted for whoever reads it on the card. */
function counts(sql: Sql, soonUntil: string): Fragment {
  return sql`count(*)::int as total,
    (count(*) filter (where h.due_at <= now() and ${notApart(sql)}))::int as overdue,
    (count(*) filter (where h.due_at > now() and h.due_at <= ${sql.typed(soonUntil, 1184)} and ${notApart(sql)}))::int
      as "dueSoon"`;
}

/** What is open to the actor in an emergency is read, and is on no board of theirs. */
function visible(sql: Sql, request: Omit<BoardRequest, 'perState'>): Fragment {
  return sql`h.kind = 'case' and h.state = any (${textArray(sql, request.states)}) ${matching(sql, request)}
    and (h.stream_id <> all ((select my_emergencies())::uuid[])
      or h.scope = any ((select my_scopes())::text[]) or h.stream_id = any ((select my_cases())::uuid[]))`;
}

/** The first `limit` of each state behind the place. What is compared and put in order is ids and days only. */
function cardsOf(
  sql: Sql,
  request: Omit<BoardRequest, 'perState'>,
  limit: number,
  after: AfterCard | null,
): postgres.PendingQuery<BoardCard[]> {
  const { states, areas, unitIds } = request;
  const conditions = sql`h.kind = 'case' ${matching(sql, request)} ${behind(sql, after)}`;
  const order = sql`order by h.due_at, h.stream_id limit ${limit}`;
  const inUnits = unitIds
    ? sql`where left(m.scope, 36)::uuid = any (${sql.typed(uuidArray(unitIds), 2951)})`
    : sql``;
  return sql<BoardCard[]>`
    with mine as materialized (
      select m.scope, split_part(m.scope, '/', 2) as area from unnest(my_scopes()) as m (scope) ${inUnits}
    ), asked as materialized (
      select s.state, s.area, ${sql.typed(!unitIds && !isPicked(request), 16)}
        and 4 * coalesce(w.scopes, 0) >= (select count(*) from units) as is_wide
      from unnest(${textArray(sql, states)}, ${sql.typed(areas ? arrayOf(areas) : null, 1009)}) as s (state, area)
      left join (select area, count(*) as scopes from mine group by area) w on w.area = s.area
    ), own as materialized (
      select h.stream_id, h.state, h.due_at from heads h
      where h.stream_id = any ((select my_cases())::uuid[]) and h.state = any (${textArray(sql, states)}) and ${conditions}
    ), found as materialized (
      select id from first_cases((select array_agg(state) from asked where is_wide), ${limit},
        ${sql.typed(after?.dueAt ?? null, 1184)}, ${sql.typed(after?.id ?? null, 2950)})
      union all
      select f.stream_id from asked s
      cross join lateral (
        select h.stream_id, h.due_at from (
          select h.stream_id, h.due_at from mine m
          cross join lateral (
            select h.stream_id, h.due_at from heads h
            where h.scope = m.scope and h.state = s.state and ${conditions} ${order}
          ) h
          where s.area is null or m.area = s.area
          union
          select o.stream_id, o.due_at from own o where o.state = s.state
        ) h ${order}
      ) f
      where not s.is_wide
    )
    select ${cardColumns(sql)} from found f cross join lateral ${headOf(sql, sql`f.id`)} h
    order by array_position(${textArray(sql, states)}, h.state), h.due_at, h.stream_id`;
}

/** By more than units: what no tally knows. */
function isPicked({ assigneeId, provision, due, from, to }: BoardFilter): boolean {
  return [assigneeId, provision, due, from, to].some((one) => one !== undefined);
}

function matching(
  sql: Sql,
  { unitIds, assigneeId, provision, due, from, to, soonUntil }: BoardFilter & { soonUntil: string },
): Fragment {
  return sql`
    ${unitIds ? sql`and h.unit_id = any (${sql.typed(uuidArray(unitIds), 2951)})` : sql``}
    ${assigneeId ? withWhom(sql, assigneeId) : sql``}
    ${provision ? sql`and h.card -> 'provisions' ? ${sql.typed(provision, 25)}` : sql``}
    ${due ? dueIn(sql, due, soonUntil) : sql``}
    ${from ? sql`and h.card #>> '{due,day}' >= ${sql.typed(from, 25)}` : sql``}
    ${to ? sql`and h.card #>> '{due,day}' <= ${sql.typed(to, 25)}` : sql``}
    ${assigneeId || provision || due || from || to ? sql`and ${notApart(sql)}` : sql``}`;
}

function withWhom(sql: Sql, assigneeId: string): Fragment {
  return assigneeId === 'nobody'
    ? sql`and h.card ->> 'assigneeId' is null`
    : sql`and h.card ->> 'assigneeId' = ${sql.typed(assigneeId, 25)}`;
}

function dueIn(sql: Sql, due: NonNullable<BoardFilter['due']>, soonUntil: string): Fragment {
  const soon = sql.typed(soonUntil, 1184);
  switch (due) {
    case 'overdue':
      return sql`and h.due_at <= now()`;
    case 'soon':
      return sql`and h.due_at > now() and h.due_at <= ${soon}`;
    case 'later':
      return sql`and h.due_at > ${soon}`;
    case 'none':
      return sql`and h.due_at is null`;
  }
}

function textArray(sql: Sql, values: string[]) {
  return sql.typed(arrayOf(values), 1009);
}

function arrayOf(values: string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function uuidArray(values: string[]): string {
  return `{${values.join(',')}}`;
}
