// Commands on one case go one after the other within a node: they would only fight over its version in the database.
// Other nodes may still be faster; the version settles that. Where the database kept one waiting until its time was over, those behind it
// are told at once: each would wait as long again, and the last of them for a minute.
import { DatabaseUnavailable } from '#db/errors.ts';

export type OneAtATime = <T>(key: string, work: () => Promise<T>) => Promise<T>;

const timeIsOver = new Set(['CONNECT_TIMEOUT', 'DEADLINE', 'NO_LANE']);

export function oneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = before ? before.then(work, (error: unknown) => afterFailure(error, work)) : work();
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}

/** A fault of the one before is its own. */
function afterFailure<T>(error: unknown, work: () => Promise<T>): Promise<T> {
  if (error instanceof DatabaseUnavailable && timeIsOver.has(error.code))
    // Nothing was sent for this one.
    throw new DatabaseUnavailable(error.code, false);
  return work();
}
