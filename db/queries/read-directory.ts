/**
 * The whole directory at once, for a node's own copy of it: units, people, roles held today or later, accounts and
 * declared ties. Runs as the feed role, which nobody signs in as.
 */
import type { Lanes } from '../lanes.ts';
import type { Person, Unit } from './find-directory.ts';

export interface DirectoryRows {
  units: Unit[];
  people: Person[];
  grants: { memberId: string; role: string; unitId: string; from: string; to: string | null }[];
  accounts: { id: string; memberId: string; email: string; locale: string; status: string }[];
  ties: { memberId: string; otherId: string }[];
}

export function readDirectory(lanes: Lanes): Promise<DirectoryRows> {
  return lanes.use(async (sql) => {
    const [units, people, grants, accounts, ties] = await Promise.all([
      sql<Unit[]>`
        select id, code, name, name_en as "nameEn", parent_id as "parentId", kind from units order by code`,
      sql<Person[]>`
        select id, name, title, title_en as "titleEn", unit_id as "unitId", is_member as "isMember",
          is_official as "isOfficial", joined_on as "joinedOn", left_on as "leftOn", superior_id as "superiorId"
        from members order by name collate "vi-x-icu", id`,
      sql<DirectoryRows['grants']>`
        select member_id as "memberId", role, unit_id as "unitId", valid_from as "from", valid_to as "to"
        from role_grants order by member_id, role`,
      sql<DirectoryRows['accounts']>`
        select id, member_id as "memberId", email::text as email, locale, status from accounts`,
      sql<DirectoryRows['ties']>`select member_id as "memberId", other_id as "otherId" from relations`,
    ]);
    return {
      units: [...units],
      people: [...people],
      grants: [...grants],
      accounts: [...accounts],
      ties: [...ties],
    };
  });
}
