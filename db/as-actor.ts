/**
 * Reads as one person: every query inside sees what row-level security shows that actor, and nothing else.
 * The actor is set before, checked after and cleared, on a connection that nobody else uses meanwhile; when the
 * check fails (the connection was replaced under us) the answer is thrown away, never returned.
 * Read-only: the server refuses writes on these connections.
 */
import { DatabaseUnavailable } from './errors.ts';
import { type Lanes, openLanes, type Sql } from './lanes.ts';

export interface Reader {
  /**
   * `run` gets the connection. It returns one query (then all is sent at once) or awaits several.
   * It must not keep `sql`, nor leave a query unawaited.
   */
  asActor<T>(actorId: string, run: (sql: Sql) => PromiseLike<T>): Promise<T>;
  /** The same with no actor: only what is open to the role itself (`find-account`). */
  asNobody<T>(run: (sql: Sql) => PromiseLike<T>): Promise<T>;
  load: Lanes['load'];
  close(): Promise<void>;
}

/** `url` of the app role. */
export function openReader(
  url: string,
  options: { size?: number; name?: string; deadlineMs?: number } = {},
): Reader {
  return readerOver(openLanes(url, { name: 'duecourse-read', ...options, readOnly: true }));
}

/** For those who already hold lanes of the app role (opened `readOnly`). */
export function readerOver(lanes: Lanes): Reader {
  return {
    asActor: (actorId, run) => readAs(lanes, actorId, run),
    asNobody: (run) => readAs(lanes, '', run),
    load: lanes.load,
    close: lanes.close,
  };
}

function readAs<T>(lanes: Lanes, actorId: string, run: (sql: Sql) => PromiseLike<T>): Promise<T> {
  return lanes.use(async (sql) => {
    let cleared: Promise<void> | undefined;
    // Sent without waiting: one connection answers in the order it is asked.
    const set = sql`select set_config('app.actor', ${actorId}, false)`.execute();
    try {
      const answer = run(sql);
      if (isQuery(answer)) {
        answer.execute();
        cleared = clearActor(sql, actorId);
      }
      const [, result] = await Promise.all([set, answer]);
      return result;
    } finally {
      await (cleared ?? clearActor(sql, actorId));
    }
  });
}

async function clearActor(sql: Sql, actorId: string): Promise<void> {
  const [row] = await sql<{ was: string | null }[]>`
    select coalesce(current_setting('app.actor', true), '') as was, set_config('app.actor', '', false)`;
  if (row?.was !== actorId) throw new DatabaseUnavailable('CONNECTION_CLOSED', false);
}

function isQuery<T>(value: PromiseLike<T>): value is PromiseLike<T> & { execute(): unknown } {
  return 'execute' in value && typeof value.execute === 'function';
}
