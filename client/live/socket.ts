// The typed live connection. It authenticates with the session's cookie and tries again for as long as the page is open.
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** A socket that is not connected yet. */
export function createSocket(): LiveSocket {
  return io({
    autoConnect: false,
    transports: ['websocket', 'polling'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 4_000,
    // Many pages that lost the same server must not come back in the same moment.
    randomizationFactor: 0.5,
  });
}
