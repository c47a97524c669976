/**
 * Kept views of the board. Row-level security shows each person their own and those that are shared with a unit whose cases
 * their roles let them see; who of them may change a shared one is decided above.
 */
import type { Reader } from './as-actor.ts';

export interface BoardViewRow {
  id: string;
  ownerId: string;
  /** With whom it is shared; null where it is the owner's alone. */
  unitId: string | null;
  name: string;
  search: Record<string, unknown>;
  version: number;
  changedBy: string;
  changedAt: string;
}

export type KeptView = Pick<BoardViewRow, 'unitId' | 'name'> & {
  /** As JSON. */
  search: string;
};

/** The oldest first, so that a tab keeps its place. */
export function listBoardViews(reader: Reader, actorId: string, most: number): Promise<BoardViewRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<BoardViewRow[]>`
      select id, owner_id as "ownerId", unit_id as "unitId", name, search, version, changed_by as "changedBy",
        changed_at as "changedAt"
      from board_views order by id limit ${most}::int`,
  );
}

/** False where the owner has `most` already. Throws where it is shared with a unit that they do not see. */
export async function addBoardView(
  writer: Reader,
  actorId: string,
  id: string,
  { unitId, name, search, most }: KeptView & { most: number },
): Promise<boolean> {
  const rows = await writer.asActor(
    actorId,
    (sql) => sql`
      insert into board_views (id, owner_id, unit_id, name, search, changed_by)
      select ${id}::uuid, app_actor(), ${unitId}::uuid, ${name}, ${search}::text::jsonb, app_actor()
      where (select count(*) from board_views where owner_id = app_actor()) < ${most}::int returning 1`,
  );
  return rows.length === 1;
}

/** False where it is at another version by now, or not there. */
export async function changeBoardView(
  writer: Reader,
  actorId: string,
  id: string,
  { unitId, name, search, version }: KeptView & { version: number },
): Promise<boolean> {
  const rows = await writer.asActor(
    actorId,
    (sql) => sql`
      update board_views set unit_id = ${unitId}::uuid, name = ${name}, search = ${search}::text::jsonb,
        version = version + 1, changed_by = app_actor(), changed_at = clock_timestamp()
      where id = ${id}::uuid and version = ${version}::int returning 1`,
  );
  return rows.length === 1;
}

export async function dropBoardView(
  writer: Reader,
  actorId: string,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const rows = await writer.asActor(
    actorId,
    (sql) => sql`delete from board_views where id = ${id}::uuid and version = ${version}::int returning 1`,
  );
  return rows.length === 1;
}
