/**
 * The board of one actor: for each state the first cards by due instant, and how many there are. Cards come from
 * the actor's scopes (`unit/stage`) and from the cases they have a part in; row-level security has the last word.
 * Scopes are walked one by one, so that each needs only the head of its index however many cases there are.
 */
import type { Reader } from '../as-actor.ts';
import type { Sql } from '../lanes.ts';
import { type AfterCard, type BoardCard, behind, cardColumns, notApart } from './board-card.ts';

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
  return reader.asActor(
    actorId,
    (sql) => sql<BoardCard[]>`
      select c.* from unnest(${textArray(sql, request.states)}) as s (state)
      cross join lateral (${cardsOf(sql, sql`s.state`, request, request.perState, null)}) c`,
  );
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
  request: Omit<BoardRequest, 'states' | 'perState'> & {
    state: string;
    after: AfterCard | null;
    limit: number;
  },
): Promise<BoardCard[]> {
  const { state, after, limit } = request;
  return reader.asActor(actorId, (sql) => {
    return sql<BoardCard[]>`${cardsOf(sql, sql`${sql.typed(state, 25)}`, request, limit, after)}`;
  });
}

/** How many visible cases there are in each state. */
export function countBoardCards(
  reader: Reader,
  actorId: string,
  request: Omit<BoardRequest, 'perState'>,
): Promise<StateCount[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<StateCount[]>`
      select h.state, ${counts(sql, request.soonUntil)} from heads h where ${visible(sql, request)} group by h.state`,
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

function cardsOf(
  sql: Sql,
  state: Fragment,
  filter: Omit<BoardRequest, 'states' | 'perState'>,
  limit: number,
  after: AfterCard | null,
): Fragment {
  const columns = cardColumns(sql);
  const conditions = sql`h.kind = 'case' and h.state = ${state} ${matching(sql, filter)} ${behind(sql, after)}`;
  const order = sql`order by h.due_at, h.stream_id limit ${limit}`;
  return sql`
    select ${columns} from (
      select h.* from unnest(my_scopes()) as mine (scope)
      cross join lateral (
        select h.* from heads h where h.scope = mine.scope and ${conditions} ${order}
      ) h
      union
      (select h.* from heads h where h.stream_id = any ((select my_cases())::uuid[]) and ${conditions} ${order})
    ) h ${order}`;
}

function matching(
  sql: Sql,
  { unitIds, assigneeId, provision, due, from, to, soonUntil }: BoardFilter & { soonUntil: string },
): Fragment {
  return sql`
    ${unitIds ? sql`and h.unit_id = any (${sql.typed(`{${unitIds.join(',')}}`, 2951)})` : sql``}
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
  return sql.typed(`{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`, 1009);
}
