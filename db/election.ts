/**
 * One node of all is elected for work that all could do. Whoever holds a lock of the database has it, until their connection ends: when
 * a process dies the next to ask has it at once. It is for what goes better from one place, never for what must not happen twice: a
 * connection can be lost without its holder knowing yet.
 */
import { openLanes } from './lanes.ts';

export interface Election {
  /** Whether this node is elected now; throws where the database is away. */
  isMine(): Promise<boolean>;
  close(): Promise<void>;
}

/** `office`: any number that nothing else in the product locks. */
export function openElection(url: string, office: number): Election {
  // A session has the lock, so it is always the same connection that asks.
  const lanes = openLanes(url, { size: 1, name: 'duecourse-elected' });
  return {
    isMine: () =>
      lanes.use(async (sql) => {
        const [row] = await sql<{ mine: boolean }[]>`
          select exists (
            select from pg_locks
            where locktype = 'advisory' and pid = pg_backend_pid() and classid = 0 and objid = ${office}::int8::oid and granted
          ) or pg_try_advisory_lock(${office}::bigint) as mine`;
        return row?.mine ?? false;
      }),
    close: () => lanes.close(),
  };
}
