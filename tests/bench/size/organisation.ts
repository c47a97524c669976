// The organisation that a large database is of: branches, each with the demo's units below it, and groups of officers and members, each
// the demo's people under other names. Ids follow from the demo's as in the copies of histories, so that each copy is of one group in one
// branch. Officers of the first two groups of a branch hold their roles today; the others held them until last year.
import type postgres from 'postgres';
import { benchTexts } from '../search-texts.ts';
import { type Directory, idOf } from './text-with-places.ts';

/** As many as make 64 units: a board looks into each unit, so they are as many at every size. */
export const branches = 4;
const casesOfGroup = 2_500;
const currentGroups = 2 * branches;
const lastDayOfEarlier = '2025-12-31';

export function groupsFor(cases: number): number {
  return Math.max(branches, Math.ceil(cases / casesOfGroup));
}

export function branchOf(group: number): number {
  return group % branches;
}

type Unit = {
  id: string;
  code: string;
  name: string;
  name_en: string | null;
  parent_id: string | null;
  kind: string;
};
type Member = { id: string; unit_id: string; superior_id: string | null } & Record<string, unknown>;
type Grant = {
  member_id: string;
  role: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
};
type Tie = { member_id: string; other_id: string; kind: string };

/** Adds branches and groups to the demo's directory, and says who and what was in it before. */
export async function fillOrganisation(sql: postgres.Sql, groups: number): Promise<Directory> {
  const units = await sql<Unit[]>`select id, code, name, name_en, parent_id, kind from units order by code`;
  const members = await sql<Member[]>`
    select id, title, title_en, unit_id, is_member, is_official, joined_on::text, left_on::text, superior_id from members`;
  const grants = await sql<Grant[]>`
    select member_id, role, unit_id, valid_from::text, valid_to::text from role_grants where delegated_by is null`;
  const ties = await sql<Tie[]>`select member_id, other_id, kind from relations`;
  const top = units.find((unit) => unit.parent_id === null);
  const { name } = benchTexts([''], 'organisation');
  for (let branch = 1; branch < branches; branch += 1) {
    const made = units.map((unit) => ({
      ...unit,
      id: idOf(unit.id, branch),
      code: `${unit.code}-${branch}`,
      name: `${unit.name} ${branch}`,
      parent_id: unit.parent_id ? idOf(unit.parent_id, branch) : (top?.id ?? null),
    }));
    await sql`insert into units ${sql(made)}`;
  }
  for (let group = 1; group < groups; group += 1) {
    const branch = branchOf(group);
    const person = (id: string) => idOf(id, group);
    const unit = (id: string) => idOf(id, branch);
    await sql`insert into members ${sql(
      members.map((one) => ({
        ...one,
        ...{ id: person(one.id), name: name(), unit_id: unit(one.unit_id) },
        superior_id: one.superior_id && person(one.superior_id),
      })),
    )}`;
    await sql`insert into role_grants ${sql(
      grants.map((one) => ({
        ...one,
        ...{ id: crypto.randomUUID(), member_id: person(one.member_id), unit_id: unit(one.unit_id) },
        valid_to: group < currentGroups ? one.valid_to : lastDayOfEarlier,
      })),
    )}`;
    await sql`insert into relations ${sql(
      ties.map((tie) => ({ ...tie, member_id: person(tie.member_id), other_id: person(tie.other_id) })),
    )}`;
  }
  return { people: new Set(members.map(({ id }) => id)), units: new Set(units.map(({ id }) => id)) };
}
