// Which clocks run after a command: those that the new state names. A clock that the state before it named too goes
// on; one that a command has set itself is kept; the others start today.
import { type Measure, startClock } from './clocks.ts';
import type { Clock, Facts } from './facts.ts';
import { getState } from './stages.ts';

/** The facts with exactly the clocks of `state` running. */
export function withClocksOf(state: string, facts: Facts, measure: Measure): Facts {
  const clocks: Record<string, Clock> = {};
  for (const key of getState(state).clocks) clocks[key] = facts.clocks[key] ?? startClock(key, measure);
  return { ...facts, clocks };
}
