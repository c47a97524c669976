// The events that a live connection really listens to: a live server is opened beside an HTTP server of its own, one client
// connects, and what is registered for its socket is read off.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { openLiveServer } from '#server/live/live-server.ts';
import type { Services } from '#server/services.ts';

/** `plant` is called with each socket after the server has registered its own. */
export async function socketEvents(plant: (socket: Socket) => void = () => undefined): Promise<string[]> {
  const found = new Set<string>();
  const sockets: Socket[] = [];
  const on = Socket.prototype.on;
  Socket.prototype.on = function watched(this: Socket, ...given: Parameters<typeof on>) {
    if (!sockets.includes(this)) sockets.push(this);
    found.add(String(given[0]));
    return on.apply(this, given);
  } as typeof on;
  const http = createServer();
  const live = openLiveServer(http, letIn(), []);
  try {
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    const client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], reconnection: false });
    await new Promise((resolve, reject) =>
      client.on('connect', () => resolve(null)).on('connect_error', reject),
    );
    for (const socket of sockets) plant(socket);
    client.disconnect();
  } finally {
    Socket.prototype.on = on;
    await live.close();
    http.close();
  }
  return [...found].filter((name) => !ofSocketIo.has(name)).toSorted();
}

/** Of the library itself. */
const ofSocketIo = new Set(['disconnect', 'disconnecting', 'error', 'newListener', 'removeListener']);

/** Somebody is let in and nothing is looked up: only what is listened to matters here. */
function letIn(): Services {
  const nothing = { onRows: () => undefined, age: () => 0, place: () => ({ xid: '0', position: 0 }) };
  return {
    sessions: {
      findViewer: async () => ({ personId: 'nobody', grants: [] }),
      findSession: async () => ({ sessionId: 'none' }),
    },
    directory: { units: () => [], rolesIn: () => [], grantsOf: () => [], tiesOf: () => '' },
    writePath: { clock: { now: () => '2026-01-01T00:00:00.000Z' } },
    feed: nothing,
    database: { epoch: 'none' },
  } as unknown as Services;
}
