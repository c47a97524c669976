// What grows with the number of cases and what does not: the board, the desk, searches, histories, changes and deadlines at 10,000,
// 100,000 and 1,000,000 cases, each over HTTP against the product's own statements alone, all sizes in turns in one run. BENCH_SIZES
// names other sizes.
import { type Figure, figureOf } from './figure.ts';
import { questionsOf } from './size/questions.ts';
import { openStand, type Stand } from './size/stand.ts';

const sizes = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number);
const rounds = 9;

export async function benchSize(): Promise<Figure[]> {
  const stands: Stand[] = [];
  try {
    for (const size of sizes) stands.push(await openStand(size));
    const asked = await Promise.all(stands.map(async (stand) => ({ stand, of: await questionsOf(stand) })));
    const figures: Figure[] = stands.flatMap(madeIn);
    for (const [index, { name }] of (asked[0]?.of ?? []).entries()) {
      const times = asked.map(({ of }) => ({ whole: [] as number[], bare: [] as number[], ...of[index] }));
      for (let round = 0; round <= rounds; round += 1)
        for (const { whole, bare, ask, alone } of times) {
          if (!ask || !alone) throw new Error(`${name} is not asked at every size.`);
          const took = { whole: await timeOf(ask), bare: await timeOf(alone) };
          // The first round only warms up.
          if (round > 0) whole.push(took.whole);
          if (round > 0) bare.push(took.bare);
        }
      for (const [at, { whole, bare }] of times.entries())
        figures.push(figureOf(`${name} at ${sizes[at]} cases`, 'ms', whole, bare));
      const [first, last] = [times[0], times.at(-1)];
      if (first && last && first !== last)
        figures.push(
          figureOf(`${name}, ${sizes.at(-1)} cases against ${sizes[0]}`, 'ms', last.whole, first.whole),
        );
    }
    return figures;
  } finally {
    for (const stand of stands) await stand.close();
  }
}

/** Throws where one of the sample is not what the write path would have made. */
function madeIn({ cases, made }: Stand): Figure[] {
  const { seconds, entries, sampled } = made;
  if (sampled.faults.length > 0)
    throw new Error(`What was made is not in form: ${sampled.faults.join('; ')}`);
  const sample = `${sampled.cases} of them folded, ${sampled.entries} entries held against their commitments, 0 differing`;
  return [figureOf(`${cases} cases of ${entries} entries made by COPY (${sample})`, 's', [seconds])];
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await ask();
  return performance.now() - started;
}
