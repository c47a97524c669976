// A part of a crowd, as a process of its own: no process may hold open as many connections as all of them have. Its sockets reach the
// nodes over a balancer of its own, whose connections are dropped in one moment when it is told so.
import { io, type Socket } from 'socket.io-client';
import { openBalancer } from '#tests/support/plain-balancer.ts';
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import { pause } from './bar.ts';

export type CrowdOrder =
  | { gather: { count: number; ports: number[]; cookies: string[] } }
  | { drop: true }
  /** Versions that each has to know, by case. */
  | { await: { known: [string, number][]; forMs: number } };
export type CrowdAnswer = { gathered: number } | { dropped: number } | { missing: number };

type Follower = {
  socket: Socket<ServerToClient, ClientToServer>;
  cursor: string | null;
  /** Versions that it was told of, by case. */
  known: Map<string, number>;
  subscriptions: number;
};

const atOnce = 50;
const followers: Follower[] = [];
let dropAll: () => void = () => undefined;
/** How often each had subscribed when all of them were dropped. */
let before: number[] = [];

process.on('message', (order: CrowdOrder) => {
  answerTo(order)
    .then((answer) => process.send?.(answer))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
});
// Whoever gathered it has ended.
process.on('disconnect', () => process.exit(0));

async function answerTo(order: CrowdOrder): Promise<CrowdAnswer> {
  if ('gather' in order) return { gathered: await gather(order.gather) };
  if ('drop' in order) {
    before = followers.map(({ subscriptions }) => subscriptions);
    dropAll();
    return { dropped: followers.length };
  }
  const { known, forMs } = order.await;
  const isBack = (one: Follower, index: number) =>
    one.subscriptions > (before[index] ?? 0) &&
    known.every(([caseId, version]) => (one.known.get(caseId) ?? 0) >= version);
  const missing = () => followers.filter((one, index) => !isBack(one, index)).length;
  const from = performance.now();
  while (missing() > 0 && performance.now() - from < forMs) await pause(100);
  for (const [index, one] of followers.entries())
    if (!isBack(one, index)) console.error(`Not back: ${stateOf(one, before[index] ?? 0)}`);
  return { missing: missing() };
}

/** What was missed may arrive after a later change that was told meanwhile: as on the page, nobody forgets by it. */
function learn({ known }: Follower, { caseId, version }: { caseId: string; version: number }): void {
  known.set(caseId, Math.max(version, known.get(caseId) ?? 0));
}

/** For whoever looks into it. */
function stateOf({ socket, subscriptions, known, cursor }: Follower, before: number): string {
  const { connected, active } = socket;
  const engine = socket.io.engine?.readyState;
  return JSON.stringify({
    connected,
    active,
    engine,
    since: subscriptions - before,
    known: [...known],
    cursor,
  });
}

async function gather({ count, ports, cookies }: { count: number; ports: number[]; cookies: string[] }) {
  const balancer = await openBalancer(() => ports);
  dropAll = balancer.drop;
  while (followers.length < count) {
    const more = Array.from({ length: Math.min(atOnce, count - followers.length) }, (_, n) =>
      follow(balancer.url, cookies[n % cookies.length] ?? ''),
    );
    followers.push(...(await Promise.all(more)));
  }
  return followers.length;
}

function follow(url: string, cookie: string): Promise<Follower> {
  const socket: Follower['socket'] = io(url, {
    ...{ transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: url } },
    // As the page comes back.
    ...{ reconnectionDelay: 300, reconnectionDelayMax: 4_000 },
  });
  const follower: Follower = { socket, cursor: null, known: new Map(), subscriptions: 0 };
  return new Promise((resolve) => {
    const subscribe = () =>
      socket.emit('board:subscribe', { cursor: follower.cursor }, (answer) => {
        // The page tries again after a second too.
        if (!answer.ok) return void setTimeout(() => socket.connected && subscribe(), 1_000);
        follower.cursor ??= answer.cursor;
        if (answer.missed && !answer.missed.reset)
          for (const change of answer.missed.changes) learn(follower, change);
        follower.subscriptions += 1;
        resolve(follower);
      });
    socket.on('connect', subscribe);
    socket.on('board:change', ({ change }) => learn(follower, change));
  });
}
