// The window to reply begins anew whenever the respondent is shown something that they could not speak to before: a reply
// or waiver given earlier no longer counts (invariants 1 and 9). It never ends earlier than the one that was running.
import { freeze } from '../../rules/deadlines.ts';
import { type Measure, startClock } from '../clocks.ts';
import type { Clock, Facts } from '../facts.ts';

export function withWindowAnew(facts: Facts, measure: Measure): Facts {
  const running = facts.clocks.reply;
  return {
    ...facts,
    repliedOn: null,
    replyWaivedOn: null,
    clocks: running ? { ...facts.clocks, reply: restartedReply(running, measure) } : facts.clocks,
  };
}

function restartedReply(running: Clock, measure: Measure): Clock {
  const fresh = { ...startClock('reply', measure), extended: running.extended };
  if (running.frozen) {
    const full = freeze(measure.calendar, measure.day, fresh.dueDay, fresh.unit);
    return { ...fresh, frozen: full.amount > running.frozen.amount ? full : running.frozen };
  }
  return fresh.dueAt > running.dueAt ? fresh : { ...running, passed: false };
}
