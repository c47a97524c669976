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
    const { head } = await playCase(aimed, memoryPort());
    const clock = nextDue(head.facts);
    const left = clock ? (Date.parse(clock.dueAt) - plan.now) / dayMs : 0;
    if (!clock || (left >= least && left <= most)) return aimed;
    const end = aimed.end + ((least + most) / 2 - left) * dayMs;
    aimed = { ...aimed, end: Math.min(end, plan.end) };
  }
  return aimed;
}
