/**
 * Appends that are waiting for a lane leave together: whoever gets one takes along up to seven others, in one statement and
 * one commit, as a server's own group commit does. Each is judged by itself, under its own actor; nothing is waited for, so
 * that one that comes alone leaves alone. Where the statement fails, none of them was written and each is sent by itself.
 * docs/decisions/0055
 */
import { type AppendResult, appendAllOn, appendOn } from './append-entry.ts';
import type { AppendInput } from './append-input.ts';
import { asUnavailable, isConnectionLost } from './errors.ts';
import { type Lanes, type Sql, settle } from './lanes.ts';

/** As `appendEntry` answers: refusals are outcomes, an outage throws `DatabaseUnavailable`. */
export type Append = (input: AppendInput) => Promise<AppendResult>;

type Waiting = PromiseWithResolvers<AppendResult> & { input: AppendInput };

/** Few sizes, since each is a prepared statement of its own on every lane. */
const sizes = [8, 4, 2, 1];

/** `lanes` of their own, and few: what waits for one is what leaves together. */
export function appendGroups(lanes: Lanes): Append {
  const waiting = new Set<Waiting>();

  async function sendWith(mine: Waiting): Promise<void> {
    let group: Waiting[] = [];
    try {
      await lanes.use(async (sql) => {
        // Somebody else has taken it along.
        if (!waiting.has(mine)) return;
        group = groupOf(waiting, mine);
        for (const one of group) waiting.delete(one);
        await send(sql, group);
      });
    } catch (error) {
      if (waiting.delete(mine)) group = [mine];
      for (const one of group) one.reject(error);
    }
  }

  return (input) => {
    const mine: Waiting = { input, ...Promise.withResolvers<AppendResult>() };
    // It opens a stream, which waits for the year's number, or changes the directory: nobody waits for it in company.
    if (input.expectedVersion === 0 || input.changes) return lanes.use((sql) => appendOn(sql, input));
    waiting.add(mine);
    void sendWith(mine);
    return mine.promise;
  };
}

/** Those who wait longest, `mine` among them; in the order of their streams, so that two groups never wait for each other. */
function groupOf(waiting: ReadonlySet<Waiting>, mine: Waiting): Waiting[] {
  const size = sizes.find((each) => each <= waiting.size) ?? 1;
  const others = [
    ...waiting
      .values()
      .filter((one) => one !== mine)
      .take(size - 1),
  ];
  return [mine, ...others].toSorted((one, other) => (one.input.streamId < other.input.streamId ? -1 : 1));
}

async function send(sql: Sql, group: readonly Waiting[]): Promise<void> {
  if (group.length > 1) {
    try {
      const results = await appendAllOn(
        sql,
        group.map(({ input }) => input),
      );
      for (const [place, one] of group.entries()) {
        const result = results[place];
        if (result) one.resolve(result);
      }
      return;
    } catch (error) {
      if (isConnectionLost(error)) throw error;
      await settle(sql);
    }
  }
  for (const one of group) {
    try {
      one.resolve(await appendOn(sql, one.input));
    } catch (error) {
      if (isConnectionLost(error) || group.length === 1) throw error;
      one.reject(asUnavailable(error));
    }
  }
}
