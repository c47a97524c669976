/**
 * Who had opened a stream by an instant, as far as row-level security lets a reader see the trace: for each person and depth the first and
 * the last time. And what the reader themself had been told of it by then.
 */
import type { Reader } from '../as-actor.ts';
import type { LookRow } from './list-looks.ts';

export interface OpenedRow {
  actorId: string;
  depth: LookRow['depth'];
  firstAt: string;
  lastAt: string;
}

interface ShownFilter {
  streamId: string;
  /** The instant, included. */
  until: string;
}

/** `actorId` where nobody else's looks are searched. Without looks at the history: it is of any time. */
export function listOpened(
  reader: Reader,
  readerId: string,
  { streamId, until, actorId }: ShownFilter & { actorId: string | null },
): Promise<OpenedRow[]> {
  return reader.asActor(
    readerId,
    (sql) => sql<OpenedRow[]>`
      select l.actor_id as "actorId", l.depth, min(l.at) as "firstAt", max(l.at) as "lastAt"
      from access_log l
      where l.stream_id = ${sql.typed(streamId, 2950)} and l.at <= ${until}::timestamptz
        and l.what in ('opened', 'printed', 'exported')
        ${actorId ? sql`and l.actor_id = ${sql.typed(actorId, 2950)}` : sql``}
      group by l.actor_id, l.depth order by max(l.at) desc`,
  );
}

/** Oldest first. */
export function listTold(
  reader: Reader,
  personId: string,
  { streamId, until }: ShownFilter,
): Promise<{ kind: string; at: string }[]> {
  return reader.asActor(
    personId,
    (sql) => sql<{ kind: string; at: string }[]>`
      select n.kind, n.at from notifications n
      where n.person_id = app_actor() and n.stream_id = ${sql.typed(streamId, 2950)}
        and n.at <= ${until}::timestamptz
      order by n.id`,
  );
}
