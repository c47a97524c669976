/**
 * Notifications of one person, as row-level security shows them: their own, of what they may see now. And how they want to be
 * told. Nothing here names whose they are.
 */
import type { Reader } from './as-actor.ts';

export interface NotificationRow {
  id: string;
  at: string;
  kind: string;
  streamId: string;
  streamKind: 'case' | 'meeting' | 'prevention' | 'standing';
  ref: string | null;
  /** Null of what is in no case. */
  pack: string | null;
  dueKey: string | null;
  article: string | null;
  dueDay: string | null;
  readAt: string | null;
}

export type Way = 'app' | 'digest' | 'off';

/** Newest first; rows with an id below `before`, at most `limit`. */
export function listNotifications(
  reader: Reader,
  personId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<NotificationRow[]> {
  return reader.asActor(
    personId,
    (sql) => sql<NotificationRow[]>`
      select n.id, n.at, n.kind, n.stream_id as "streamId", coalesce(h.kind, 'standing') as "streamKind",
        coalesce(h.ref, s.label) as ref, h.pack, n.due_key as "dueKey", n.article, n.due_day as "dueDay", n.read_at as "readAt"
      from notifications n left join heads h on h.stream_id = n.stream_id
      left join standing_certificates s on s.id = n.stream_id
      where n.person_id = app_actor() and (${before}::bigint is null or n.id < ${before})
      order by n.id desc limit ${limit}`,
  );
}

/** What the bell shows, up to a hundred. */
export async function countUnread(reader: Reader, personId: string): Promise<number> {
  const [row] = await reader.asActor(
    personId,
    (sql) => sql<{ n: number }[]>`
      select count(*)::int as n from (
        select from notifications where person_id = app_actor() and read_at is null and not quiet limit 100) as found`,
  );
  return row?.n ?? 0;
}

/** Marks one as read, or all up to one. Answers with the moment that they bear. */
export async function markRead(
  writer: Reader,
  personId: string,
  { id, upTo }: { id: string | null; upTo: string | null },
): Promise<string | null> {
  const [row] = await writer.asActor(
    personId,
    (sql) => sql<{ at: string }[]>`
      with now as materialized (
        select date_trunc('milliseconds', clock_timestamp()) as at
      ), marked as (
        update notifications set read_at = now.at from now
        where person_id = app_actor() and read_at is null
          and (id = ${id}::bigint or id <= ${upTo}::bigint)
      )
      select iso(at) as at from now`,
  );
  return row?.at ?? null;
}

/** Those that were marked at this moment are unread again. */
export async function markUnread(writer: Reader, personId: string, at: string): Promise<null> {
  await writer.asActor(
    personId,
    (sql) => sql`
      update notifications set read_at = null
      where person_id = app_actor() and read_at = ${at}::text::timestamptz`,
  );
  return null;
}

export interface ChosenWays {
  ways: Record<string, Way>;
  mail: boolean | null;
  leadDays: number[];
}

export async function readChoices(reader: Reader, personId: string): Promise<ChosenWays> {
  const [row] = await reader.asActor(
    personId,
    (sql) => sql<ChosenWays[]>`
      select (select coalesce(jsonb_object_agg(kind, way), '{}') from notify_choices where person_id = app_actor()) as ways,
        s.mail, to_json(coalesce(s.lead_days, i.value::int[])) as "leadDays"
      from installation i left join notify_settings s on s.person_id = app_actor()
      where i.key = 'leadDays'`,
  );
  return row ?? { ways: {}, mail: null, leadDays: [] };
}

/** Replaces all of a person's choices. */
export async function keepChoices(
  writer: Reader,
  personId: string,
  { ways, mail, leadDays }: { ways: Record<string, Way>; mail: boolean; leadDays: readonly number[] },
): Promise<void> {
  await writer.asActor(
    personId,
    (sql) => sql`
      with chosen as (
        select key as kind, value as way from jsonb_each_text(${sql.typed(ways as never, 3802)})
      ), gone as (
        delete from notify_choices c where c.person_id = app_actor() and c.kind not in (select kind from chosen)
      ), kept as (
        insert into notify_settings (person_id, mail, lead_days)
        values (app_actor(), ${mail}, ${`{${leadDays.join(',')}}`}::text::int[])
        on conflict (person_id) do update set mail = excluded.mail, lead_days = excluded.lead_days
      )
      insert into notify_choices (person_id, kind, way) select app_actor(), kind, way from chosen
      on conflict (person_id, kind) do update set way = excluded.way`,
  );
}
