// Where a step leads the exploration: the next spot with its ghost record, and the clauses that the step breaks. The step
// may be one of the machine as it is or of a mutant; the invariants are not told which.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Attempt } from '#workflows/case/rule.ts';
import { brokenBy } from '#workflows/fairness/invariants/judge.ts';
import { observed } from '#workflows/fairness/invariants/monitor.ts';
import type { ObservedStep } from '#workflows/fairness/invariants/observed-step.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import type { Tried } from './slice-findings.ts';
import type { Spot } from './spot.ts';
import type { Landed } from './step.ts';

export function afterStep(
  command: AnyCommand,
  attempt: Attempt<unknown>,
  tried: Tried,
  spot: Spot,
  landed: Landed,
): { spot: Spot; broken: string[] } {
  const step: ObservedStep = {
    type: command.type,
    actor: tried.actor,
    data: tried.data,
    from: spot.state,
    to: landed.state,
    before: spot.facts,
    after: landed.facts,
    at: spot.at,
    day: attempt.day,
    pack: attempt.pack,
    people: attempt.resolved.people,
    otherCases: attempt.resolved.otherCases ?? [],
    roster: attempt.resolved.roster,
    units: attempt.resolved.units ?? [],
    holdingDefects: (attempt.resolved.defects ?? []).map((one) => one.code),
    meeting: attempt.resolved.meeting,
    papersCast: attempt.resolved.papersCast,
    files: attempt.resolved.files,
    redaction: attempt.resolved.redaction,
    isWorkingDay: (day) => isWorkingDay(attempt.calendar, day),
  };
  const monitor = observed(spot.monitor, step);
  const minted = spot.minted + attempt.resolved.ids.length;
  const next: Spot = { state: landed.state, facts: landed.facts, at: spot.at, monitor, minted };
  return { spot: next, broken: brokenBy(step, spot.monitor, monitor) };
}
