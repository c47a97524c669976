// A socket that stops reading is cut: Socket.IO would keep what waits for it without end. It comes back with its cursor and
// catches up over HTTP, so nothing is lost but the connection.
import type { Socket } from 'socket.io';
import { countCutSocket } from '../http/metrics.ts';

/** Characters that may wait for one reader; what the page is sent is mostly of one byte each. */
const mostWaiting = 256 * 1024;
/** How long a reader may take over one batch before it counts as standing still: a burst of changes is nobody's fault. */
const graceMs = 1_000;

export function cutSlowReaders({ conn }: Pick<Socket, 'conn'>): void {
  // The transport takes one batch at a time; until the reader has taken that one, all others wait in Engine.IO's queue.
  let waiting = 0;
  let handedOver = performance.now();
  conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    if (waiting === 0) handedOver = performance.now();
    waiting += typeof data === 'string' ? data.length : 0;
    if (waiting <= mostWaiting || performance.now() - handedOver < graceMs) return;
    // Without waiting for what is queued to be read first: that is what never comes.
    countCutSocket();
    conn.close(true);
  });
  conn.on('flush', () => {
    waiting = 0;
    handedOver = performance.now();
  });
}
