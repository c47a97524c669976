/**
 * Altering tables while nodes of the version before work on them. Whoever waits for a table keeps everybody else from it, and two that
 * wait for each other are one too many; so each change waits for its locks but a moment, gives all of them back, and is begun anew.
 */
import { codeOf } from './errors.ts';

/** At the head of a transaction. Shorter than PostgreSQL takes to look for a deadlock, which might end somebody's command. */
export const waitBriefly = `set local lock_timeout = '500ms'`;

const lockNotAvailable = '55P03';
const deadlock = '40P01';
const mostTries = 150;
const pauseMs = 100;
const longestPauseMs = 500;

/** `change` is one transaction that waits briefly; it is done again until it gets its locks, for about a minute. */
export async function besideRunningNodes(change: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await change();
      return;
    } catch (error) {
      const code = codeOf(error);
      if ((code !== lockNotAvailable && code !== deadlock) || tries === mostTries) throw error;
    }
    // Never in step with whoever held the lock.
    await new Promise((resolve) => setTimeout(resolve, pauseMs + Math.random() * (longestPauseMs - pauseMs)));
  }
}
