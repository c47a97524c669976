// One change to 3,000 boards of as many people on one node, against `ws` alone with the same words to as many sockets, in turns in one
// run; how long the first of them waits from the commit on; and what a board costs in memory. Who is not measured stands still.
import { v7 } from '#tests/support/uuid-v7.ts';
import type { BoardMessage } from '#workflows/contract/live.ts';
import { type CheapSocket, openCheapSocket } from './cheap-socket.ts';
import { comment, openCommandLoad, secret } from './command-load.ts';
import { type Figure, figureOf, median } from './figure.ts';
import { signInMany } from './many-people.ts';
import { installRivals, startRawSockets } from './rival-programs.ts';
import type { Product } from './running-product.ts';
import { openInspector } from './settled-memory.ts';

const boards = 3_000;
/** Opened before memory is looked at, so that what the first of all costs is not counted as theirs. */
const firstBoards = 500;
const atOnce = 50;
const rounds = 5;
const changes = 20;

const isReady = Buffer.from('430[{"ok":true');
const isChange = Buffer.from('42["board:change",');

/** What has come of the change that is under way. */
type Heard = { count: number; first: number; last: number; words: string; all: () => void };

export async function benchFanout(): Promise<Figure[]> {
  installRivals();
  const loading = await openCommandLoad(8);
  const { product } = loading;
  const cookies = await signInMany(loading.adminUrl, secret, { count: boards, role: 'supervisor' });
  await untilKnown(product, cookies.at(-1) ?? '');
  const heard: Heard = { count: 0, first: 0, last: 0, words: '', all() {} };
  const raw = await startRawSockets();
  const open = (some: string[]) => openInTurns(some, (cookie) => openBoard(product, cookie, heard));
  const ours = await open(cookies.slice(0, firstBoards));
  const inspector = await openInspector(product);
  const before = await inspector.settledMb();
  ours.push(...(await open(cookies.slice(firstBoards))));
  const kbEach = ((await inspector.settledMb()) - before) * (1024 / (boards - firstBoards));
  inspector.close();
  const theirs = await openInTurns(cookies, () =>
    openCheapSocket({ port: raw.port, path: '/' }, () => hear(heard)),
  );
  const [whole, tail, firsts, limit]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round <= rounds; round += 1) {
    raw.pause();
    const times = await inTurn(heard, (turn) =>
      change(product, loading.cookie, loading.spare[turn % 8] ?? ''),
    );
    raw.goOn();
    const { words } = heard;
    process.kill(product.pid, 'SIGSTOP');
    const bare = await inTurn(heard, () => tellRaw(raw.port, words));
    process.kill(product.pid, 'SIGCONT');
    // The first runs warm both, and are nobody's.
    if (round === 0) continue;
    whole.push(perSecond(times.map(({ sent, last }) => last - sent)));
    tail.push(perSecond(times.map(({ first, last }) => last - first)));
    firsts.push(median(times.map(({ sinceCommit }) => sinceCommit)));
    limit.push(perSecond(bare.map(({ sent, last }) => last - sent)));
  }
  for (const socket of [...ours, ...theirs]) socket.close();
  await raw.stop();
  await loading.close();
  return [
    figureOf(`one change to ${boards} boards, from the command on, against raw ws`, '1/s', whole, limit),
    figureOf(`one change to ${boards} boards, from the first message on, against raw ws`, '1/s', tail, limit),
    figureOf(`commit to the first of ${boards} boards, median`, 'ms', firsts),
    figureOf('memory of a board that is followed', 'KB', [kbEach]),
  ];
}

type Times = { sent: number; first: number; last: number; sinceCommit: number };

async function inTurn(heard: Heard, tell: (turn: number) => Promise<void>): Promise<Times[]> {
  const times: Times[] = [];
  for (let turn = 0; turn < changes; turn += 1) {
    const all = new Promise<void>((resolve) => Object.assign(heard, { count: 0, words: '', all: resolve }));
    const sent = performance.now();
    await Promise.all([tell(turn), all]);
    times.push({ sent, first: heard.first, last: heard.last, sinceCommit: sinceCommitOf(heard) });
  }
  return times;
}

function perSecond(milliseconds: number[]): number {
  return (boards * milliseconds.length * 1_000) / milliseconds.reduce((sum, one) => sum + one, 0);
}

function hear(heard: Heard, words?: Buffer): void {
  heard.count += 1;
  if (heard.count === 1) {
    heard.first = performance.now();
    heard.words = words?.toString() ?? '';
  }
  if (heard.count < boards) return;
  heard.last = performance.now();
  heard.all();
}

/** The instant of a change is stamped just before it commits. */
function sinceCommitOf({ words, first }: Heard): number {
  if (words === '') return Number.NaN;
  const [, message]: [string, BoardMessage] = JSON.parse(words.slice(2));
  return performance.timeOrigin + first - Date.parse(message.change.card?.updatedAt ?? '');
}

/** A board as a page follows it, over Socket.IO's own protocol (version 5) on Engine.IO's (4). */
async function openBoard(product: Product, cookie: string, heard: Heard): Promise<CheapSocket> {
  let follow: (socket: CheapSocket) => void = () => undefined;
  const following = new Promise<CheapSocket>((resolve) => {
    follow = resolve;
  });
  const path = '/socket.io/?EIO=4&transport=websocket';
  await openCheapSocket({ port: product.port, path, cookie }, (message, socket) => {
    if (startsWith(message, isChange)) return hear(heard, message);
    if (startsWith(message, isReady)) return follow(socket);
    const kind = message.toString('latin1', 0, 2);
    if (kind[0] === '0') socket.send('40');
    else if (kind === '40') socket.send('420["board:subscribe",{"cursor":null}]');
    else if (kind[0] === '2') socket.send('3');
    else if (kind === '44') throw new Error(`a board was not let in: ${message}`);
  });
  return following;
}

function startsWith(message: Buffer, start: Buffer): boolean {
  return start.compare(message, 0, Math.min(start.length, message.length)) === 0;
}

async function openInTurns(
  cookies: string[],
  open: (cookie: string) => Promise<CheapSocket>,
): Promise<CheapSocket[]> {
  const sockets: CheapSocket[] = [];
  for (let at = 0; at < cookies.length; at += atOnce)
    sockets.push(...(await Promise.all(cookies.slice(at, at + atOnce).map(open))));
  return sockets;
}

async function change(product: Product, cookie: string, caseId: string): Promise<void> {
  await post(`${product.url}/api/cases/${caseId}/commands`, {
    headers: { cookie, origin: product.url, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'case.comment', payload: { note: comment }, commandId: v7() }),
  });
}

async function tellRaw(port: number, words: string): Promise<void> {
  await post(`http://127.0.0.1:${port}/`, { body: words });
}

async function post(url: string, request: RequestInit): Promise<void> {
  const response = await fetch(url, { method: 'POST', ...request });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

/** Until the node's copy of the directory has them. */
async function untilKnown(product: Product, cookie: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const response = await fetch(`${product.url}/api/me`, { headers: { cookie } });
    if (response.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the people of the bench are not known to the node');
}
