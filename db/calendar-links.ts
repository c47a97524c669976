/**
 * Secret addresses of a person's calendar. Only a hash of the secret is kept, so that nobody who reads the table can open a
 * calendar. Row-level security shows each person their own.
 */
import type { Reader } from './as-actor.ts';

export interface CalendarLinkRow {
  id: string;
  madeAt: string;
}

/** Those that stand, oldest first. */
export function listCalendarLinks(reader: Reader, personId: string): Promise<CalendarLinkRow[]> {
  return reader.asActor(
    personId,
    (sql) => sql<CalendarLinkRow[]>`
      select id, made_at as "madeAt" from calendar_links where person_id = app_actor() and revoked_at is null
      order by made_at, id`,
  );
}

/** Null where `most` stand already. With `replaces` that one ends in the same statement. */
export async function addCalendarLink(
  writer: Reader,
  personId: string,
  { id, hash, replaces, most }: { id: string; hash: Buffer; replaces: string | null; most: number },
): Promise<CalendarLinkRow | null> {
  const [row] = await writer.asActor(
    personId,
    (sql) => sql<CalendarLinkRow[]>`
      with ended as (
        update calendar_links set revoked_at = clock_timestamp()
        where person_id = app_actor() and id = ${replaces}::uuid and revoked_at is null returning 1
      )
      insert into calendar_links (id, person_id, hash)
      select ${id}, app_actor(), ${hash}
      where (select count(*) from calendar_links where person_id = app_actor() and revoked_at is null)
        - (select count(*) from ended) < ${most}::int
      returning id, made_at as "madeAt"`,
  );
  return row ?? null;
}

/** False where there was none that stood. */
export async function revokeCalendarLink(writer: Reader, personId: string, id: string): Promise<boolean> {
  const rows = await writer.asActor(
    personId,
    (sql) => sql`
      update calendar_links set revoked_at = clock_timestamp()
      where person_id = app_actor() and id = ${id} and revoked_at is null returning 1`,
  );
  return rows.length === 1;
}

/** The account whose calendar it is; null where the secret is none, was revoked, or its owner has no account any more. */
export async function findCalendarOwner(reader: Reader, hash: Buffer): Promise<string | null> {
  const [row] = await reader.asNobody(
    (sql) => sql<{ owner: string | null }[]>`select calendar_owner(${hash}) as owner`,
  );
  return row?.owner ?? null;
}
