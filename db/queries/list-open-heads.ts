/**
 * Heads of the cases that are not over, in pages, for whoever asks what a change of rules would mean for them. Runs as
 * the feed role: ids, codes and days, no payload. It reads and nothing else.
 */
import type { Lanes } from '../lanes.ts';

export interface OpenHead {
  streamId: string;
  ref: string | null;
  state: string;
  procedure: string;
  value: unknown;
  facts: unknown;
}

/** At most `limit` heads with an id above `after`, by id. */
export function listOpenHeads(
  lanes: Lanes,
  { after, limit }: { after: string; limit: number },
): Promise<OpenHead[]> {
  return lanes.use(
    (sql) => sql<OpenHead[]>`
      select stream_id as "streamId", ref, state, procedure, value, facts
      from heads
      where kind = 'case' and stream_id > ${after}
        and (state not like 'resolved.%' or state = 'resolved.restoring')
      order by stream_id
      limit ${limit}`,
  );
}
