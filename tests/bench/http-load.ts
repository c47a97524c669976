// A load over HTTP/1.1 keep-alive connections that costs little itself: requests are written by hand and of the answers
// only the status and the length are read. Bounded in time; loopback only.
import { connect, type Socket } from 'node:net';
import { percentile } from './figure.ts';
import { beatOf } from './pace.ts';

export type Load = { perSecond: number; p50: number; p99: number; statuses: Record<number, number> };

export type NextRequest = () => { path: string; body: string; cookie: string };

/**
 * Sends POST requests on `connections` connections for `seconds`; each waits for its answer before the next. At `pace` requests a second
 * over all of them a late one is late from the moment at which it was to be sent.
 */
export async function load(
  port: number,
  connections: number,
  seconds: number,
  next: NextRequest,
  pace = Number.POSITIVE_INFINITY,
): Promise<Load> {
  const until = performance.now() + seconds * 1000;
  const latencies: number[] = [];
  const statuses: Record<number, number> = {};
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, (_, place) =>
      runConnection(
        port,
        until,
        beatOf(pace, place, connections),
        () => requestOf(next(), port),
        (status, ms) => {
          latencies.push(ms);
          statuses[status] = (statuses[status] ?? 0) + 1;
        },
      ),
    ),
  );
  const passed = (performance.now() - started) / 1000;
  return {
    perSecond: (statuses[200] ?? 0) / passed,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    statuses,
  };
}

function requestOf({ path, body, cookie }: ReturnType<NextRequest>, port: number): string {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\norigin: http://127.0.0.1:${port}\r\n`;
  return `${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function runConnection(
  port: number,
  until: number,
  beat: () => number,
  request: () => string,
  done: (status: number, ms: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let sent = 0;
    let received = '';
    const send = () => {
      if (performance.now() >= until) {
        socket.end();
        resolve();
        return;
      }
      received = '';
      sent = beat();
      const early = sent - performance.now();
      if (early > 1) setTimeout(() => socket.write(request()), early);
      else socket.write(request());
    };
    socket.setEncoding('latin1');
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk;
      const status = statusOfWhole(received);
      if (status === null) return;
      done(status, performance.now() - sent);
      send();
    });
  });
}

/** The status of the answer once all of it has come, else null. */
function statusOfWhole(received: string): number | null {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = received.slice(0, headEnd).toLowerCase();
  const length = /content-length: (\d+)/.exec(head);
  const isWhole = length
    ? received.length >= headEnd + 4 + Number(length[1])
    : received.endsWith('0\r\n\r\n') || head.includes('204 no content');
  return isWhole ? Number(received.slice(9, 12)) : null;
}
