// The clock of a sanction that has begun: it ends on the day the sanction does, whatever state the case is in. It follows
// from the facts, so that no command can forget it, and no stay or appeal holds it up (invariant 11).
import { clockUntil, type Measure } from '../clocks.ts';
import type { Facts } from '../facts.ts';
import { endOfSanction } from './effect.ts';

/** The facts with the clock of the sanction's end set to the day that they give, or without it. */
export function withExpiryClock(facts: Facts, measure: Measure): Facts {
  const until = endOfSanction(facts);
  const { expiry, ...others } = facts.clocks;
  if (until === null) return { ...facts, clocks: others };
  if (expiry?.dueDay === until) return facts;
  const clock = clockUntil('expiry', until, 'discipline.expire', measure);
  return { ...facts, clocks: { ...others, expiry: clock } };
}

/** Whether the clock runs beside those of the state. */
export function sanctionRunsOut(facts: Facts): boolean {
  return endOfSanction(facts) !== null;
}
