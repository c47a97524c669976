/**
 * The morning's letters: one row a person and day, made before anything is sent, so that any number of nodes and restarts make
 * one letter. `handed_at` stands before the mail server is spoken to: a node that dies after it leaves a letter unsent rather
 * than sent twice. Runs as the feed role; the counts are read as the person, and hold no content.
 */
import type { Reader } from './as-actor.ts';
import type { Lanes } from './lanes.ts';

export interface Digest {
  personId: string;
  day: string;
  attempts: number;
}

/** One for everybody with an account who wants letters. */
export function prepareDigests(lanes: Lanes, day: string): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`
      with forgotten as (delete from digests where day < ${day}::date - 14)
      insert into digests (person_id, day)
      select a.member_id, ${day}::date from accounts a left join notify_settings s on s.person_id = a.member_id
      where a.status = 'active' and coalesce(s.mail, true)
        and not exists (select from digests d where d.person_id = a.member_id and d.day = ${day}::date)
      on conflict do nothing`;
  });
}

/** Takes some that are to be tried now. Whoever dies with one has it taken up again after `leaseSeconds`. */
export function takeDigests(
  lanes: Lanes,
  { day, limit, most, leaseSeconds }: { day: string; limit: number; most: number; leaseSeconds: number },
): Promise<Digest[]> {
  return lanes.use(
    (sql) => sql<Digest[]>`
      update digests d set attempts = d.attempts + 1,
        next_try_at = clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'
      where (d.person_id, d.day) in (
        select person_id, day from digests
        where day = ${day}::date and done_at is null and handed_at is null and attempts < ${most}
          and next_try_at <= clock_timestamp()
        order by person_id limit ${limit} for update skip locked)
      returning d.person_id as "personId", d.day, d.attempts`,
  );
}

/** False where another has handed it over meanwhile. */
export function handOver(lanes: Lanes, { personId, day }: Digest): Promise<boolean> {
  return lanes.use(async (sql) => {
    const rows = await sql`
      update digests set handed_at = clock_timestamp()
      where person_id = ${personId} and day = ${day}::date and handed_at is null and done_at is null returning 1`;
    return rows.length === 1;
  });
}

export function finishDigest(lanes: Lanes, { personId, day }: Digest): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`
      update digests set done_at = clock_timestamp() where person_id = ${personId} and day = ${day}::date`;
  });
}

/** The mail server did not take it, for certain: it is tried again after a while. */
export function tryDigestLater(lanes: Lanes, { personId, day }: Digest, seconds: number): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`
      update digests set handed_at = null, next_try_at = clock_timestamp() + ${seconds}::float8 * interval '1 second'
      where person_id = ${personId} and day = ${day}::date`;
  });
}

export interface DigestCounts {
  waiting: number;
  dueToday: number;
  unread: number;
  /** The next days on which something is due, with how much. */
  days: { day: string; count: number }[];
}

/** What waits for one person today, in numbers. */
export async function countForDigest(reader: Reader, personId: string, today: string): Promise<DigestCounts> {
  const [row] = await reader.asActor(
    personId,
    (sql) => sql<DigestCounts[]>`
      with mine as (
        select h.due_at, (h.card -> 'due' ->> 'day')::date as due_day
        from my_desk(null) as d (id) join heads h on h.stream_id = d.id and h.kind = 'case'
        where not coalesce(h.card -> 'deskNot' ? app_actor()::text, false)
      )
      select (select count(*)::int from mine) as waiting,
        (select count(*)::int from mine where due_day <= ${today}::date) as "dueToday",
        (select count(*)::int from notifications where person_id = app_actor() and read_at is null) as unread,
        (select coalesce(json_agg(json_build_object('day', due_day, 'count', n) order by due_day), '[]') from (
          select due_day, count(*)::int as n from mine where due_day > ${today}::date
          group by due_day order by due_day limit 5) next) as days`,
  );
  return row ?? { waiting: 0, dueToday: 0, unread: 0, days: [] };
}
