/**
 * The whole directory at once, for a node's own copy of it: units, people, roles held today or later, accounts and
 * declared ties. Runs as the feed role, which nobody signs in as.
 */
import type { Lanes } from '../lanes.ts';
import type { Person, Unit } from './find-directory.ts';

export interface DirectoryRows {
  /** What it was read under; what was changed since is in none of the rows. */
  snapshot: string;
  units: Unit[];
  people: Person[];
  grants: { memberId: string; role: string; unitId: string; from: string; to: string | null }[];
  accounts: { id: string; memberId: string; email: string; locale: string; status: string }[];
  ties: { memberId: string; otherId: string }[];
}

export function readDirectory(lanes: Lanes): Promise<DirectoryRows> {
  return lanes.use(async (sql) => {
    // Asked first on this connection, so that it is no younger than the rows: at worst they are read once too often.
    const [[place], units, people, grants, accounts, ties] = await Promise.all([
      sql<{ snapshot: string }[]>`select pg_current_snapshot()::text as snapshot`,
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
      snapshot: place?.snapshot ?? '',
      units: [...units],
      people: [...people],
      grants: [...grants],
      accounts: [...accounts],
      ties: [...ties],
    };
  });
}

/** Whether a transaction that a snapshot has not seen has changed the directory, in whatever order they commit. */
export function hasDirectoryChanged(lanes: Lanes, snapshot: string): Promise<boolean> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ hasChanged: boolean }[]>`
      select exists (
        select from directory_changes
        where xid >= pg_snapshot_xmin(${snapshot}::text::pg_snapshot)
          and not pg_visible_in_snapshot(xid, ${snapshot}::text::pg_snapshot)) as "hasChanged"`;
    return row?.hasChanged ?? true;
  });
}
