// A plain balancer on the loopback, as one stands before several nodes: each new connection goes to the next of those that listen, and
// nothing binds a client to one of them but the connection itself.
import { connect, createServer, type Socket } from 'node:net';

export type PlainBalancer = {
  port: number;
  url: string;
  /** Every connection at once; new ones are taken. */
  drop: () => void;
  close: () => Promise<void>;
};

/** `ports` are those of the nodes now; a connection that nobody takes is ended. */
export async function openBalancer(ports: () => readonly number[]): Promise<PlainBalancer> {
  const sockets = new Set<Socket>();
  let turn = 0;
  const server = createServer((incoming) => {
    keep(incoming);
    turn += 1;
    const all = ports();
    forward(
      incoming,
      all.map((_, n) => all[(turn + n) % all.length] ?? 0),
    );
  });
  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.setNoDelay(true);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  }
  function forward(incoming: Socket, [port, ...others]: readonly number[]): void {
    if (port === undefined) {
      incoming.destroy();
      return;
    }
    const outgoing = connect(port, '127.0.0.1');
    outgoing.once('connect', () => {
      keep(outgoing).removeListener('error', next);
      incoming.pipe(outgoing).pipe(incoming);
      incoming.on('close', () => outgoing.destroy());
      outgoing.on('close', () => incoming.destroy());
    });
    const next = () => forward(incoming, others);
    outgoing.once('error', next);
  }
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => resolve()),
  );
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The balancer has no address.');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    drop,
    close: async () => {
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
