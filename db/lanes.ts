/**
 * A pool of lanes: each lane is one connection with one user at a time. postgres.js shares and silently replaces
 * pooled connections (porsager/postgres #1155, #1189, #1215); here a lane whose state is in doubt is thrown away
 * whole, and a lane that stops answering cannot hold its place for longer than the deadline.
 * Instants come back as ISO strings and days as `YYYY-MM-DD`; arrays are not parsed (select them as JSON).
 */
import postgres from 'postgres';
import { asUnavailable, codeOf, DatabaseUnavailable, isConnectionLost } from './errors.ts';

type Instants = { date: string; day: string };
export type Sql = postgres.Sql<Instants>;
/** What a reader asks: a connection, or a transaction on one. */
export type Query = postgres.ISql<Instants>;
/** Lends something to ask; lanes do, and so does whoever holds a transaction. */
export type Source = { use<T>(run: (sql: Query) => Promise<T>): Promise<T> };

/** Whoever asks is told within five seconds; a statement's own end (`ensure-roles.ts`) comes before. */
const defaultDeadlineMs = 4_500;
/**
 * Of its time, what a use may spend on waiting for a lane. Without it whoever waits longest gets a lane just before their time is over, is
 * broken off, and the lane is thrown away with them: a crowd that never stops would be served nothing at all.
 */
const waitingShare = 2 / 3;

export interface LanesOptions {
  /** How many connections at most; default 8. */
  size?: number;
  /** Shown in pg_stat_activity. */
  name?: string;
  /** A use that takes longer, waiting included, fails with `DatabaseUnavailable`; default 4,500 ms. */
  deadlineMs?: number;
  /** How many uses may wait for a lane; one more is refused at once. Default 4,000. */
  mostWaiting?: number;
  /** The server refuses every write on these connections. */
  readOnly?: boolean;
}

export interface Lanes {
  /** Runs with a lane of its own. What `run` starts must be settled when it returns. */
  use<T>(run: (sql: Sql) => Promise<T>): Promise<T>;
  /** Lanes in use and uses waiting for one, for metrics. */
  load(): { busy: number; waiting: number; size: number };
  close(): Promise<void>;
}

interface Waiter {
  take(lane: Sql): void;
}

export function openLanes(url: string, options: LanesOptions = {}): Lanes {
  const { size = 8, deadlineMs = defaultDeadlineMs, mostWaiting = 4_000 } = options;
  const idle: Sql[] = [];
  const waiting: Waiter[] = [];
  let open = 0;
  let closed = false;

  async function use<T>(run: (sql: Sql) => Promise<T>): Promise<T> {
    if (closed) throw new DatabaseUnavailable('CONNECTION_ENDED', false);
    const started = performance.now();
    const lane = idle.pop() ?? (open < size ? openLane() : await nextFree());
    let whole = true;
    try {
      return await before(deadlineMs - (performance.now() - started), run(lane));
    } catch (error) {
      whole = !isConnectionLost(error) && (await isSettled(lane, error));
      throw asUnavailable(error);
    } finally {
      giveBack(lane, whole);
    }
  }

  function openLane(): Sql {
    open += 1;
    return connect(url, options);
  }

  function nextFree(): Promise<Sql> {
    // What waits holds its request in memory: whoever could not be served in time anyway is told so now.
    if (waiting.length >= mostWaiting) throw new DatabaseUnavailable('NO_LANE', false);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        take(lane) {
          clearTimeout(timer);
          resolve(lane);
        },
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1);
        reject(new DatabaseUnavailable('NO_LANE', false));
      }, deadlineMs * waitingShare);
      waiting.push(waiter);
    });
  }

  function giveBack(lane: Sql, whole: boolean): void {
    if (!whole || closed) {
      open -= 1;
      discard(lane);
      if (closed || waiting.length === 0) return;
    }
    const next = waiting.shift();
    if (next) next.take(whole ? lane : openLane());
    else idle.push(lane);
  }

  return {
    use,
    load: () => ({ busy: open - idle.length, waiting: waiting.length, size }),
    async close() {
      closed = true;
      await Promise.all(idle.splice(0).map((lane) => lane.end({ timeout: 2 })));
    },
  };
}

function connect(url: string, { name = 'duecourse', readOnly = false }: LanesOptions): Sql {
  return postgres(url, {
    max: 1,
    idle_timeout: undefined,
    max_lifetime: null,
    connect_timeout: 4,
    fetch_types: false,
    onnotice() {},
    connection: {
      application_name: name,
      TimeZone: 'UTC',
      ...(readOnly ? { default_transaction_read_only: true } : {}),
    },
    types: {
      date: {
        to: 1184,
        from: [1114, 1184],
        serialize: (value: string) => value,
        parse: (value: string) => new Date(value).toISOString(),
      },
      day: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (value: string) => value },
    },
  });
}

/**
 * Makes a connection fit for the next statement after one that failed. postgres.js 3.4.9 begins to count rows anew when a statement
 * ends, and not when it fails: what one gave before it failed is counted among the rows of the next, the first of which are then
 * missing. Whatever ends puts it right. Throws where the connection has gone.
 */
export async function settle(sql: Sql): Promise<void> {
  await sql.unsafe('select');
}

const settledWithinMs = 1_000;

/** False where the lane cannot be used again after all. What was not said by the database (SQLSTATE) left nothing behind. */
async function isSettled(lane: Sql, error: unknown): Promise<boolean> {
  if (!/^[0-9A-Z]{5}$/.test(codeOf(error) ?? '')) return true;
  return before(settledWithinMs, settle(lane)).then(
    () => true,
    () => false,
  );
}

function discard(lane: Sql): void {
  lane.end({ timeout: 0 }).catch(() => {
    // It was given up because it is broken.
  });
}

async function before<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('DEADLINE', true)), Math.max(ms, 0));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {
      // Too late to be of use; the lane is thrown away.
    });
  }
}
