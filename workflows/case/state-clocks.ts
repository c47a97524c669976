// Which clocks run after a command: those that the new state names. A clock that the state before it named too goes
// on; one that a command has set itself is kept; the others start today. A stay adds the clock of its own review.
import { freezeClock, type Measure, startClock } from './clocks.ts';
import type { Clock, Facts } from './facts.ts';
import { getState } from './stages.ts';

/** The facts with exactly the clocks of `state` running. */
export function withClocksOf(state: string, facts: Facts, measure: Measure): Facts {
  const clocks: Record<string, Clock> = {};
  const named = getState(state).clocks;
  for (const key of facts.stay ? [...named, 'stayReview'] : named)
    clocks[key] = facts.clocks[key] ?? started(key, facts, measure);
  return { ...facts, clocks };
}

/** What starts while the case is stayed stands still until it is resumed. */
function started(key: string, facts: Facts, measure: Measure): Clock {
  const clock = startClock(key, measure);
  return facts.stay ? freezeClock(clock, measure.day, measure.calendar) : clock;
}
