// Second lines: guards that refuse nothing in any lawful case, because an earlier step has seen to it already. The step is
// made to have failed: its trace is taken out of the facts, and out of the observer's record where that would show it. The
// guard must then refuse, and the machine without it must break an invariant that the fault alone does not break.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { brokenBy } from '#workflows/fairness/invariants/judge.ts';
import type { Monitor } from '#workflows/fairness/invariants/monitor.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { afterStep } from './after-step.ts';
import { attemptOf } from './attempts.ts';
import type { Slice } from './slice.ts';
import type { Tried } from './slice-findings.ts';
import type { Spot } from './spot.ts';
import { guardsBroken, landingOf, movesByCommand } from './step.ts';
import { triesOf } from './tries.ts';

export type Fault = {
  facts: (facts: Facts) => Facts;
  /** What the observer would have seen of it. */
  monitor?: (monitor: Monitor) => Monitor;
};

export type Caught = { guard: string; clause: string; with: string[] };

/** The guards that catch the fault, each with a clause that breaks without it, and what had to be taken away with it. */
export function caughtAfter(fault: Fault, slice: Slice, pack: RulePack, spot: Spot): Caught[] {
  const faulty: Spot = {
    ...spot,
    facts: fault.facts(spot.facts),
    monitor: fault.monitor?.(spot.monitor) ?? spot.monitor,
  };
  const commands = [...movesByCommand(spot.state).keys()].filter((one) => slice.only?.includes(one.type));
  const caught = new Map<string, Caught>();
  for (const command of commands)
    for (const { tried } of triesOf(command, faulty, pack, { ...slice, focus: [command.type] }, 0)) {
      const one = { ...tried, at: faulty.at, type: command.type };
      for (const found of caughtBy(command, one, { faulty, spot }, pack)) {
        const known = caught.get(found.guard);
        if (!known || known.with.length > found.with.length) caught.set(found.guard, found);
      }
    }
  return [...caught.values()];
}

/** So many guards are taken away together, at most. */
const largestLot = 2;

function caughtBy(
  command: AnyCommand,
  tried: Tried,
  { faulty, spot }: { faulty: Spot; spot: Spot },
  pack: RulePack,
): Caught[] {
  const attempt = attemptOf(command, faulty, pack, tried);
  const guards = guardsBroken(command, attempt, largestLot + 1);
  if (guards.length === 0 || guards.length > largestLot) return [];
  const anyway = new Set([
    ...brokenAnyway(tried, faulty, pack, attempt.resolved.people),
    ...brokenWithoutGuards(command, tried, spot, pack),
  ]);
  const clause = brokenWithoutGuards(command, tried, faulty, pack).find((one) => !anyway.has(one));
  if (clause === undefined) return [];
  return guards.map((guard) => ({ guard, clause, with: guards.filter((one) => one !== guard) }));
}

/** What the step breaks where no guard refuses it: in the lawful spot, what has nothing to do with the fault. */
function brokenWithoutGuards(command: AnyCommand, tried: Tried, spot: Spot, pack: RulePack): string[] {
  const attempt = attemptOf(command, spot, pack, tried);
  const landed = landingOf(command, attempt);
  return landed ? afterStep(command, attempt, tried, spot, landed).broken : [];
}

/** Clauses that the fault breaks by itself, whatever is done: a step that changes nothing breaks them too. */
function brokenAnyway(
  { actor, at }: Tried,
  { state, facts, monitor }: Spot,
  pack: RulePack,
  people: Parameters<typeof brokenBy>[0]['people'],
): string[] {
  const still = {
    ...{ type: 'case.comment', actor, data: {}, from: state, to: state, before: facts, after: facts, at },
    ...{ day: monitor.lastDay, pack, people, otherCases: [], roster: [], units: [], holdingDefects: [] },
    isWorkingDay: () => true,
  };
  return brokenBy(still, monitor, monitor);
}
