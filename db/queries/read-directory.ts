/**
 * The whole directory at once, for a node's own copy of it: units, people, roles held today or later, accounts,
 * declared ties and settings. Runs as the feed role, which nobody signs in as.
 */
import type { Source } from '../lanes.ts';
import type { Person, Unit } from './find-directory.ts';

export interface GrantRow {
  id: string;
  memberId: string;
  role: string;
  unitId: string;
  from: string;
  to: string | null;
  /** Whom the holder stands in for. */
  delegatedBy: string | null;
}

export interface DirectoryRows {
  /** What it was read under; what was changed since is in none of the rows. */
  snapshot: string;
  units: Unit[];
  people: Person[];
  grants: GrantRow[];
  accounts: { id: string; memberId: string; email: string; locale: string; status: string }[];
  ties: { memberId: string; otherId: string }[];
  values: { key: string; value: unknown }[];
}

export function readDirectory(lanes: Source): Promise<DirectoryRows> {
  return lanes.use(async (sql) => {
    // Asked first on this connection, so that it is no younger than the rows: at worst they are read once too often.
    const [[place], units, people, grants, accounts, ties, values] = await Promise.all([
      sql<{ snapshot: string }[]>`select pg_current_snapshot()::text as snapshot`,
      sql<Unit[]>`
        select id, code, name, name_en as "nameEn", parent_id as "parentId", kind, head_id as "headId"
        from units order by code`,
      sql<Person[]>`
        select id, name, title, title_en as "titleEn", unit_id as "unitId", is_member as "isMember",
          is_official as "isOfficial", joined_on as "joinedOn", left_on as "leftOn", superior_id as "superiorId"
        from members order by name collate "vi-x-icu", id`,
      sql<DirectoryRows['grants']>`
        select id, member_id as "memberId", role, unit_id as "unitId", valid_from as "from", valid_to as "to",
          delegated_by as "delegatedBy"
        from role_grants order by member_id, role`,
      sql<DirectoryRows['accounts']>`
        select id, member_id as "memberId", email::text as email, locale, status from accounts`,
      sql<DirectoryRows['ties']>`select member_id as "memberId", other_id as "otherId" from relations`,
      sql<DirectoryRows['values']>`select key, value from settings_values`,
    ]);
    return {
      snapshot: place?.snapshot ?? '',
      units: [...units],
      people: [...people],
      grants: [...grants],
      accounts: [...accounts],
      ties: [...ties],
      values: [...values],
    };
  });
}

/** Whether a transaction that a snapshot has not seen has changed the directory, in whatever order they commit. */
export function hasDirectoryChanged(lanes: Source, snapshot: string): Promise<boolean> {
  return lanes.use(async (sql) => {
    const [row] = await sql<{ hasChanged: boolean }[]>`
      select exists (
        select from directory_changes
        where xid >= pg_snapshot_xmin(${snapshot}::text::pg_snapshot)
          and not pg_visible_in_snapshot(xid, ${snapshot}::text::pg_snapshot)) as "hasChanged"`;
    return row?.hasChanged ?? true;
  });
}
