// How time goes by in the exploration: not day by day but to the next instant at which something changes, which is when
// a clock is due or the day of a sitting has come. What is due is sent as the worker sends it, and may come late.
import type { Facts } from '#workflows/case/facts.ts';
import { addDays, type Instant } from '#workflows/rules/day.ts';
import type { Spot } from './spot.ts';

/** The same spot at the next instant that matters; null where nothing is left to wait for, or something is due already. */
export function later(spot: Spot): Spot | null {
  if (dueNow(spot).length > 0) return null;
  const next = instantsAhead(spot).toSorted()[0];
  return next === undefined ? null : { ...spot, at: next };
}

/** Clocks that the worker sends for now. */
export function dueNow({ facts, at }: Spot): string[] {
  return Object.values(facts.clocks)
    .filter((clock) => !clock.frozen && !clock.passed && clock.dueAt <= at)
    .map((clock) => clock.key);
}

function instantsAhead({ facts, at }: Spot): Instant[] {
  const clocks = Object.values(facts.clocks).filter((clock) => !clock.frozen && !clock.passed);
  const days = sittingDays(facts).map((day) => `${addDays(day, -1)}T17:00:00.000Z`);
  return [...clocks.map((clock) => clock.dueAt), ...days].filter((one) => one > at);
}

function sittingDays({ sitting, appealSitting }: Facts): string[] {
  return [sitting, appealSitting].flatMap((one) => (one && one.openedOn === null ? [one.day] : []));
}
