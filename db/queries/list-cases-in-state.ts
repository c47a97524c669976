/** Ids of the cases in one state, oldest first. Runs as the feed role: it sees every case and no payload. */
import type { Lanes } from '../lanes.ts';

export async function listCasesInState(lanes: Lanes, state: string, limit: number): Promise<string[]> {
  const rows = await lanes.use(
    (sql) => sql<{ id: string }[]>`
      select stream_id as id from heads where kind = 'case' and state = ${state}
      order by stream_id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}
