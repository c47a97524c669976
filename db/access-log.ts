/**
 * The trace of looks: one row for what a person was shown, written as that person. On what ground they looked is found in the
 * same statement from the record; no caller says it. Holds no content, and no words of a search.
 */
import type { Reader } from './as-actor.ts';
import { DatabaseUnavailable } from './errors.ts';

/** Of one stream. */
export type LookAtStream =
  | 'opened'
  | 'history'
  | 'checked'
  | 'certificate'
  | 'meeting'
  | 'printed'
  | 'exported'
  | 'disclosed';
/** Of many cases: which unit's board, or what was taken out. */
export type LookAtMany = 'board' | 'desk' | 'exported';
export type LookBySearch = 'search' | 'reference';

export interface Stated {
  purpose: string | null;
  reason: string | null;
  /** Where nobody has said why they look, nothing is noted and nothing may be shown. */
  mustState: boolean;
}

export interface StreamLook extends Stated {
  streamId: string;
  what: LookAtStream;
  depth: 'file' | 'room' | 'agenda' | 'apart' | null;
  found?: number | null;
  /** The entry whose disclosed content was opened. */
  entry?: number | null;
}

export interface WideLook extends Omit<Stated, 'mustState'> {
  what: LookAtMany;
  /** The person's own unit where none is named. */
  unitId?: string | null;
  found: number | null;
}

export interface SearchLook extends Stated {
  what: LookBySearch;
  /** Otherwise the search is on record, and only what it shows is not. */
  isNew: boolean;
  found: number;
  /** Cases of whose content an excerpt is shown. */
  streamIds: readonly string[];
}

export type Noted = 'noted' | 'purposeMissing';

type Counts = { asked: number; noted: number }[];

/**
 * Notes a look at a stream. `writer` sets the actor on connections that may write. A purpose once stated for a case holds for
 * four hours; it is asked of whoever reads a file by a role alone: no part in the case, no act in it, not on their desk.
 */
export async function noteLook(writer: Reader, actorId: string, look: StreamLook): Promise<Noted> {
  const { streamId, what, depth, purpose, reason, mustState, found = null, entry = null } = look;
  const rows = await writer.asActor(
    actorId,
    (sql) => sql<Counts>`
      with asked as (
        select h.stream_id, h.unit_id,
          case when h.stream_id = any ((select my_cases())::uuid[]) or h.facts -> 'acted' ? app_actor()::text then 'part'
            when h.desk_keys && (select my_desk_keys())::text[] then 'desk'
            when h.scope = any ((select my_scopes())::text[]) then 'role' else 'emergency' end as basis,
          coalesce(${purpose}::text, (
            select l.purpose from access_log l
            where l.actor_id = app_actor() and l.stream_id = h.stream_id and l.purpose is not null
              and l.at > now() - interval '4 hours' order by l.id desc limit 1)) as purpose
        from heads h where h.stream_id = ${streamId}
      ), noted as (
        insert into access_log (actor_id, stream_id, unit_id, what, depth, entry, basis, purpose, reason, found)
        select app_actor(), stream_id, unit_id, ${what}, ${depth}, ${entry}::int, basis, purpose, ${reason}, ${found}::int
        from asked
        where not (${mustState} and basis = 'role' and purpose is null and ${depth}::text = 'file')
        returning 1
      )
      select (select count(*)::int from asked) as asked, (select count(*)::int from noted) as noted`,
  );
  return outcomeOf(rows);
}

/** Notes a look at many cases at once. */
export async function noteWideLook(writer: Reader, actorId: string, look: WideLook): Promise<Noted> {
  const { what, unitId = null, purpose, reason, found } = look;
  const rows = await writer.asActor(
    actorId,
    (sql) => sql<Counts>`
      with noted as (
        insert into access_log (actor_id, stream_id, unit_id, what, basis, purpose, reason, found)
        select m.id, null, coalesce(${unitId}::uuid, m.unit_id), ${what}, 'none', ${purpose}, ${reason}, ${found}::int
        from members m where m.id = app_actor()
        returning 1
      )
      select count(*)::int as asked, count(*)::int as noted from noted`,
  );
  return outcomeOf(rows);
}

/**
 * Notes a search and, in the same statement, each case of whose content it shows an excerpt, as if it had been opened. A purpose stated
 * for one search holds for all of the next four hours and for what they find, one stated for a case for that case; where one is lacking,
 * nothing is noted and nothing may be shown.
 */
export async function noteSearch(writer: Reader, actorId: string, look: SearchLook): Promise<Noted> {
  const { what, isNew, found, streamIds, purpose, reason, mustState } = look;
  const wanted = streamIds.length + (isNew ? 1 : 0);
  const rows = await writer.asActor(
    actorId,
    (sql) => sql<Counts>`
      with stated as (
        select coalesce(${purpose}::text, case when ${what} = 'search' then (
          select l.purpose from access_log l
          where l.actor_id = app_actor() and l.what = 'search' and l.purpose is not null
            and l.at > now() - interval '4 hours' order by l.id desc limit 1) end) as purpose
      ), looks as (
        select null::uuid as stream_id, m.unit_id, ${what} as what, null as depth, 'none' as basis, s.purpose, ${found}::int as found
        from members m cross join stated s where m.id = app_actor() and ${isNew}
        union all
        select h.stream_id, h.unit_id, 'found',
          case when h.stream_id = any ((select my_room_cases())::uuid[]) then 'room' else 'file' end,
          case when h.stream_id = any ((select my_cases())::uuid[]) or h.facts -> 'acted' ? app_actor()::text then 'part'
            when h.desk_keys && (select my_desk_keys())::text[] then 'desk'
            when h.scope = any ((select my_scopes())::text[]) then 'role' else 'emergency' end,
          coalesce(s.purpose, (
            select l.purpose from access_log l
            where l.actor_id = app_actor() and (l.what = 'search' or l.stream_id = h.stream_id) and l.purpose is not null
              and l.at > now() - interval '4 hours' order by l.id desc limit 1)), null
        from heads h cross join stated s where h.stream_id = any (${`{${streamIds.join(',')}}`}::text::uuid[])
      ), noted as (
        insert into access_log (actor_id, stream_id, unit_id, what, depth, basis, purpose, reason, found)
        select app_actor(), stream_id, unit_id, what, depth, basis, purpose, ${reason}, found from looks
        where (select count(*) from looks) = ${wanted} and not exists (
          select from looks where ${mustState} and purpose is null and (what = 'search' or basis = 'role' and depth = 'file'))
        returning 1
      )
      select (select count(*)::int from looks) as asked, (select count(*)::int from noted) as noted`,
  );
  return outcomeOf(rows, wanted);
}

function outcomeOf([row]: Counts, wanted = 1): Noted {
  if (row?.noted === wanted) return 'noted';
  if (row?.asked === wanted) return 'purposeMissing';
  // Sight was lost meanwhile, or the actor was: then nothing is shown either.
  throw new DatabaseUnavailable('CONNECTION_CLOSED', false);
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
