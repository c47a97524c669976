// `npm run chaos [-- BAR…] [--short] [--seed SEED] [--minutes N] [--into FILE]`: what the running system must withstand,
// done to three nodes and a real PostgreSQL. Prints one JSON line a bar, and keeps it in the table of FILE; ends with 1 where one was not
// met. `--minutes`: how long bar 28 lasts; 30, as the bar has it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { isMet, lineOf, type Named, type Outcome } from './bar.ts';
import type { BarOrder } from './bar-process.ts';
import { allBars } from './bars/all.ts';
import { writeBar } from './bars-table.ts';

/** So many that no clock judges. */
const together = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    into: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const bars = allBars(minutes);
const seed = values.seed ?? Math.random().toString(36).slice(2, 10);
const wanted = bars.filter(({ bar }) => positionals.length === 0 || positionals.includes(String(bar)));
if (wanted.length === 0) {
  console.error(`There are the bars ${bars.map(({ bar }) => bar).join(', ')}.`);
  process.exit(2);
}
let isWhole = true;
// First those that a clock judges, each alone. The others may have company: every one has a database of its own, and most of their time
// they wait for what was killed.
const [timed, others] = [wanted.filter(({ isTimed }) => isTimed), wanted.filter(({ isTimed }) => !isTimed)];
await tryAll(timed);
await Promise.all(Array.from({ length: together }, () => tryAll(others)));
process.exit(isWhole ? 0 : 1);

/** One after the other, until none is left. */
async function tryAll(left: Named[]): Promise<void> {
  for (let bar = left.shift(); bar; bar = left.shift()) {
    const from = performance.now();
    const outcome = await outcomeOf(bar);
    const seconds = Math.round((performance.now() - from) / 1_000);
    console.log(lineOf(bar, seed, seconds, outcome));
    if (values.into) writeBar(values.into, bar, seed, seconds, outcome);
    isWhole &&= isMet(outcome);
  }
}

async function outcomeOf({ bar }: Named): Promise<Outcome> {
  const order: BarOrder = { bar, size: values.short ? 'short' : 'long', seed, minutes };
  const child = fork(new URL('./bar-process.ts', import.meta.url), [JSON.stringify(order)]);
  // Its only message is how it went.
  const told = once(child, 'message').then(([outcome]) => outcome as Outcome);
  const ended = once(child, 'exit').then(
    (): Outcome => ({ tried: 0, faults: { couldNotBeTried: 1 }, seen: {} }),
  );
  return Promise.race([told, ended]);
}
