// `npm run chaos [-- BAR…] [--short] [--seed SEED] [--minutes N] [--into FILE]`: what the running system must withstand,
// done to three nodes and a real PostgreSQL. Prints one JSON line a bar, and keeps it in the table of FILE; ends with 1 where one was not
// met. `--minutes`: how long bar 28 lasts.
import { parseArgs } from 'node:util';
import { type Bar, isMet, type LoneBar, lineOf, type Outcome, randomFrom } from './bar.ts';
import {
  hostileRequests,
  hostileUploads,
  killedUploads,
  revocations,
  slowReaders,
  wrongClocks,
} from './bars/by-tests.ts';
import { droppedCrowd } from './bars/crowd.ts';
import { manyDeadlines } from './bars/deadlines.ts';
import { fullDisk } from './bars/full-disk.ts';
import { bouncedPostgres, killedPostgres, killedServers, rolledNodes } from './bars/killed.ts';
import { cutWatchers } from './bars/live.ts';
import { load } from './bars/load.ts';
import { poisonousDeadlines } from './bars/poison.ts';
import { racedVersions, shuffledCopies, staleVersions } from './bars/repeated.ts';
import { unreachableDatabase } from './bars/unreachable.ts';
import { writeBar } from './bars-table.ts';
import { openWorld } from './world.ts';

// Each node that is started is ended with this process, and there are hundreds.
process.setMaxListeners(0);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    into: { type: 'string' },
  },
});
const bars: readonly (Bar | LoneBar)[] = [
  killedServers,
  killedPostgres,
  bouncedPostgres,
  shuffledCopies,
  racedVersions,
  staleVersions,
  unreachableDatabase,
  fullDisk,
  killedUploads,
  wrongClocks,
  manyDeadlines,
  poisonousDeadlines,
  rolledNodes,
  cutWatchers,
  droppedCrowd,
  slowReaders,
  revocations,
  hostileRequests,
  hostileUploads,
  load(Number(values.minutes)),
];
/** So many that no clock judges. */
const together = 3;
const seed = values.seed ?? Math.random().toString(36).slice(2, 10);
const wanted = bars.filter(({ bar }) => positionals.length === 0 || positionals.includes(String(bar)));
if (wanted.length === 0) {
  console.error(`There are the bars ${bars.map(({ bar }) => bar).join(', ')}.`);
  process.exit(2);
}
const size = values.short ? 'short' : 'long';
let isWhole = true;
// First those that a clock judges, each alone. The others may have company: every one has a database of its own, and most of their time
// they wait for what was killed.
const [timed, others] = [wanted.filter(({ isTimed }) => isTimed), wanted.filter(({ isTimed }) => !isTimed)];
await tryAll(timed);
await Promise.all(Array.from({ length: together }, () => tryAll(others)));
process.exit(isWhole ? 0 : 1);

/** One after the other, until none is left. */
async function tryAll(left: (Bar | LoneBar)[]): Promise<void> {
  for (let bar = left.shift(); bar; bar = left.shift()) {
    const from = performance.now();
    // One that cannot be tried does not keep the others from it.
    const outcome = await tryBar(bar).catch((error: unknown): Outcome => {
      console.error(error);
      return { tried: 0, faults: { couldNotBeTried: 1 }, seen: {} };
    });
    const seconds = Math.round((performance.now() - from) / 1_000);
    console.log(lineOf(bar, seed, seconds, outcome));
    if (values.into) writeBar(values.into, bar, seed, seconds, outcome);
    isWhole &&= isMet(outcome);
  }
}

async function tryBar(bar: Bar | LoneBar): Promise<Outcome> {
  const random = randomFrom(`${seed} ${bar.bar}`);
  if ('runAlone' in bar) return bar.runAlone(size, random);
  const world = await openWorld(bar);
  try {
    const { faults, ...outcome } = await bar.run(world, size, random);
    const dead = world.nodes.filter((node) => !node.isAlive());
    for (const node of dead) console.error(node.product()?.output().slice(-4_000));
    return { ...outcome, faults: { ...faults, nodesThatDied: dead.length } };
  } finally {
    await world.close();
  }
}
