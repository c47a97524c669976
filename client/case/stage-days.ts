// How long a case has been in each stage, from its journey. Whole days, counted in the organisation's zone; a stage
// that was returned to is summed up. What lies before the first step that the viewer sees was passed through unseen.
import { type StageName, stageNames } from '#workflows/case/stage.ts';
import { stageOf } from '#workflows/case/stages.ts';
import type { Step } from '#workflows/contract/case-schemas.ts';
import { dayOf, daysBetween } from '#workflows/rules/day.ts';

export type StageDays = {
  stage: StageName;
  days: number;
  status: 'done' | 'current' | 'ahead' | 'skipped' | 'before';
};

export function stageDays(journey: readonly Step[], currentStage: string, now: string): StageDays[] {
  const currentIndex = stageNames.indexOf(currentStage as StageName);
  const firstSeen = journey[0] ? stageNames.indexOf(stageOf(journey[0].state)) : currentIndex;
  return stageNames.map((stage, index) => {
    const steps = journey.filter((step) => stageOf(step.state) === stage);
    const days = steps.reduce((sum, step) => sum + daysIn(step, now), 0);
    return {
      stage,
      days,
      status: index < firstSeen ? 'before' : statusOf(index, currentIndex, steps.length > 0),
    };
  });
}

function statusOf(index: number, current: number, wasThere: boolean): StageDays['status'] {
  if (index === current) return 'current';
  if (wasThere) return 'done';
  return index < current ? 'skipped' : 'ahead';
}

function daysIn(step: Step, now: string): number {
  return Math.max(0, daysBetween(dayOf(step.enteredAt), dayOf(step.leftAt ?? now)));
}
