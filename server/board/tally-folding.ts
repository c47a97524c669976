// Once a minute this node puts the tallies of the board together that came in meanwhile, so that counting costs the same however many
// commands there were. Left out, the counts stay exact and grow slower.
import type { Logger } from 'pino';
import { foldCaseTallies } from '#db/case-tallies.ts';
import type { Lanes } from '#db/lanes.ts';

const everyMs = 60_000;

export function startTallyFolding(lanes: Lanes, logger: Logger): { stop: () => Promise<void> } {
  let folding: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    folding = foldCaseTallies(lanes).catch((error: unknown) => {
      logger.warn({ fault: error instanceof Error ? error.name : typeof error }, 'tallies were not folded');
    });
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await folding;
    },
  };
}
