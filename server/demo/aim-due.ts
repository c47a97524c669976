// Moves a planned history back in time until its due date falls where the scenario wants it, by playing it in memory
// first. A history is never moved forward: nothing may lie in the future.
import { nextDue } from '#workflows/case/clocks.ts';
import { memoryPort } from './memory-port.ts';
import type { WishedPlan } from './plan-cases.ts';
import { type CasePlan, playCase } from './play-case.ts';
import { dayMs } from './working-hours.ts';

/** Days from now to the due date: a lapsed duty a few days ago, or a date within the next three days. */
const windows = { overdue: [-6, -0.2], soon: [0.2, 2.8] } as const;

export async function aimDue({ due, ...plan }: WishedPlan): Promise<CasePlan> {
  if (!due) return plan;
  const [least, most] = windows[due];
  let aimed: CasePlan = plan;
  for (let tries = 4; tries > 0; tries -= 1) {
    const { head, state } = await playCase(aimed, memoryPort());
    const clock = nextDue(head.facts);
    // Moved too far back, a window may have closed and led the case on.
    if (!clock || state !== plan.target) return plan;
    const left = (Date.parse(clock.dueAt) - plan.now) / dayMs;
    if (left >= least && left <= most) return aimed;
    const end = aimed.end + ((least + most) / 2 - left) * dayMs;
    aimed = { ...aimed, end: Math.min(end, plan.end) };
  }
  return plan;
}
