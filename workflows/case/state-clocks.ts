// Which clocks run after a command: those that the new state names and those that follow the case whatever its state. A
// clock that ran before goes on; one that a command has set itself is kept; the others start today.
import { freezeClock, type Measure } from './clocks.ts';
import { clocksBeside, startedIn } from './clocks-beside.ts';
import { withExpiryClock } from './discipline/expiry-clock.ts';
import type { Clock, Facts } from './facts.ts';
import { getState } from './stages.ts';

/** The facts with exactly the clocks of `state` running. */
export function withClocksOf(state: string, before: Facts, measure: Measure): Facts {
  const facts = withExpiryClock(before, measure);
  const clocks: Record<string, Clock> = {};
  for (const key of [...getState(state).clocks, ...clocksBeside(state, facts, measure)])
    clocks[key] = facts.clocks[key] ?? started(state, key, facts, measure);
  return { ...facts, clocks };
}

/** What starts while the case is stayed stands still until it is resumed. */
function started(state: string, key: string, facts: Facts, measure: Measure): Clock {
  const clock = startedIn(state, key, measure);
  return facts.stay ? freezeClock(clock, measure.day, measure.calendar) : clock;
}
