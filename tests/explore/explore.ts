// npm run explore: walks the statechart slice by slice on two workers, holds every step against the invariants, removes
// each guard in turn, and prints what it found. Its last line is one of JSON. `--update` rewrites what is generated.
import { Worker } from 'node:worker_threads';
import { explored } from './explored.ts';
import { printed } from './printed.ts';
import type { SliceReport } from './slice-report.ts';
import { written } from './written.ts';

const workers = 2;

/**
 * The reports of all slices. Each worker has slices of its own, dealt out in turn: what it has looked at closely it does not
 * look at again, so that a run in which whoever is free took the next would find a little more or less each time.
 */
export async function exploreAll(names: readonly string[]): Promise<SliceReport[]> {
  const hands = Array.from({ length: workers }, (_, hand) => names.filter((_, at) => at % workers === hand));
  const dealt = await Promise.all(hands.map(async (queue) => work(queue)));
  return dealt.flat();
}

function work(names: readonly string[]): Promise<SliceReport[]> {
  const queue = [...names];
  const reports: SliceReport[] = [];
  const worker = new Worker(new URL('./explore-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const next = () => {
      const name = queue.shift();
      if (name === undefined) return void worker.terminate().then(() => resolve(reports));
      worker.postMessage(name);
    };
    worker.on('message', (report: SliceReport) => {
      reports.push(report);
      next();
    });
    worker.on('error', reject);
    next();
  });
}

if (import.meta.main) {
  const result = await explored();
  if (process.argv.includes('--update')) written(result);
  console.log(printed(result));
  process.exitCode = result.violations.length > 0 || result.missing.length > 0 ? 1 : 0;
}
