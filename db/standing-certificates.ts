/**
 * Standing certificates as the actor may see them, and the facts that one is made from: of sanctions that stand, and only to who
 * may certify for the person's unit. Row-level security and the functions of the database hold both.
 */
import type { Reader } from './as-actor.ts';
import { codeOf } from './errors.ts';

export interface StandingRow {
  id: string;
  personId: string;
  purpose: string;
  locale: 'vi' | 'en';
  label: string;
  day: string;
  code: string;
  sha256: string;
  issuedBy: string;
  issuedAt: string;
}

export interface NewStanding extends Omit<StandingRow, 'issuedBy' | 'issuedAt'> {
  year: number;
  number: number;
  pages: number;
  sealed: Uint8Array;
}

const uniqueViolation = '23505';

/** Newest first, at most 200. */
export function listStandingCertificates(reader: Reader, actorId: string): Promise<StandingRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<StandingRow[]>`
      select id, person_id as "personId", purpose, locale, label, day, code, sha256, issued_by as "issuedBy",
        issued_at as "issuedAt"
      from standing_certificates order by issued_at desc limit 200`,
  );
}

/** Null where there is none that this actor issued or that is about them: what it says is nobody else's. */
export async function findStandingCertificate(
  reader: Reader,
  actorId: string,
  id: string,
): Promise<{ label: string; sha256: string; sealed: Uint8Array } | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ label: string; sha256: string; sealed: Uint8Array }[]>`
      select label, sha256, sealed from standing_certificates
      where id = ${id} and app_actor() in (person_id, issued_by)`,
  );
  return row ?? null;
}

/** Null where the actor may not certify for this person. */
export async function readStanding(
  reader: Reader,
  actorId: string,
  { personId, year }: { personId: string; year: number },
): Promise<{ facts: unknown[]; number: number } | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ may: boolean; facts: unknown[]; number: number }[]>`
      select may_certify(${personId}) as may, next_standing_number(${year}::int) as number,
        coalesce((select jsonb_agg(facts) from standing_facts(${personId})), '[]') as facts`,
  );
  return row?.may ? { facts: row.facts, number: row.number } : null;
}

/** False where its number was taken meanwhile: then it has to be set again with the next one. */
export async function addStandingCertificate(
  writer: Reader,
  actorId: string,
  one: NewStanding,
): Promise<boolean> {
  const { id, personId, purpose, locale, year, number, label, day, pages, code, sha256, sealed } = one;
  try {
    await writer.asActor(
      actorId,
      (sql) => sql`
        insert into standing_certificates (id, person_id, purpose, locale, year, number, label, day, pages, code, sha256,
          issued_by, sealed)
        values (${id}, ${personId}, ${purpose}, ${locale}, ${year}, ${number}, ${label}, ${day}, ${pages}, ${code}, ${sha256},
          app_actor(), ${Buffer.from(sealed)})`,
    );
    return true;
  } catch (error) {
    if (codeOf(error) === uniqueViolation) return false;
    throw error;
  }
}
