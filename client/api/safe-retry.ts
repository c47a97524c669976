// Sends one thing until an answer comes. Safe only because what is sent carries an id under which the server does it
// once: an answer that was lost is given again, and nothing is written twice.
import { isPassing } from './problem-error.ts';
import { uuidV7 } from './uuid-v7.ts';

const pausesMs = [400, 1_500, 4_000];

/** Tries again while the trouble is passing. Throws the last error. */
export async function untilAnswered<Answer>(
  attempt: () => Promise<Answer>,
  pause: (ms: number) => Promise<void> = wait,
): Promise<Answer> {
  for (const ms of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await pause(ms);
  }
  return attempt();
}

/**
 * Keeps the id of what is being sent: the same body keeps its id until an answer came, also when the user presses the
 * button again after all retries failed. Another body is another command.
 */
export function commandIdKeeper(makeId: () => string = uuidV7) {
  let kept: { body: string; id: string } | null = null;
  return {
    idFor(body: object): string {
      const text = JSON.stringify(body);
      if (kept?.body !== text) kept = { body: text, id: makeId() };
      return kept.id;
    },
    answered(): void {
      kept = null;
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
