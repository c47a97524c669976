// One more who watches the board over a socket, as a page does.
import { io, type Socket } from 'socket.io-client';
import type { BoardSubscribed, ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import type { Product } from './running-product.ts';

export type Watcher = Socket<ServerToClient, ClientToServer>;

export function watchBoard(product: Product, cookie: string): Promise<Watcher> {
  const socket: Watcher = io(product.url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: product.url },
  });
  return new Promise((resolve, reject) => {
    socket.on('connect_error', reject);
    socket.on('connect', () => {
      socket.emit('board:subscribe', { cursor: null }, (answer: BoardSubscribed) =>
        answer.ok ? resolve(socket) : reject(new Error(answer.code)),
      );
    });
  });
}
