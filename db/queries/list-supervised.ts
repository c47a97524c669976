/**
 * Open cases of the units that the actor supervises, under row-level security: how many lie with each investigator, those of one
 * of them, and those with a deadline ahead. Cases from which the actor stands apart are left out.
 */
import type { Reader } from '../as-actor.ts';
import type { Sql } from '../lanes.ts';
import type { OpenRow } from './overseen.ts';

export interface HandledRow extends OpenRow {
  /** Null while nobody has been appointed. */
  investigatorId: string | null;
}

export interface SupervisedCase {
  id: string;
  ref: string;
  version: number;
  unitId: string;
  state: string;
  stayed: boolean;
  enteredAt: string;
  dueKey: string | null;
  /** Last day of the next deadline. */
  dueOn: string | null;
}

export function countByInvestigator(
  reader: Reader,
  actorId: string,
  unitIds: readonly string[],
): Promise<HandledRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<HandledRow[]>`
      select h.unit_id as "unitId", h.state, (h.facts #>> '{officers,investigator}')::uuid as "investigatorId",
        (h.opened_at at time zone 'Asia/Ho_Chi_Minh')::date as "openedOn", ${dueOn(sql)} as "dueOn",
        count(*)::int as cases
      from heads h where ${openIn(sql, unitIds)} group by 1, 2, 3, 4, 5`,
  );
}

/** Those of one investigator, by reference; at most `limit`. */
export function listOfInvestigator(
  reader: Reader,
  actorId: string,
  { unitIds, investigatorId, limit }: { unitIds: readonly string[]; investigatorId: string; limit: number },
): Promise<SupervisedCase[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<SupervisedCase[]>`
      select ${columns(sql)} from heads h
      where ${openIn(sql, unitIds)} and h.facts #>> '{officers,investigator}' = ${sql.typed(investigatorId, 25)}
      order by h.ref, h.stream_id limit ${limit}`,
  );
}

/** Those whose next deadline has not passed and that are not stayed, the next one first; at most `limit`. */
export function listWithDeadline(
  reader: Reader,
  actorId: string,
  { unitIds, limit }: { unitIds: readonly string[]; limit: number },
): Promise<SupervisedCase[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<SupervisedCase[]>`
      select ${columns(sql)} from heads h
      where ${openIn(sql, unitIds)} and h.due_at > now() and not h.stayed
      order by h.due_at, h.stream_id limit ${limit}`,
  );
}

function columns(sql: Sql) {
  return sql`
    h.stream_id as id, h.ref, h.version, h.unit_id as "unitId", h.state, h.stayed, h.entered_at as "enteredAt",
    h.due_key as "dueKey", ${dueOn(sql)} as "dueOn"`;
}

/** A deadline's instant is the first moment after its last day. */
function dueOn(sql: Sql) {
  return sql`((h.due_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date`;
}

function openIn(sql: Sql, unitIds: readonly string[]) {
  return sql`
    h.kind = 'case' and h.unit_id = any (${sql.typed(`{${unitIds.join(',')}}`, 2951)})
    and h.scope = any ((select my_scopes())::text[]) and h.stream_id <> all ((select my_apart_cases())::uuid[])
    and (h.state not like 'resolved.%' or h.state = 'resolved.restoring')`;
}
