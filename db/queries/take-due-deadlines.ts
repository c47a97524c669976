/**
 * Deadlines that have fallen due by the database's clock, oldest first, taken to be sent: each counts as tried before it is, so that
 * one which ends the process is counted too. Runs as the feed role. Taking one changes nothing of the case: its command does, through
 * `append_entry`; and whoever dies with one has it taken up again when its time is over.
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
  /** How often it has been tried, this time included. */
  attempts: number;
  /** Of the stream now, for `expectedVersion`. */
  version: number;
}

export type Taking = {
  limit: number;
  mostAttempts: number;
  leaseSeconds: number;
  pauseSeconds: number;
  /** Only those that have been due for so long. */
  lateSeconds?: number;
};

/**
 * Those that nobody has tried yet, or those that somebody has and fewer than `mostAttempts` times: each has an index of its own. None is
 * tried again while another is or has ended the process that did: what ends one after the other would have all nodes down at once.
 */
export function takeDueDeadlines(
  lanes: Lanes,
  which: 'fresh' | 'tried',
  { limit, mostAttempts, leaseSeconds, pauseSeconds, lateSeconds = 0 }: Taking,
): Promise<DueDeadline[]> {
  return lanes.use((sql) => {
    const some =
      which === 'fresh'
        ? sql`attempts = 0`
        : sql`attempts > 0 and attempts < ${mostAttempts}::int and not exists (
            select from deadlines o
            where o.attempts > 1 and o.next_try_at > clock_timestamp() + ${pauseSeconds}::float8 * interval '1 second')`;
    return sql<DueDeadline[]>`
      update deadlines d set attempts = d.attempts + 1,
        next_try_at = clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'
      from heads h
      where h.stream_id = d.stream_id and (d.stream_id, d.key) in (
        select stream_id, key from deadlines
        where due_at <= now() - ${lateSeconds}::float8 * interval '1 second' and ${some} and (next_try_at is null or next_try_at <= clock_timestamp())
        order by due_at, stream_id, key
        limit ${limit} for update skip locked)
      returning d.stream_id as "streamId", d.key, d.article, d.command, d.started_on as "startedOn",
        d.due_day as "dueDay", d.due_at as "dueAt", d.attempts, h.version`;
  });
}

type Taken = Pick<DueDeadline, 'streamId' | 'key' | 'attempts'>;

/** It failed, and is tried again after a while, if it may be. */
export function tryDeadlineLater(
  lanes: Lanes,
  { streamId, key, attempts }: Taken,
  seconds: number,
): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`
      update deadlines set next_try_at = clock_timestamp() + ${seconds}::float8 * interval '1 second'
      where stream_id = ${streamId} and key = ${key} and attempts = ${attempts}`;
  });
}

/** It was not its own fault that it could not be sent: the try does not count. */
export function giveBackDeadline(
  lanes: Lanes,
  { streamId, key, attempts }: Taken,
  seconds: number,
): Promise<void> {
  return lanes.use(async (sql) => {
    await sql`
      update deadlines set attempts = attempts - 1,
        next_try_at = clock_timestamp() + ${seconds}::float8 * interval '1 second'
      where stream_id = ${streamId} and key = ${key} and attempts = ${attempts}`;
  });
}
