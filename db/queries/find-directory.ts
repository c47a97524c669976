/**
 * The directory, for anyone signed in: who holds a role in a unit on a day, a person by id, and a person's declared
 * ties. Ties are given for one named person only; nobody can list them all.
 */
import type { Reader } from '../as-actor.ts';

export interface Person {
  id: string;
  name: string;
  title: string;
  titleEn: string;
  unitId: string;
  isMember: boolean;
  isOfficial: boolean;
  joinedOn: string;
  leftOn: string | null;
  superiorId: string | null;
}

export async function findPerson(reader: Reader, actorId: string, id: string): Promise<Person | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<Person[]>`
      select id, name, title, title_en as "titleEn", unit_id as "unitId", is_member as "isMember",
        is_official as "isOfficial", joined_on as "joinedOn", left_on as "leftOn", superior_id as "superiorId"
      from members where id = ${id}`,
  );
  return row ?? null;
}

/** Those who hold `role` for the unit (in it or above it) on the day, by name as Vietnamese sorts. */
export function listRoleHolders(
  reader: Reader,
  actorId: string,
  { unitId, role, on }: { unitId: string; role: string; on: string },
): Promise<Person[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<Person[]>`
      select m.id, m.name, m.title, m.title_en as "titleEn", m.unit_id as "unitId", m.is_member as "isMember",
        m.is_official as "isOfficial", m.joined_on as "joinedOn", m.left_on as "leftOn", m.superior_id as "superiorId"
      from members m
      where exists (
        select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
        where g.member_id = m.id and g.role = ${role} and r.unit_id = ${unitId}
          and ${on}::text::date between g.valid_from and coalesce(g.valid_to, 'infinity'))
      order by m.name collate "vi-x-icu", m.id`,
  );
}

/** Every declared tie of one person, in either direction. */
export function listTies(
  reader: Reader,
  actorId: string,
  personId: string,
): Promise<{ otherId: string; kind: string }[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<{ otherId: string; kind: string }[]>`
      select other_id as "otherId", kind from ties_of(${personId}) order by kind, other_id`,
  );
}

export interface Unit {
  id: string;
  code: string;
  name: string;
  nameEn: string | null;
  parentId: string | null;
  kind: string;
  headId: string | null;
}

export function listUnits(reader: Reader, actorId: string): Promise<Unit[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<Unit[]>`
      select id, code, name, name_en as "nameEn", parent_id as "parentId", kind, head_id as "headId"
      from units order by code`,
  );
}
