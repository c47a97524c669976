/**
 * Deadlines that have fallen due by the database's clock, oldest first; and those which failed too often, which
 * wait for a person. Runs as the feed role. Reading one changes nothing: its command does, through `append_entry`.
 */
import type { Lanes } from '../lanes.ts';

export interface DueDeadline {
  streamId: string;
  key: string;
  article: string;
  command: string;
  startedOn: string;
  dueDay: string;
  dueAt: string;
  attempts: number;
  /** Of the stream now, for `expectedVersion`. */
  version: number;
}

/** Deadlines tried `maxAttempts` times are left out. */
export function listDueDeadlines(
  lanes: Lanes,
  { limit, maxAttempts }: { limit: number; maxAttempts: number },
): Promise<DueDeadline[]> {
  return lanes.use(
    (sql) => sql<DueDeadline[]>`
      select d.stream_id as "streamId", d.key, d.article, d.command, d.started_on as "startedOn",
        d.due_day as "dueDay", d.due_at as "dueAt", d.attempts, h.version
      from deadlines d join heads h on h.stream_id = d.stream_id
      where d.due_at <= now() and d.attempts < ${maxAttempts}
      order by d.due_at, d.stream_id, d.key
      limit ${limit}`,
  );
}

/** The next instant at which one falls due, or null; for the worker's timer. */
export function findNextDue(lanes: Lanes): Promise<string | null> {
  return lanes.use(async (sql) => {
    const [row] = await sql<
      { at: string | null }[]
    >`select min(due_at) as at from deadlines where due_at > now()`;
    return row?.at ?? null;
  });
}

/** Counts one failed try, once where several nodes failed at the same one; the deadline stays due. */
export function countAttempt(
  lanes: Lanes,
  { streamId, key, attempts }: Pick<DueDeadline, 'streamId' | 'key' | 'attempts'>,
): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`update deadlines set attempts = attempts + 1
      where stream_id = ${streamId} and key = ${key} and attempts = ${attempts}`;
  });
}
