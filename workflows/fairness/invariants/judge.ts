// Holds a step against every invariant. It answers with the clauses that the step breaks, such as `1.everythingServed`.
import type { Invariant } from './invariant.ts';
import { invariants } from './invariants.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';

type Held = { id: string; holds: Invariant['clauses'][number]['holds'] };

const heldByType = new Map<string, readonly Held[]>();

function clausesOn(type: string): readonly Held[] {
  const known = heldByType.get(type);
  if (known) return known;
  const found = invariants.flatMap((one) =>
    one.clauses
      .filter(({ on }) => !on || on.includes(type))
      .map(({ name, holds }) => ({ id: `${one.id}.${name}`, holds })),
  );
  heldByType.set(type, found);
  return found;
}

export function brokenBy(step: ObservedStep, was: Monitor, now: Monitor): string[] {
  return clausesOn(step.type).flatMap(({ id, holds }) => (holds(step, was, now) ? [] : [id]));
}
