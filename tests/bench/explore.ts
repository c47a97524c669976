// The exploration of the statechart as `npm run explore` does it; and the record of the demo folded and audited again, as
// `npm run replay` and `npm run audit` do, their start included.
import { explored } from '#tests/explore/explored.ts';
import { type Figure, figureOf } from './figure.ts';
import { programRun } from './program-run.ts';
import { newDataDir, removeDataDir, startProduct } from './running-product.ts';

const rounds = 3;

export async function benchExplore(): Promise<Figure[]> {
  const { states, transitions, seconds, memory } = await explored();
  return [
    figureOf(`exploration: ${states} states, ${transitions} transitions`, 's', [seconds]),
    figureOf('memory of the exploration', 'MB', [memory]),
  ];
}

export async function benchReplay(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir, { DUECOURSE_DEMO: '1' });
  const size = await sizeSigned(product.url);
  await product.stop();
  const figures: Figure[] = [];
  for (const program of ['replay', 'audit']) {
    const runs: Awaited<ReturnType<typeof programRun>>[] = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push(await programRun([program], { DUECOURSE_DATA_DIR: dataDir }));
    figures.push(
      figureOf(
        `${program} of ${size} entries`,
        's',
        runs.map((run) => run.seconds),
      ),
      figureOf(
        `memory of the ${program}`,
        'MB',
        runs.map((run) => run.megabytes),
      ),
    );
  }
  await removeDataDir(dataDir);
  return figures;
}

/** Of the log, once all of the demo is in it: as large at one look as at the next, and signed. */
async function sizeSigned(url: string): Promise<number> {
  let last: number | null = null;
  for (;;) {
    const { size }: { size: number | null } = await (await fetch(`${url}/api/ledger/about`)).json();
    if (size !== null && size === last) return size;
    last = size;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}
