// What an observer remembers of people: in which capacities each has acted or sat, whatever the facts say of it.
import { entitledSeats } from '../../case/sitting/sitting-facts.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';
import { capacityFor } from './who-acts.ts';

export function observePeople(monitor: Monitor, step: ObservedStep): Monitor {
  const found: [string, string][] = [];
  const capacity = capacityFor(step);
  if (step.actor.id && capacity) found.push([step.actor.id, capacity]);
  const { officers, sitting, appeal } = step.after;
  if (officers.investigator) found.push([officers.investigator, 'investigator']);
  if (sitting !== step.before.sitting && sitting?.openedOn)
    for (const seat of entitledSeats(sitting)) if (seat.present) found.push([seat.memberId, 'body']);
  if (appeal !== step.before.appeal) for (const id of appeal?.panel ?? []) found.push([id, 'panel']);
  return withCapacities(monitor, found);
}

function withCapacities(monitor: Monitor, found: readonly [string, string][]): Monitor {
  const fresh = found.filter(([id, capacity]) => !monitor.capacities[id]?.includes(capacity));
  if (fresh.length === 0) return monitor;
  const capacities: Record<string, readonly string[]> = { ...monitor.capacities };
  for (const [id, capacity] of fresh) capacities[id] = [...new Set([...(capacities[id] ?? []), capacity])];
  return { ...monitor, capacities };
}
