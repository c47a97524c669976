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

/** Those with at least `from` tries and fewer than `below` behind them. */
export function takeDueDeadlines(
  lanes: Lanes,
  { limit, from, below, leaseSeconds }: { limit: number; from: number; below: number; leaseSeconds: number },
): Promise<DueDeadline[]> {
  return lanes.use(
    (sql) => sql<DueDeadline[]>`
      update deadlines d set attempts = d.attempts + 1,
        next_try_at = clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'
      from heads h
      where h.stream_id = d.stream_id and (d.stream_id, d.key) in (
        select stream_id, key from deadlines
        where due_at <= now() and attempts >= ${from} and attempts < ${below}
          and (next_try_at is null or next_try_at <= clock_timestamp())
        order by due_at, stream_id, key
        limit ${limit} for update skip locked)
      returning d.stream_id as "streamId", d.key, d.article, d.command, d.started_on as "startedOn",
        d.due_day as "dueDay", d.due_at as "dueAt", d.attempts, h.version`,
  );
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
