// Bars 4, 5 and 6: the same command sent several times over several nodes, many who decide on one version at once, and decisions on a
// version that has passed.
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Receipt } from '#workflows/contract/case-schemas.ts';
import type { Bar } from '../bar.ts';
import { judge } from '../oracle.ts';
import { openSender, post, registerCases } from '../sender.ts';
import type { ChaosWorld } from '../world.ts';

export const shuffledCopies: Bar = {
  bar: 4,
  name: 'commands sent one to five times, shuffled over three nodes',
  run: async (world, size, random) => {
    const commands = size === 'long' ? 10_000 : 150;
    const cases = await registerCases(world, 40);
    const { cookie } = await world.as('intake');
    const sender = await openSender(world, cases, random);
    const letters = Array.from({ length: commands }, () => {
      const commandId = v7();
      const note = `Ghi chú ${commandId}`;
      return { commandId, note, caseId: cases[Math.floor(random() * cases.length)] ?? '' };
    });
    const copies = letters.flatMap((letter) =>
      Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({ letter, at: random() })),
    );
    copies.sort((one, other) => one.at - other.at);
    const answers = new Map<string, Set<string>>();
    await eachAtOnce(32, copies, async ({ letter: { commandId, note, caseId } }) => {
      const body = JSON.stringify({ type: 'case.comment', payload: { note }, commandId });
      const answer = await post(urlOf(world, random, caseId), cookie, body);
      if (answer?.status === 200) {
        const { version, position } = JSON.parse(answer.text) as Receipt;
        sender.acknowledged.set(commandId, { caseId, version, position: String(position), tries: 1 });
      }
      const said = answers.get(commandId) ?? new Set();
      answers.set(commandId, said.add(answer ? `${answer.status} ${answer.text}` : 'none'));
    });
    let otherBodyTaken = 0;
    for (const { commandId, caseId } of letters.slice(0, size === 'long' ? 500 : 20)) {
      const body = JSON.stringify({ type: 'case.comment', payload: { note: 'Nội dung khác' }, commandId });
      if ((await post(urlOf(world, random, caseId), cookie, body))?.status !== 422) otherBodyTaken += 1;
    }
    const unlike = [...answers.values()].filter((said) => said.size > 1).length;
    const judgement = await judge(world, sender);
    return {
      tried: commands,
      faults: {
        ...judgement,
        notAcknowledged: commands - sender.acknowledged.size,
        answeredOtherwise: unlike,
        otherBodyTaken,
      },
      seen: { copies: copies.length },
    };
  },
};

export const racedVersions: Bar = {
  bar: 5,
  name: '50 clients race one version',
  run: async (world, size, random) => {
    const rounds = size === 'long' ? 1_000 : 6;
    const cases = await registerCases(world, rounds);
    const { cookie } = await world.as('intake');
    let [wrongWinners, wrongLosers] = [0, 0];
    for (const caseId of cases) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => post(urlOf(world, random, caseId), cookie, screening(1))),
      );
      const won = answers.filter((answer) => answer?.status === 200).length;
      if (won !== 1) wrongWinners += 1;
      if (answers.filter((answer) => answer?.status === 409).length !== 50 - won) wrongLosers += 1;
    }
    const entries = await countEntries(world, cases);
    return {
      tried: rounds,
      faults: { wrongWinners, wrongLosers, entriesTooMany: Math.abs(entries - 2 * rounds) },
      seen: { sent: rounds * 50 },
    };
  },
};

export const staleVersions: Bar = {
  bar: 6,
  name: 'decisions on a version that has passed',
  run: async (world, size, random) => {
    const tries = size === 'long' ? 2_000 : 60;
    const cases = await registerCases(world, 10);
    const { cookie } = await world.as('intake');
    for (const caseId of cases) await post(urlOf(world, random, caseId), cookie, screening(1));
    let notConflict = 0;
    for (let n = 0; n < tries; n += 1) {
      const caseId = cases[n % cases.length] ?? '';
      const answer = await post(urlOf(world, random, caseId), cookie, screening(1));
      if (answer?.status !== 409) notConflict += 1;
    }
    const entries = await countEntries(world, cases);
    return {
      tried: tries,
      faults: { notConflict, sideEffects: Math.abs(entries - 2 * cases.length) },
      seen: {},
    };
  },
};

function screening(expectedVersion: number): string {
  const payload = { unconflicted: true };
  return JSON.stringify({ type: 'detection.startScreening', payload, expectedVersion, commandId: v7() });
}

/** At some node, past the balancer. */
function urlOf({ nodes }: ChaosWorld, random: () => number, caseId: string): string {
  const node = nodes[Math.floor(random() * nodes.length)];
  return `${node?.product()?.url}/api/cases/${caseId}/commands`;
}

async function eachAtOnce<Item>(
  width: number,
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}

function countEntries(world: ChaosWorld, cases: readonly string[]): Promise<number> {
  return world.look(async (sql) => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from case_entries where stream_id = any(${[...cases]}::uuid[])`;
    return row?.n ?? Number.NaN;
  });
}
