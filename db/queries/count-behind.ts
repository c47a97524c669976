/**
 * What an operator has to know of the record, in counts: deadlines that nobody has sent, entries that the ledger has not signed yet.
 * Runs as the feed role. Each count stops at a bound, so that asking costs the same however far behind it is.
 */
import type { Lanes } from '../lanes.ts';

export interface Behind {
  /** Due for more than a minute and still to be sent. */
  overdueDeadlines: number;
  /** Failed too often: they wait for a person. */
  strandedDeadlines: number;
  /** Entries that no signed checkpoint covers. */
  unsignedEntries: number;
  /** Since the last checkpoint; null where there is none. A log that does not grow is signed no more. */
  checkpointAgeSeconds: number | null;
}

const mostCounted = 10_000;

export function countBehind(lanes: Lanes, { maxAttempts }: { maxAttempts: number }): Promise<Behind> {
  return lanes.use(async (sql) => {
    const [row] = await sql<(Omit<Behind, 'unsignedEntries'> & { unsequenced: number; unsigned: string })[]>`
      select
        (select count(*)::int from (select from deadlines
          where due_at < now() - interval '1 minute' and attempts < ${maxAttempts} limit ${mostCounted}) d) as "overdueDeadlines",
        (select count(*)::int from (select from deadlines
          where due_at < now() and attempts >= ${maxAttempts} limit ${mostCounted}) d) as "strandedDeadlines",
        (select count(*)::int from (select from case_entries e, ledger_head l
          where (e.xid, e.position) > (l.xid, l.position) limit ${mostCounted}) e) as unsequenced,
        coalesce((select size from ledger_head), 0)
          - coalesce((select size from ledger_checkpoints order by size desc limit 1), 0) as unsigned,
        (select extract(epoch from now() - at)::float8
          from ledger_checkpoints order by size desc limit 1) as "checkpointAgeSeconds"`;
    if (!row) throw new Error('A query of one row gave none.');
    const { overdueDeadlines, strandedDeadlines, unsequenced, unsigned, checkpointAgeSeconds } = row;
    const unsignedEntries = unsequenced + Number(unsigned);
    return { overdueDeadlines, strandedDeadlines, unsignedEntries, checkpointAgeSeconds };
  });
}
