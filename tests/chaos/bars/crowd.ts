// Bar 18: a crowd of sockets over all nodes is dropped in one moment, as when a balancer is restarted. Within a minute all of them are
// back, and each knows what changed while it was away.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Bar, pause, type Size } from '../bar.ts';
import type { CrowdAnswer, CrowdOrder } from '../crowd-process.ts';
import { judge } from '../oracle.ts';
import { openSender, registerCases } from '../sender.ts';
import { type ChaosWorld, signIn } from '../world.ts';

const backWithinMs = 60_000;
/** All of them see the cases that have just come in. */
const watching = ['intake', 'supervisor', 'reviewer', 'otherReviewer'] as const;
/** Of each of them. */
const sessions = 10;

export const droppedCrowd: Bar = {
  bar: 18,
  name: 'a crowd of sockets dropped at once',
  isTimed: true,
  run: async (world, size, random) => {
    const [parts, each, changes] = size === 'long' ? [4, 2_500, 40] : [1, 60, 5];
    const cases = await registerCases(world, 5);
    const sender = await openSender(world, cases, random);
    const crowd = Array.from({ length: parts }, openPart);
    try {
      const gathering = performance.now();
      const gather = { count: each, ports: portsOf(world), cookies: await cookiesOf(world, size) };
      await Promise.all(crowd.map((part) => part.tell({ gather })));
      const gatheredMs = performance.now() - gathering;
      await Promise.all(crowd.map((part) => part.tell({ drop: true })));
      const from = performance.now();
      for (let n = 0; n < changes; n += 1) {
        await sender.sendOne();
        await pause(100);
      }
      const left = backWithinMs - (performance.now() - from);
      const order = { await: { known: newest(sender.acknowledged.values()), forMs: left } };
      const answers = await Promise.all(crowd.map((part) => part.tell(order)));
      const backMs = performance.now() - from;
      const missing = answers.map((answer) => ('missing' in answer ? answer.missing : each));
      return {
        tried: parts * each,
        faults: {
          ...(await judge(world, sender)),
          notBackWithinAMinute: missing.reduce((sum, one) => sum + one, 0),
        },
        seen: {
          ...{ acknowledged: sender.acknowledged.size },
          ...{ gatheredMs: Math.round(gatheredMs), backMs: Math.round(backMs) },
        },
      };
    } finally {
      for (const part of crowd) part.end();
    }
  },
};

type Part = { tell: (order: CrowdOrder) => Promise<CrowdAnswer>; end: () => void };

function openPart(): Part {
  const child: ChildProcess = fork(new URL('../crowd-process.ts', import.meta.url));
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`A crowd ended with ${code}.`)),
  );
  ended.catch(() => undefined);
  return {
    tell: async (order) => {
      // Its only messages are answers, one to each order.
      const answered = once(child, 'message').then(([answer]) => answer as CrowdAnswer);
      child.send(order);
      return Promise.race([answered, ended]);
    },
    end: () => child.kill('SIGKILL'),
  };
}

function portsOf({ nodes }: ChaosWorld): number[] {
  return nodes.flatMap((node) => node.product()?.port ?? []);
}

async function cookiesOf({ balancer }: ChaosWorld, size: Size): Promise<string[]> {
  const cookies: string[] = [];
  for (let n = 0; n < (size === 'long' ? sessions : 1); n += 1)
    cookies.push(...(await Promise.all(watching.map((name) => signIn(balancer.url, name)))));
  return cookies;
}

function newest(acknowledged: Iterable<{ caseId: string; version: number }>): [string, number][] {
  const versions = new Map<string, number>();
  for (const { caseId, version } of acknowledged)
    versions.set(caseId, Math.max(version, versions.get(caseId) ?? 0));
  return [...versions];
}
