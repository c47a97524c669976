// A TCP proxy before PostgreSQL that reads what a node asks: each statement in the order in which it is executed, with the
// name of the pool that asked it. It understands just enough of the frontend's side of the protocol (version 3).
import { connect, createServer, type Socket } from 'node:net';

export type Asked = { pool: string; statement: string };

export type StatementProxy = {
  port: number;
  /** What has been executed since this was asked last. */
  taken: () => Asked[];
  close: () => Promise<void>;
};

export async function openStatementProxy(target: { host: string; port: number }): Promise<StatementProxy> {
  let asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(target.port, target.host);
    const read = readerOf((one) => asked.push(one));
    for (const [socket, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => other.destroy());
      socket.on('error', () => other.destroy());
    }
    incoming.on('data', (chunk: Buffer) => {
      read(chunk);
      outgoing.write(chunk);
    });
    outgoing.on('data', (chunk) => incoming.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no address.');
  return {
    port: address.port,
    taken: () => {
      const found = asked;
      asked = [];
      return found;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Follows one connection: statements are parsed once under a name, bound and executed many times. */
function readerOf(tell: (asked: Asked) => void): (chunk: Buffer) => void {
  const statements = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let pool: string | null = null;
  let bound = '';
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (pool === null) {
      if (rest.length < 4 || rest.length < rest.readInt32BE(0)) return;
      const startup = rest.subarray(8, rest.readInt32BE(0)).toString('latin1').split('\0');
      rest = rest.subarray(rest.readInt32BE(0));
      pool = startup[startup.indexOf('application_name') + 1] ?? '';
    }
    while (rest.length >= 5 && rest.length >= 1 + rest.readInt32BE(1)) {
      const kind = String.fromCharCode(rest[0] ?? 0);
      const body = rest.subarray(5, 1 + rest.readInt32BE(1));
      rest = rest.subarray(1 + rest.readInt32BE(1));
      const [first = '', second = ''] = body.toString('utf8').split('\0');
      if (kind === 'P') statements.set(first, plain(second));
      if (kind === 'B') bound = second;
      if (kind === 'E') tell({ pool, statement: statements.get(bound) ?? bound });
      if (kind === 'Q') tell({ pool, statement: plain(first) });
    }
  };
}

function plain(statement: string): string {
  return statement.replaceAll(/\s+/g, ' ').trim();
}
