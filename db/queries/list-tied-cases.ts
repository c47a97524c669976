/** The cases that a tie to the respondent keeps the actor out of. Ids for the server's own use: the actor is told of none. */
import type { Reader } from '../as-actor.ts';

export async function listTiedCases(reader: Reader, actorId: string): Promise<ReadonlySet<string>> {
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<{ id: string }[]>`select unnest(my_tied_cases()) as id`,
  );
  return new Set(rows.map(({ id }) => id));
}
