// What the server knows of one socket: who is behind it, what they follow, and which changes are theirs to hear.
import type { Socket as IoSocket, Server } from 'socket.io';
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Audience } from './audience.ts';

export type SocketData = {
  viewer: Viewer;
  sessionId: string;
  board: string | null;
  audience: Audience;
  /** Whose cases kept them out when that was last looked at. */
  ties: string;
  /** Cases that are open to them for an emergency, and until when. */
  lent: Map<string, string>;
};
export type Socket = IoSocket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

export function leaveBoard(socket: Socket): void {
  if (socket.data.board) socket.leave(socket.data.board);
  socket.data.board = null;
}
