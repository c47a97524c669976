// Writes the demo directory: units, persons, roles, ties and accounts, as the seed role. Rows that are there already are
// left alone, so that a seed that was cut off can be run again.
import type { Lanes } from '#db/lanes.ts';
import { demoAccounts } from './demo-accounts.ts';
import { directoryId } from './demo-ids.ts';
import { demoPeople, demoRespondentId, demoTies } from './directory/demo-directory.ts';
import { demoUnits, rootUnitId } from './directory/demo-units.ts';

/** Roles are held from long before the first case of any history. */
const rolesFrom = '2023-01-01';

export async function fillDirectory(lanes: Lanes): Promise<void> {
  await lanes.use(async (sql) => {
    const units = demoUnits.map(({ nameEn, parentId, ...unit }) => ({
      ...unit,
      name_en: nameEn,
      parent_id: parentId,
    }));
    await sql`insert into units ${sql(units, 'id', 'code', 'name', 'name_en', 'parent_id', 'kind')}
      on conflict do nothing`;
    const members = demoPeople.map((person) => ({
      id: person.id,
      name: person.name,
      title: person.title,
      title_en: person.titleEn,
      unit_id: person.unitId,
      is_official: person.isOfficial,
      joined_on: person.joinedOn,
      superior_id: person.superiorId,
    }));
    await sql`insert into members ${sql(members)} on conflict do nothing`;
    await sql`insert into role_grants ${sql(grants())} on conflict do nothing`;
    const ties = demoTies.map((tie) => ({
      member_id: tie.memberId,
      other_id: tie.otherId,
      kind: tie.kind,
    }));
    await sql`insert into relations ${sql(ties)} on conflict do nothing`;
    const accounts = demoAccounts.map(({ key, personId, email }) => ({
      id: accountIdOf(key),
      member_id: personId,
      email,
    }));
    await sql`insert into accounts ${sql(accounts)} on conflict do nothing`;
  });
}

/** The id of a demo account, here and in the sign-in's own tables. */
export function accountIdOf(key: string): string {
  return directoryId(`account ${key}`);
}

function grants() {
  const held = demoPeople.map(({ id, role }) => ({
    memberId: id,
    role: id === demoRespondentId ? 'respondent' : role,
  }));
  return held.flatMap(({ memberId, role }) =>
    role
      ? [
          {
            id: directoryId(`grant ${memberId}`),
            member_id: memberId,
            role,
            unit_id: rootUnitId,
            valid_from: rolesFrom,
          },
        ]
      : [],
  );
}
