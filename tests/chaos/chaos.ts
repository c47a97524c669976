// `npm run chaos [-- BAR…] [--short] [--seed SEED] [--minutes N]`: what the running system must withstand, done to three nodes and a real PostgreSQL.
// Prints one JSON line a bar; ends with 1 where one was not met.
import { parseArgs } from 'node:util';
import { type Bar, isMet, lineOf, randomFrom } from './bar.ts';
import { droppedCrowd } from './bars/crowd.ts';
import { manyDeadlines } from './bars/deadlines.ts';
import { fullDisk } from './bars/full-disk.ts';
import { bouncedPostgres, killedPostgres, killedServers, rolledNodes } from './bars/killed.ts';
import { cutWatchers } from './bars/live.ts';
import { load } from './bars/load.ts';
import { poisonousDeadlines } from './bars/poison.ts';
import { racedVersions, shuffledCopies, staleVersions } from './bars/repeated.ts';
import { unreachableDatabase } from './bars/unreachable.ts';
import { openWorld } from './world.ts';

// Each node that is started is ended with this process, and there are hundreds.
process.setMaxListeners(0);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '30' },
  },
});
const bars: readonly Bar[] = [
  killedServers,
  killedPostgres,
  bouncedPostgres,
  shuffledCopies,
  racedVersions,
  staleVersions,
  unreachableDatabase,
  fullDisk,
  manyDeadlines,
  poisonousDeadlines,
  rolledNodes,
  cutWatchers,
  droppedCrowd,
  load(Number(values.minutes)),
];
const seed = values.seed ?? Math.random().toString(36).slice(2, 10);
const wanted = bars.filter(({ bar }) => positionals.length === 0 || positionals.includes(String(bar)));
if (wanted.length === 0) {
  console.error(`There are the bars ${bars.map(({ bar }) => bar).join(', ')}.`);
  process.exit(2);
}
let isWhole = true;
for (const bar of wanted) {
  const world = await openWorld(bar);
  try {
    const from = performance.now();
    const outcome = await bar.run(world, values.short ? 'short' : 'long', randomFrom(`${seed} ${bar.bar}`));
    outcome.faults.nodesThatDied = world.nodes.filter((node) => !node.isAlive()).length;
    console.log(lineOf(bar, seed, Math.round((performance.now() - from) / 1_000), outcome));
    isWhole &&= isMet(outcome);
  } finally {
    await world.close();
  }
}
process.exit(isWhole ? 0 : 1);
