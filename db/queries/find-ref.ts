/**
 * From a case's reference (`2026-0001`) to its id, for those who may see it; absent for all others.
 */
import type { Reader } from '../as-actor.ts';

export async function findRef(reader: Reader, actorId: string, ref: string): Promise<string | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ id: string }[]>`select stream_id as id from heads where ref = ${ref} and kind = 'case'`,
  );
  return row?.id ?? null;
}
