// Tails the record for this node: woken by its own appends, nudged by other nodes, and polling as the guarantee. Rows come
// once and in order, only when no earlier one can still appear; whoever subscribes gets batches in that order.
import postgres from 'postgres';
import { compareFeedPlaces, type FeedPlace } from '#db/cursor.ts';
import { type FeedRow, feedTail, readFeed } from '#db/feed.ts';
import type { Lanes } from '#db/lanes.ts';
import { sharedReads } from './shared-reads.ts';

export type FeedTail = {
  /** Something was appended here: read at once, and tell the other nodes. */
  wake: () => void;
  /** Where this node's reading stands. */
  place: () => FeedPlace;
  /** The last place that may be given out now. */
  tail: () => Promise<FeedPlace>;
  /** Rows after a place, at most `limit`; read once for all who ask for the same. They are not to be changed. */
  read: (after: FeedPlace, limit: number) => Promise<readonly FeedRow[]>;
  onRows: (listener: (rows: readonly FeedRow[]) => void) => void;
  /** Milliseconds since the last successful reading. */
  age: () => number;
  stop: () => Promise<void>;
};

const pollMs = 200;
const batch = 500;
const channel = 'duecourse_feed';
/**
 * Where more than so many entries come a second, readings are so far apart: each costs the same whether it finds one entry or fifty, and
 * with several nodes there are as many of each. What comes more slowly waits for nothing.
 */
const gathered = { from: 200, ms: 20 };
/** Over about so long it is judged how many come. */
const windowMs = 200;
/** Nudges are gathered: NOTIFY takes a lock that all commits share. */
const nudgeMs = 15;

export async function openFeedTail(options: {
  lanes: Lanes;
  epoch: string;
  feedUrl: string;
}): Promise<FeedTail> {
  const { lanes, feedUrl } = options;
  const bell = postgres(feedUrl, {
    max: 2,
    onnotice() {},
    connection: { application_name: 'duecourse-bell' },
  });
  const listeners: ((rows: readonly FeedRow[]) => void)[] = [];
  const shared = sharedReads<FeedRow[]>();
  let place = await feedTail(lanes);
  let reading: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;
  let lastRead = performance.now();
  /** Entries a second lately; what was long ago counts less and less. */
  let perSecond = 0;
  let nudge: NodeJS.Timeout | null = null;
  let gathering: NodeJS.Timeout | null = null;

  async function readOn(): Promise<void> {
    do {
      isAskedAgain = false;
      const rows = await readFeed(lanes, place, batch);
      const now = performance.now();
      perSecond = perSecond * Math.exp((lastRead - now) / windowMs) + rows.length * (1_000 / windowMs);
      lastRead = now;
      const last = rows.at(-1);
      if (!last) continue;
      place = { xid: last.xid, position: last.position };
      for (const listener of listeners) listener(rows);
      if (rows.length === batch) isAskedAgain = true;
    } while (isAskedAgain && !isStopped);
  }

  function look(): void {
    if (isStopped) return;
    if (reading) {
      isAskedAgain = true;
      return;
    }
    reading = readOn()
      // An absent database is tried again at the next poll; `age` tells the health check.
      .catch(() => undefined)
      .finally(() => {
        reading = null;
      });
  }

  function gather(): void {
    const wait = perSecond > gathered.from ? Math.max(0, lastRead + gathered.ms - performance.now()) : 0;
    gathering ??= setTimeout(() => {
      gathering = null;
      look();
    }, wait);
  }

  function ring(): void {
    nudge ??= setTimeout(() => {
      nudge = null;
      bell.notify(channel, '').catch(() => undefined);
    }, nudgeMs);
  }

  const timer = setInterval(look, pollMs);
  // Listening is an optimisation: without it the poll still finds everything.
  const listening = bell.listen(channel, gather).catch(() => null);

  return {
    wake: () => {
      gather();
      ring();
    },
    place: () => place,
    tail: () => feedTail(lanes).then((tail) => (compareFeedPlaces(tail, place) > 0 ? tail : place)),
    read: (after, limit) =>
      shared(`${after.xid} ${after.position} ${limit}`, () => readFeed(lanes, after, limit)),
    onRows: (listener) => listeners.push(listener),
    age: () => performance.now() - lastRead,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      if (nudge) clearTimeout(nudge);
      if (gathering) clearTimeout(gathering);
      await reading;
      await listening;
      await bell.end({ timeout: 1 });
    },
  };
}
