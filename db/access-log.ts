/**
 * The trace of looks: one row for what a person was shown, written as that person, and read as far as row-level security
 * lets them. On what ground they looked is found in the same statement from the record; no caller says it. Holds no content.
 */
import type { Reader } from './as-actor.ts';
import { DatabaseUnavailable } from './errors.ts';

export interface Look {
  /** Null for a search. */
  streamId: string | null;
  what: 'opened' | 'history' | 'checked' | 'meeting' | 'search' | 'disclosed';
  depth: 'file' | 'room' | 'agenda' | 'apart' | null;
  purpose: string | null;
  reason: string | null;
  found: number | null;
  /** The entry whose disclosed content was opened. */
  entry?: number | null;
}

export interface LookRow extends Look {
  id: string;
  at: string;
  actorId: string;
  ref: string | null;
  /** By a part in it, as it lay on their desk, or by a role in the unit alone. */
  basis: 'part' | 'desk' | 'role' | 'none';
}

/** `writer` sets the actor on connections that may write. A purpose once stated for a case holds for four hours. */
export async function noteLook(writer: Reader, actorId: string, look: Look): Promise<void> {
  const { streamId, what, depth, purpose, reason, found, entry = null } = look;
  const rows = await writer.asActor(actorId, (sql) =>
    streamId === null
      ? sql`insert into access_log (actor_id, stream_id, unit_id, what, basis, purpose, reason, found)
          select m.id, null, m.unit_id, ${what}, 'none', ${purpose}, ${reason}, ${found}::int
          from members m where m.id = app_actor() returning 1`
      : sql`insert into access_log (actor_id, stream_id, unit_id, what, depth, entry, basis, purpose, reason)
          select app_actor(), h.stream_id, h.unit_id, ${what}, ${depth}, ${entry}::int,
            case when h.stream_id = any ((select my_cases())::uuid[]) then 'part'
              when h.desk_keys && (select my_desk_keys())::text[] then 'desk' else 'role' end,
            coalesce(${purpose}::text, (
              select l.purpose from access_log l
              where l.actor_id = app_actor() and l.stream_id = h.stream_id and l.purpose is not null
                and l.at > now() - interval '4 hours' order by l.id desc limit 1)),
            ${reason}
          from heads h where h.stream_id = ${streamId} returning 1`,
  );
  // Sight was lost meanwhile, or the actor was: then nothing is shown either.
  if (rows.length !== 1) throw new DatabaseUnavailable('CONNECTION_CLOSED', false);
}

/** Newest first, of one stream or (null) of all, with an id below `before`. */
export async function listLooks(
  reader: Reader,
  actorId: string,
  { streamId, before, limit }: { streamId: string | null; before: string | null; limit: number },
): Promise<LookRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<LookRow[]>`
      select l.id, l.at, l.actor_id as "actorId", l.stream_id as "streamId", h.ref, l.what, l.depth, l.basis, l.purpose,
        l.reason, l.found
      from access_log l left join heads h on h.stream_id = l.stream_id
      where (${streamId}::uuid is null or l.stream_id = ${streamId}) and (${before}::bigint is null or l.id < ${before})
      order by l.id desc limit ${limit}`,
  );
}

/** When the actor first opened each thing that was disclosed in a case, by the entry that holds it. */
export async function firstOpenings(
  reader: Reader,
  actorId: string,
  streamId: string,
): Promise<Map<number, string>> {
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<{ entry: number; at: string }[]>`
      select entry, min(at) as at from access_log
      where stream_id = ${streamId} and actor_id = app_actor() and what = 'disclosed' group by entry`,
  );
  return new Map(rows.map(({ entry, at }) => [entry, at]));
}
