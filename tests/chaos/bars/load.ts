// Bar 28: 100 commands and 300 readings a second, by several people. Two cores are what one node and its database have to themselves
// (docs/OPERATIONS.md), so there is one. Each is measured from the instant at which it was
// due, so that what waits counts; and what a node keeps in its heap must not grow with what it has done.
import { Agent, get } from 'node:http';
import { percentile } from '#tests/bench/figure.ts';
import { residentMb } from '#tests/bench/running-product.ts';
import { type Bar, pause } from '../bar.ts';
import { judge } from '../oracle.ts';
import { atPace } from '../pace.ts';
import { openSender, registerCases } from '../sender.ts';
import type { ChaosNode, ChaosWorld } from '../world.ts';

const commandsPerSecond = 100;
const readsPerSecond = 300;
const p99Ms = 300;
/** So many that none becomes longer in half an hour than cases in life are: 45 acts each. */
const cases = 4_000;
/** What may be between the lowest of the second third and of the last: less than one more hour would show. */
const heapGrowth = 0.15;
const readers = ['intake', 'supervisor', 'reviewer', 'otherReviewer'] as const;

export function load(minutes: number): Bar {
  return {
    bar: 28,
    name: `100 commands and 300 readings a second for ${minutes} min`,
    isTimed: true,
    nodes: 1,
    run: async (world, size, random) => {
      const isLong = size === 'long';
      const sender = await openSender(world, await registerCases(world, isLong ? cases : 20), random);
      const people = await Promise.all(readers.map(async (name) => (await world.as(name)).cookie));
      const read = readingOf(world, people, sender.cases, random);
      const [commandMs, readMs]: [number[], number[]] = [[], []];
      let notServed = 0;
      // What each node compiles and connects once is no part of it.
      const warmUp = async () => {
        for (let n = 0; n < (isLong ? 250 : 4); n += 1) await Promise.all([sender.sendOne(), read(), read()]);
      };
      await Promise.all(Array.from({ length: 12 }, warmUp));
      const lasting = isLong ? minutes * 60_000 : 3_000;
      const heaps = watchHeaps(world.nodes, lasting / 300);
      const commands = atPace(commandsPerSecond, async (dueAt) => {
        await sender.sendOne();
        commandMs.push(performance.now() - dueAt);
      });
      const reads = atPace(readsPerSecond, async (dueAt) => {
        if (!(await read())) notServed += 1;
        readMs.push(performance.now() - dueAt);
      });
      await pause(lasting);
      await Promise.all([commands.stop(), reads.stop()]);
      const heap = heaps.stop();
      const p99 = { commandP99Ms: percentile(commandMs, 0.99), readP99Ms: percentile(readMs, 0.99) };
      const isOver = (ms: number) => (isLong && ms > p99Ms ? 1 : 0);
      return {
        tried: commands.sent() + reads.sent(),
        faults: {
          ...(await judge(world, sender)),
          ...{
            notServed,
            turnedAway: commands.turnedAway() + reads.turnedAway(),
            p99TooLong: isOver(p99.commandP99Ms) + isOver(p99.readP99Ms),
          },
          heapsThatGrow: isLong
            ? heap.filter(({ early, late }) => late > early * (1 + heapGrowth)).length
            : 0,
        },
        seen: {
          ...{ commands: commandMs.length, reads: readMs.length },
          ...{ commandP99Ms: Math.round(p99.commandP99Ms), readP99Ms: Math.round(p99.readP99Ms) },
          ...{
            commandP50Ms: Math.round(percentile(commandMs, 0.5)),
            readP50Ms: Math.round(percentile(readMs, 0.5)),
          },
          heapMbEarly: Math.max(...heap.map(({ early }) => early)),
          heapMbLate: Math.max(...heap.map(({ late }) => late)),
          residentMb: Math.max(...(await residentOf(world.nodes))),
        },
      };
    },
  };
}

/**
 * What people look at, a case more often than a list; false where it was not shown. A board is opened once and then told what changes: one
 * reading in a hundred, three a second, is some hundred people who each open one every half minute.
 */
function readingOf(
  { nodes }: ChaosWorld,
  cookies: readonly string[],
  cases: readonly string[],
  random: () => number,
): () => Promise<boolean> {
  // Plainer than `fetch`: whoever sends so much is on the same two cores.
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const any = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  return () => {
    const one = any(cases);
    const isBoard = random() < 0.01;
    const oneCase = `/api/cases/${one}`;
    const path = isBoard
      ? '/api/board'
      : any([
          ...[oneCase, oneCase, oneCase, `${oneCase}/commands`, `${oneCase}/history`, `${oneCase}/history`],
          ...['/api/desk', '/api/me', '/api/notices/unread'],
        ]);
    const url = `${any(nodes)?.product()?.url}${path}`;
    return new Promise((resolve) => {
      const asked = get(url, { agent, headers: { cookie: any(cookies) ?? '' } }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode === 200));
      });
      asked.on('error', () => resolve(false));
    });
  };
}

type Heap = { early: number; late: number };

/** Of each node the lowest in MB, as after a collection, in the second third of the time and in the last. */
function watchHeaps(nodes: readonly ChaosNode[], everyMs: number): { stop: () => Heap[] } {
  const seen = nodes.map((): number[] => []);
  const timer = setInterval(() => {
    for (const [index, node] of nodes.entries())
      heapOf(node)
        .then((mb) => seen[index]?.push(mb))
        // It is looked at again soon.
        .catch(() => undefined);
  }, everyMs);
  const lowest = (some: readonly number[]) => Math.round(Math.min(...some));
  return {
    stop: () => {
      clearInterval(timer);
      return seen.map((all) => {
        const third = Math.floor(all.length / 3);
        return { early: lowest(all.slice(third, 2 * third)), late: lowest(all.slice(2 * third)) };
      });
    },
  };
}

async function heapOf(node: ChaosNode): Promise<number> {
  const metrics = await (await fetch(`${node.product()?.url}/metrics`)).text();
  const bytes = /^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1];
  if (bytes === undefined) throw new Error('A node does not say how large its heap is.');
  return Number(bytes) / 2 ** 20;
}

function residentOf(nodes: ChaosWorld['nodes']): Promise<number[]> {
  return Promise.all(nodes.map(async (node) => Math.round(await residentMb(node.product()?.pid ?? 0))));
}
