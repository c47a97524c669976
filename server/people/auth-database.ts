// better-auth's way to its tables: drizzle over lanes, so that a lost connection is thrown away and an absent database is
// known within seconds. better-auth hides the reason of a failure; `telling` gives it back to the caller.
import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle } from 'drizzle-orm/pg-proxy';
import { DatabaseUnavailable } from '#db/errors.ts';
import { openLanes } from '#db/lanes.ts';

const size = 4;

export function openAuthDatabase(authUrl: string) {
  const lanes = openLanes(authUrl, { size, name: 'duecourse-auth' });
  const outages = new AsyncLocalStorage<{ outage: DatabaseUnavailable | null }>();

  const db = drizzle(async (statement, params, method) => {
    try {
      const rows = await lanes.use(async (sql) => {
        const query = sql.unsafe(statement, params, { prepare: true });
        return method === 'all' ? await query.values() : await query;
      });
      return { rows: [...rows] };
    } catch (error) {
      const call = outages.getStore();
      if (call && error instanceof DatabaseUnavailable) call.outage = error;
      throw error;
    }
  });

  return {
    db,
    /** Runs one call of better-auth; throws `DatabaseUnavailable` where that was in its way, whatever it made of it. */
    telling: <T>(run: () => Promise<T>): Promise<T> => {
      const call: { outage: DatabaseUnavailable | null } = { outage: null };
      return outages.run(call, async () => {
        try {
          const answer = await run();
          if (call.outage) throw call.outage;
          return answer;
        } catch (error) {
          throw call.outage ?? error;
        }
      });
    },
    close: lanes.close,
  };
}
