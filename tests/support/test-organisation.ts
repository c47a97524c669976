// The cast of the tests as a directory in a database: persons with roles in one unit, a few in another unit that must see
// nothing of it, and an account for each. Written by the seed role, as a real organisation would be set up.
import { openLanes } from '#db/lanes.ts';
import { hashOf, openAuth } from '#server/people/auth.ts';
import { idOf, type Name, names, people, unitId } from './cast.ts';
import type { TestDatabase } from './test-database.ts';

export const password = 'a passphrase of the tests';

export const otherUnitId = '01900000-0000-7000-8000-00000000bbbb';
export const rootUnitId = '01900000-0000-7000-8000-00000000dddd';

/** Persons of the other unit: they hold roles, but none where the cases of the tests are. */
const strangers = {
  strangeIntake: 'intake',
  strangeSupervisor: 'supervisor',
  strangeInvestigator: 'investigator',
  strangeSecretary: 'secretary',
  strangeChair: 'chair',
  strangeMember: 'member',
  strangeAuthority: 'authority',
  strangeEnforcing: 'enforcing',
  strangeAppeal: 'appeal',
  strangeCustodian: 'custodian',
  strangeAuditor: 'auditor',
  strangeAdministrator: 'administrator',
} as const;

/** Of the unit of the cases, without a place in any of them. */
const bystanders = { auditor: 'auditor' } as const;

type Stranger = keyof typeof strangers;
export type Person = Name | Stranger | keyof typeof bystanders;

const strangeNames = Object.keys(strangers) as Stranger[];

function strangerId(index: number): string {
  return `01900000-0000-7000-8000-00000000b${String(index + 1).padStart(3, '0')}`;
}

const auditorId = '01900000-0000-7000-8000-00000000a001';

export function emailOf(name: Person): string {
  return `${name.toLowerCase()}@organisation.test`;
}

/** The account ids are made from the persons' ids. */
function accountIdOf(id: string): string {
  return id.replace('-8000-', '-a000-');
}

type Row = {
  id: string;
  name: string;
  unitId: string;
  isMember: boolean;
  isOfficial: boolean;
  roles: string[];
};

function rows(): Row[] {
  const cast = Object.values(people).map((person) => ({ ...person, name: nameOf(person.id) }));
  const ordinary = { isMember: true, isOfficial: false };
  const others = strangeNames.map((name, index) => ({
    ...{ id: strangerId(index), name, unitId: otherUnitId, roles: [strangers[name]] },
    ...ordinary,
  }));
  const auditor = { id: auditorId, name: 'auditor', unitId, roles: [bystanders.auditor], ...ordinary };
  return [...cast, ...others, auditor];
}

const namesById = new Map(names.map((name) => [idOf(name), name]));

function nameOf(id: string): Name {
  const found = namesById.get(id);
  if (!found) throw new Error(`The cast has nobody with the id ${id}.`);
  return found;
}

/** Units, persons, roles, ties and accounts; everyone has the same password. */
export async function fillOrganisation(database: TestDatabase): Promise<void> {
  const seed = openLanes(database.seedUrl, { size: 1, name: 'test-organisation' });
  const persons = rows();
  try {
    await seed.use(async (sql) => {
      await sql`insert into units (id, code, name, parent_id, kind) values
        (${rootUnitId}, 'UBKT', 'Ủy ban Kiểm tra', null, 'commission'),
        (${unitId}, 'CB-01', 'Chi bộ Một', ${rootUnitId}, 'branch'),
        (${otherUnitId}, 'CB-02', 'Chi bộ Hai', ${rootUnitId}, 'branch')`;
      for (const person of persons) await addPerson(sql, person);
      await sql`update members set superior_id = ${idOf('superior')} where id = ${idOf('respondent')}`;
      await sql`insert into relations (member_id, other_id, kind)
        values (${idOf('relative')}, ${idOf('respondent')}, 'sibling')`;
    });
  } finally {
    await seed.close();
  }
  await addSignIns(database, persons);
}

async function addPerson(sql: import('#db/lanes.ts').Sql, person: Row): Promise<void> {
  const { id, name, isMember, isOfficial, roles } = person;
  await sql`insert into members (id, name, title, title_en, unit_id, is_member, is_official, joined_on) values
    (${id}, ${`Người ${name}`}, ${'Cán bộ'}, ${'Officer'}, ${person.unitId}, ${isMember}, ${isOfficial}, '2015-01-01')`;
  await sql`insert into accounts (id, member_id, email) values (${accountIdOf(id)}, ${id}, ${emailOf(name as Person)})`;
  for (const role of roles) {
    // Identities, and administration, are kept in one place for the whole organisation.
    const isKeptAtTheTop = role === 'custodian' || role === 'administrator';
    const grantedIn = isKeptAtTheTop && person.unitId === unitId ? rootUnitId : person.unitId;
    await sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
      values (gen_random_uuid(), ${id}, ${role}, ${grantedIn}, '2015-01-01')`;
  }
}

async function addSignIns(database: TestDatabase, persons: readonly Row[]): Promise<void> {
  const auth = openAuth({
    authUrl: database.authUrl,
    secret: 'not asked for here',
    pastSecrets: [],
    origins: [],
    isSecure: false,
  });
  const passwordHash = await hashOf(password);
  await auth.createAccounts(
    persons.map(({ id, name }) => ({
      accountId: accountIdOf(id),
      name,
      email: emailOf(name as Person),
      passwordHash,
    })),
  );
  await auth.close();
}
