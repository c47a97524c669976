// Somebody who stops reading is cut before what waits for them fills the server's memory; somebody who reads never is. A
// plain TCP connection speaks just enough of the WebSocket to be let in, so that it can stop reading for real.
import { createServer, type Server as HttpServer } from 'node:http';
import { connect, type Socket as TcpSocket } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cutSlowReaders } from '#server/live/slow-readers.ts';
import { freePort } from '#tests/bench/running-product.ts';
import { until } from '#tests/support/watcher.ts';

const message = 'x'.repeat(64 * 1024);
/** More than the kernel keeps for both ends of a connection on one machine. */
const many = 400;

let http: HttpServer;
let live: Server;
let port: number;
let reader: TcpSocket;
const connected: string[] = [];
const left: string[] = [];

beforeEach(async () => {
  http = createServer();
  live = new Server(http, { transports: ['websocket'] });
  live.on('connection', (socket) => {
    cutSlowReaders(socket);
    connected.push(socket.id);
    socket.on('disconnect', () => left.push(socket.id));
  });
  port = await freePort();
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  reader = connect(port, '127.0.0.1');
  reader.on('error', () => undefined);
  reader.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      'Host: 127.0.0.1',
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version: 13\r\n\r\n',
    ].join('\r\n'),
  );
  await new Promise((resolve) => reader.once('data', resolve));
  // A text frame under a mask of zeros with `40`: into the default namespace.
  reader.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]));
  await until('the reader is let in', () => connected.length > 0);
});
afterEach(async () => {
  reader.destroy();
  await live.close();
  connected.length = 0;
  left.length = 0;
});

async function sendMany(): Promise<void> {
  for (let count = 0; count < many && left.length === 0; count += 1) {
    live.emit('change', message);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('cuts who has stopped reading', async () => {
  reader.pause();
  await sendMany();
  await until('the reader is cut', () => left.length === 1);
});

it('leaves alone who reads', async () => {
  let bytes = 0;
  reader.on('data', (chunk) => {
    bytes += chunk.length;
  });
  await sendMany();
  await until('everything has arrived', () => bytes > many * message.length);
  expect(left).toEqual([]);
});

it('leaves alone who reads, when much comes at once', async () => {
  let bytes = 0;
  reader.on('data', (chunk) => {
    bytes += chunk.length;
  });
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  for (let count = 0; count < many / 10; count += 1) live.emit('change', message);
  await until('everything has arrived', () => bytes > (many / 10) * message.length);
  expect(left).toEqual([]);
});
