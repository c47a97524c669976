/**
 * One card of a board or desk as the database gives it. It is chosen from `heads` under row-level security;
 * which of its fields a viewer may read is decided above.
 */
import type { Card } from '../append-input.ts';
import type { Sql } from '../lanes.ts';

export interface BoardCard {
  id: string;
  version: number;
  ref: string | null;
  unitId: string;
  stage: string | null;
  state: string | null;
  dueAt: string | null;
  dueKey: string | null;
  stayed: boolean;
  openedAt: string;
  enteredAt: string;
  updatedAt: string;
  card: Card;
}

/** The columns of a card, from a table called `h`. */
export function cardColumns(sql: Sql) {
  return sql`
    h.stream_id as id, h.version, h.ref, h.unit_id as "unitId", h.stage, h.state, h.due_at as "dueAt",
    h.due_key as "dueKey", h.stayed, h.opened_at as "openedAt", h.entered_at as "enteredAt",
    h.updated_at as "updatedAt", h.card`;
}

/** A head by its id, looked up one by one: joined, the planner may read all that the actor sees, which it takes for little. */
export function headOf(sql: Sql, id: ReturnType<Sql>) {
  return sql`(select h.* from heads h where h.stream_id = ${id} offset 0)`;
}

/**
 * The case is not one from which the actor stands apart, or on which they have yet to declare their interests. What is asked
 * about the content of a card goes through this, or whether an answer comes would tell them what they may not read.
 */
export function notApart(sql: Sql) {
  return sql`h.stream_id <> all (array(
    select p.stream_id from case_parts p left join heads u on u.stream_id = p.stream_id and p.part in ('member', 'panel')
    where p.member_id = app_actor()
      and (p.part in ('witness', 'custodian') or u.card -> 'undeclared' ? app_actor()::text)))`;
}

/** Where the next page begins: the last card's due instant and id. */
export interface AfterCard {
  dueAt: string | null;
  id: string;
}

/** Cards behind the place, in the order (due, cards without a due instant last; id). */
export function behind(sql: Sql, after: AfterCard | null | undefined) {
  if (!after) return sql``;
  const id = sql.typed(after.id, 2950);
  if (after.dueAt === null) return sql`and h.due_at is null and h.stream_id > ${id}`;
  const due = sql.typed(after.dueAt, 1184);
  return sql`and (h.due_at > ${due} or h.due_at is null or (h.due_at = ${due} and h.stream_id > ${id}))`;
}
