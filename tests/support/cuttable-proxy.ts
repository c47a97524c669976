// A TCP proxy on the loopback that can be cut and mended: what the database looks like from a node when the network goes.
import { connect, createServer, type Socket } from 'node:net';

export type CuttableProxy = {
  port: number;
  /** Ends every connection and refuses new ones, until mended. */
  cut: () => void;
  /** Accepts and never answers, until mended: a network that swallows. */
  swallow: () => void;
  /** Lets what is asked through and keeps the answers, until mended; resolves when so many were kept. */
  loseAnswers: (count: number) => Promise<void>;
  mend: () => void;
  close: () => Promise<void>;
};

export async function openProxy(target: { host: string; port: number }): Promise<CuttableProxy> {
  let mode: 'open' | 'cut' | 'swallow' | 'mute' = 'open';
  let onLost: () => void = () => undefined;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((incoming) => {
    keep(incoming);
    if (mode === 'cut') incoming.destroy();
    if (mode === 'cut' || mode === 'swallow') return;
    const outgoing = keep(connect(target.port, target.host));
    incoming.on('data', (chunk) => mode === 'swallow' || outgoing.write(chunk));
    outgoing.on('data', (chunk) => {
      if (mode === 'mute') onLost();
      else if (mode !== 'swallow') incoming.write(chunk);
    });
    incoming.on('close', () => outgoing.destroy());
    outgoing.on('close', () => incoming.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no address.');
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    cut: () => {
      mode = 'cut';
      endAll();
    },
    swallow: () => {
      mode = 'swallow';
    },
    loseAnswers: (count) =>
      new Promise((resolve) => {
        let lost = 0;
        mode = 'mute';
        onLost = () => {
          lost += 1;
          if (lost >= count) resolve();
        };
      }),
    mend: () => {
      // What was swallowed will never be answered: those connections are of no use any more.
      if (mode === 'swallow' || mode === 'mute') endAll();
      mode = 'open';
    },
    close: async () => {
      endAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
