// How long a start waits for the database. One that is busy with a crowd, or is just coming up, may not have answered a node's first
// questions in the time that is given to people's; a node that gave up then would be missed most. One that has never answered and takes
// no connections is another matter: its address is as likely wrong as early, and whoever started the node is told so at once.
import { DatabaseUnavailable } from '#db/errors.ts';

/** Asks, and asks again while the database is away. What it asks must be safe to be asked twice. */
export type Patience = <T>(ask: () => Promise<T>) => Promise<T>;

export type PatienceOptions = {
  /** From now on, over all that is asked. */
  forMs: number;
  betweenMs: number;
  /** Gets one line, the first time that something is asked again. */
  say: (line: string) => void;
};

export const ofStart = { forMs: 60_000, betweenMs: 500 } as const;

/** Asks once. */
export const noPatience: Patience = (ask) => ask();

const NOBODY_THERE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Throws what was thrown last (`DatabaseUnavailable`) when the time is over, and anything else at once. */
export function patience({ forMs, betweenMs, say }: PatienceOptions): Patience {
  const until = performance.now() + forMs;
  let hasAnswered = false;
  let hasSaid = false;
  return async (ask) => {
    for (;;) {
      try {
        const answer = await ask();
        hasAnswered = true;
        return answer;
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error;
        const isNobodyThere = !hasAnswered && NOBODY_THERE.has(error.code);
        if (isNobodyThere || performance.now() + betweenMs > until) throw error;
        if (!hasSaid) say(`The database does not answer (${error.code}); waiting for it.`);
        hasSaid = true;
        await new Promise((resolve) => setTimeout(resolve, betweenMs));
      }
    }
  };
}
