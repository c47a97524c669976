// Moves a planned history back in time until its due date falls where the scenario wants it, by playing it in memory
// first. A history is never moved forward: nothing may lie in the future.
import { nextDue } from '#workflows/case/clocks.ts';
import { memoryPort } from './memory-port.ts';
import type { WishedPlan } from './plan-cases.ts';
import { type CasePlan, playCase } from './play-case.ts';
import { dayMs } from './working-hours.ts';

/** Days from now to the due date: a lapsed duty a few days ago, or a date within the next three days. */
const windows = { overdue: [-9, -0.2], soon: [0.2, 2.9] } as const;
const mostTries = 7;

export async function aimDue({ due, ...plan }: WishedPlan): Promise<CasePlan> {
  if (!due) return plan;
  const [least, most] = windows[due];
  const middle = (least + most) / 2;
  let aimed: CasePlan = plan;
  let best = { plan: aimed, off: Number.POSITIVE_INFINITY };
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const { head, state } = await playCase(aimed, memoryPort());
    const clock = nextDue(head.facts);
    // Moved too far back, a window may have closed and led the case on.
    if (!clock || state !== plan.target) return best.plan;
    const left = (Date.parse(clock.dueAt) - plan.now) / dayMs;
    if (left >= least && left <= most) return aimed;
    const off = Math.abs(left - middle);
    if (off < best.off) best = { plan: aimed, off };
    // Working hours make it jump: a full step first, smaller ones after it.
    const end = aimed.end + ((middle - left) * dayMs) / Math.min(tries, 3);
    aimed = { ...aimed, end: Math.min(end, plan.end) };
  }
  return best.plan;
}
