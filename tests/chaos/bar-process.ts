// One bar tried in a process of its own, so that no other's sender waits while this one's oracle reads a whole record. It is told which
// as JSON in its only argument and answers with one message.
import { type Bar, type LoneBar, type Outcome, randomFrom, type Size } from './bar.ts';
import { allBars } from './bars/all.ts';
import { openWorld } from './world.ts';

export type BarOrder = { bar: number; size: Size; seed: string; minutes: number };

// Each node that is started is ended with this process, and there are hundreds.
process.setMaxListeners(0);
// Whoever asked has ended.
process.on('disconnect', () => process.exit(1));

const order: BarOrder = JSON.parse(process.argv[2] ?? '');
const bar = allBars(order.minutes).find((one) => one.bar === order.bar);
if (!bar || !process.send) throw new Error('It is run by chaos.ts, for a bar that there is.');
// One that cannot be tried does not keep the others from it.
const outcome = await tryBar(bar, order).catch((error: unknown): Outcome => {
  console.error(error);
  return { tried: 0, faults: { couldNotBeTried: 1 }, seen: {} };
});
process.send(outcome, () => process.exit(0));

async function tryBar(bar: Bar | LoneBar, { size, seed }: BarOrder): Promise<Outcome> {
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
