// Passes requests and sockets on to a running product and leaves one header out of its answers. Lighthouse 13 cannot tell the
// document it asked for from another where a `Referrer-Policy` came with it, whatever it says, and gives up (`ERR_ABORTED`).
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

export type Passing = { url: string; to: (port: number) => void; close: () => void };

/** Listens on `port`; where it passes on to is said when that is known. */
export async function passOn(port: number, header: string): Promise<Passing> {
  let target = 0;
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ host: '127.0.0.1', port: target, method, path, headers }, (given) => {
      const { [header]: _, ...kept } = given.headers;
      answer.writeHead(given.statusCode ?? 502, kept);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  server.on('upgrade', ({ url, rawHeaders }, client, head) => {
    const socket = connect(target, '127.0.0.1', () => {
      const lines = rawHeaders.flatMap((name, at) =>
        at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : [],
      );
      socket.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(head);
      socket.pipe(client).pipe(socket);
    });
    for (const [end, other] of [
      [socket, client],
      [client, socket],
    ] as const)
      end.on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    to: (chosen) => {
      target = chosen;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
