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
  assigneeId?: string;
  provision?: string;
  due?: 'overdue' | 'soon' | 'later' | 'none';
}

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
      select h.state, count(*)::int as total,
        (count(*) filter (where h.due_at <= now()))::int as overdue,
        (count(*) filter (where h.due_at > now() and h.due_at <= ${sql.typed(request.soonUntil, 1184)}))::int as "dueSoon"
      from heads h
      where h.kind = 'case' and h.state = any (${textArray(sql, request.states)}) ${matching(sql, request)}
        and (h.stream_id <> all ((select my_emergencies())::uuid[])
          or h.scope = any ((select my_scopes())::text[]) or h.stream_id = any ((select my_cases())::uuid[]))
      group by h.state`,
  );
}

type Fragment = ReturnType<Sql>;

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
  { unitIds, assigneeId, provision, due, soonUntil }: BoardFilter & { soonUntil: string },
): Fragment {
  return sql`
    ${unitIds ? sql`and h.unit_id = any (${sql.typed(`{${unitIds.join(',')}}`, 2951)})` : sql``}
    ${assigneeId ? sql`and h.card ->> 'assigneeId' = ${sql.typed(assigneeId, 25)}` : sql``}
    ${provision ? sql`and h.card -> 'provisions' ? ${sql.typed(provision, 25)}` : sql``}
    ${due ? dueIn(sql, due, soonUntil) : sql``}
    ${assigneeId || provision || due ? sql`and ${notApart(sql)}` : sql``}`;
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
