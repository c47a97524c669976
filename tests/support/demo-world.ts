// The demo as the tests look at it: all its cases played once in memory, each with the commands that made it.
import { aimDue } from '#server/demo/aim-due.ts';
import type { DemoCommand } from '#server/demo/case-port.ts';
import { memoryPort } from '#server/demo/memory-port.ts';
import { planCases } from '#server/demo/plan-cases.ts';
import { type CasePlan, type Played, playCase } from '#server/demo/play-case.ts';

export type DemoCase = { plan: CasePlan; played: Played; commands: DemoCommand[] };

/** Every demo case of the seed, with its history up to `now`. */
export async function playDemo(wish: { seed: string; cases: number; now: string }): Promise<DemoCase[]> {
  const plans = planCases({ ...wish, now: Date.parse(wish.now) });
  return Promise.all(
    plans.map(async (wished) => {
      const plan = await aimDue(wished);
      const commands: DemoCommand[] = [];
      const port = memoryPort((_, command) => commands.push(command));
      return { plan, played: await playCase(plan, port), commands };
    }),
  );
}

/** Every string in a payload, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
