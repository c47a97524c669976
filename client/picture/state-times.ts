// The time in each state of the picture: how many days a case has spent there, and by which clock a state that it may come to is
// limited. Days as the case's journey says, limits as its own pack says; nothing here is a forecast.
import { findState } from '#workflows/case/stages.ts';
import type { Step } from '#workflows/contract/case-schemas.ts';
import { dayOf, daysBetween } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';

/** Whole days in a state, all of its stays together; null where the case never was. */
export function daysIn(state: string, journey: readonly Step[], now: string): number | null {
  const stays = journey.filter((step) => step.state === state);
  if (stays.length === 0) return null;
  return stays.reduce(
    (sum, { enteredAt, leftAt }) => sum + Math.max(0, daysBetween(dayOf(enteredAt), dayOf(leftAt ?? now))),
    0,
  );
}

/** The clock of a state that it does not share with the ones before it: the first that the procedure names. */
export function limitOf(state: string, pack: RulePack | null) {
  const [key] = findState(state)?.clocks ?? [];
  return (key && pack?.clocks[key]) || null;
}
