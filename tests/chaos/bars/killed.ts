// Bars 1, 2, 3 and 13: nodes and the database are killed, restarted and rolled while commands come in. Whoever sends keeps sending the
// same command until it is answered; that is all that they have to know.
import { type Bar, type Outcome, pause } from '../bar.ts';
import { judge } from '../oracle.ts';
import { openSender, registerCases, type Sender } from '../sender.ts';
import type { ChaosNode, ChaosWorld } from '../world.ts';

const cases = 40;
const perSecond = 50;

export const killedServers: Bar = {
  bar: 1,
  name: 'kill -9 of a server at 50 commands a second',
  run: (world, size, random) => {
    const kills = size === 'long' ? 200 : 2;
    const killOne = async () => {
      await pause(random() * 400);
      const node = pickUp(world.nodes, random);
      await node.kill();
      await node.start();
    };
    // Two at a time: one node is always left.
    return underLoad(world, random, kills, killOne, () => undefined, 2);
  },
};

export const killedPostgres: Bar = {
  bar: 2,
  name: 'kill -9 of PostgreSQL, half of them with answers on their way',
  run: (world, size, random) => {
    const kills = size === 'long' ? 200 : 2;
    let turn = 0;
    return underLoad(world, random, kills, async () => {
      turn += 1;
      await pause(200 + random() * 400);
      // From here on statements arrive and their answers do not: they are committed, and nobody knows.
      if (turn % 2 === 0) await world.proxy.loseAnswers(2);
      const killed = world.postgres.pid();
      if (killed !== null) process.kill(killed, 'SIGKILL');
      world.proxy.mend();
      await untilAnother(world, killed);
    });
  },
};

export const bouncedPostgres: Bar = {
  bar: 3,
  name: 'PostgreSQL restarted every 5 to 10 s',
  run: (world, size, random) => {
    const bounces = size === 'long' ? 14 : 2;
    return underLoad(world, random, bounces, async () => {
      await pause(size === 'long' ? 5_000 + random() * 5_000 : 1_000);
      const asked = world.postgres.pid();
      if (asked !== null) process.kill(asked, 'SIGINT');
      await untilAnother(world, asked);
    });
  },
};

export const rolledNodes: Bar = {
  bar: 13,
  name: 'rolling restart by SIGTERM at 50 commands a second',
  // Who waits too long tries again.
  isTimed: true,
  run: async (world, size, random) => {
    const rounds = size === 'long' ? 20 : 1;
    let mostTries = 0;
    const outcome = await underLoad(
      world,
      random,
      rounds * world.nodes.length,
      async (turn) => {
        const node = world.nodes[turn % world.nodes.length];
        await node?.stop();
        await node?.start();
      },
      ({ acknowledged }) => {
        mostTries = Math.max(...[...acknowledged.values()].map(({ tries }) => tries));
      },
    );
    const { faults, seen } = outcome;
    return { ...outcome, faults: { ...faults, moreThanOneRetry: Math.max(0, mostTries - 2) }, seen };
  },
};

async function underLoad(
  world: ChaosWorld,
  random: () => number,
  times: number,
  harm: (turn: number) => Promise<void>,
  look: (sender: Sender) => void = () => undefined,
  together = 1,
): Promise<Outcome> {
  const sender = await openSender(world, await registerCases(world, cases), random);
  const load = sender.sendAtRate(perSecond);
  let begun = 0;
  const goOn = async () => {
    while (begun < times) {
      begun += 1;
      await harm(begun - 1);
    }
  };
  await Promise.all(Array.from({ length: together }, goOn));
  await pause(500);
  await load.stop();
  look(sender);
  const retried = [...sender.acknowledged.values()].filter(({ tries }) => tries > 1).length;
  return {
    tried: times,
    faults: { ...(await judge(world, sender)) },
    seen: {
      acknowledged: sender.acknowledged.size,
      retried,
      longestSilenceMs: Math.round(sender.longestSilence()),
    },
  };
}

function pickUp(nodes: readonly ChaosNode[], random: () => number): ChaosNode {
  const up = nodes.filter((node) => node.product() !== null);
  const picked = up[Math.floor(random() * up.length)];
  if (!picked) throw new Error('No node is up.');
  return picked;
}

async function untilAnother({ postgres }: ChaosWorld, before: number | null): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const now = postgres.pid();
    if (now !== null && now !== before) return;
    await pause(20);
  }
  throw new Error('PostgreSQL did not come back within 30 s.');
}
