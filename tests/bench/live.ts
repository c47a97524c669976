// From the commit of a change to the boards that show it: 100 watchers, one change after the other. The instant of a
// change is stamped by the server just before it commits, so what is measured is commit and delivery together.
import { v7 } from '#tests/support/uuid-v7.ts';
import type { BoardMessage } from '#workflows/contract/live.ts';
import { commentableCases } from './commentable-cases.ts';
import { type Figure, figureOf, median, percentile } from './figure.ts';
import { newDataDir, type Product, removeDataDir, signIn, startProduct } from './running-product.ts';
import { type Watcher, watchBoard } from './watch-board.ts';

const watchers = 100;
const changes = 60;

export async function benchLive(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  const cookie = await signIn(product.url, 'supervisor');
  const sockets = await Promise.all(Array.from({ length: watchers }, () => watchBoard(product, cookie)));
  const medians: number[] = [];
  const tails: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const delays = await measure(product, cookie, sockets);
    medians.push(median(delays));
    tails.push(percentile(delays, 0.99));
  }
  for (const socket of sockets) socket.disconnect();
  await product.stop();
  await removeDataDir(dataDir);
  return [
    figureOf(`commit to board, ${watchers} watchers, median`, 'ms', medians),
    figureOf(`commit to board, ${watchers} watchers, p99`, 'ms', tails),
  ];
}

async function measure(product: Product, cookie: string, sockets: readonly Watcher[]): Promise<number[]> {
  const open = await commentableCases(product.url, cookie);
  const delays: number[] = [];
  for (let index = 0; index < changes; index += 1) {
    const caseId = open[index % open.length];
    if (!caseId) throw new Error('there is no open case to change');
    const seen = sockets.map((socket) => nextChangeOf(socket, caseId));
    const response = await fetch(`${product.url}/api/cases/${caseId}/commands`, {
      method: 'POST',
      headers: { cookie, origin: product.url, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'case.comment', payload: { note: 'Đã xem hồ sơ.' }, commandId: v7() }),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    delays.push(...(await Promise.all(seen)));
  }
  return delays;
}

/** Milliseconds from the change's own instant to its arrival at this watcher. */
function nextChangeOf(socket: Watcher, caseId: string): Promise<number> {
  return new Promise((resolve) => {
    const listen = ({ change }: BoardMessage) => {
      if (change.caseId !== caseId || !change.card) return;
      socket.off('board:change', listen);
      resolve(Date.now() - Date.parse(change.card.updatedAt));
    };
    socket.on('board:change', listen);
  });
}
