// Somebody who never finishes a request, in its head or in its body, is cut; who sends more headers than anybody needs is refused. Others
// are answered meanwhile. The limits are shorter here than a node's own.
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitedServer, usualLimits } from '#server/http/limited-server.ts';
import { answerUnreadable } from '#server/http/unreadable-request.ts';

const short = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 };
const http = limitedServer({ ...usualLimits, ...short });
let port: number;

beforeAll(async () => {
  answerUnreadable(http);
  http.on('request', (request, response) => {
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;
});
afterAll(() => {
  http.closeAllConnections();
  http.close();
});

/** What comes back on a connection of which no more than this is sent, once the server has closed it. */
function answerTo(sent: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

it.each([
  ['the head', 'GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
  ['the body', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n12345'],
])('cuts who does not finish %s, and answers others meanwhile', async (_, sent) => {
  const slow = answerTo(sent);
  const other = await fetch(`http://127.0.0.1:${port}/`);
  expect(other.status).toBe(200);
  expect(await slow).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*request\.unreadable/s);
});

it('refuses more than a hundred headers', async () => {
  const many = Array.from({ length: 300 }, (_, n) => `x-${n}: 1\r\n`).join('');
  const answer = await answerTo(`GET / HTTP/1.1\r\nhost: localhost\r\n${many}\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 .*request\.headTooLarge/s);
});
