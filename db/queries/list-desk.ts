/**
 * What waits for this actor: visible cases that lie on the desk of a role they hold today in the case's unit, or on
 * their own, by due instant. The desk is what the case itself said when it was last written (`card.desk`).
 */
import type { Reader } from '../as-actor.ts';
import { type AfterCard, type BoardCard, cardColumns, headOf } from './board-card.ts';

export interface DeskRequest {
  /** Only the desks of these roles (one's own personal desk is always included); absent: all roles held. */
  roles?: string[];
  after?: AfterCard | null;
  limit: number;
}

export function listDesk(reader: Reader, actorId: string, request: DeskRequest): Promise<BoardCard[]> {
  const roles = request.roles ? `{${request.roles.map((role) => JSON.stringify(role)).join(',')}}` : null;
  return reader.asActor(
    actorId,
    (sql) => sql<BoardCard[]>`
      select ${cardColumns(sql)}
      from first_of_desk(${sql.typed(roles, 1009)}, ${request.limit}, ${sql.typed(request.after?.dueAt ?? null, 1184)},
        ${sql.typed(request.after?.id ?? null, 2950)}) as d (id)
      cross join lateral ${headOf(sql, sql`d.id`)} h
      where h.kind = 'case'
      order by h.due_at, h.stream_id`,
  );
}

/** How many cases lie there, and how many of them are overdue. */
export async function countDesk(
  reader: Reader,
  actorId: string,
): Promise<{ total: number; overdue: number }> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ total: number; overdue: number }[]>`
      select count(*)::int as total, (count(*) filter (where h.due_at <= now()))::int as overdue
      from my_desk(null) as d (id) join heads h on h.stream_id = d.id where h.kind = 'case'`,
  );
  return row ?? { total: 0, overdue: 0 };
}
