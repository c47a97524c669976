/**
 * The meetings that the actor may see, the latest day first. A meeting's card names no case; what of its items a viewer
 * may know is decided above.
 */
import type { Reader } from '../as-actor.ts';

export interface MeetingRow {
  id: string;
  unitId: string;
  version: number;
  state: string;
  facts: unknown;
}

export async function listMeetings(reader: Reader, actorId: string, limit: number): Promise<MeetingRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<MeetingRow[]>`
      select stream_id as id, unit_id as "unitId", version, state, facts
      from heads where kind = 'meeting'
      order by card ->> 'day' desc, stream_id desc
      limit ${limit}`,
  );
}
