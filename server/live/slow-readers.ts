// A socket that stops reading is cut: Socket.IO would buffer for it without end. It comes back with its cursor and catches
// up over HTTP, so nothing is lost but the connection.
import type { Socket } from 'socket.io';

const mostBuffered = 256 * 1024;

export function cutSlowReaders(socket: Pick<Socket, 'conn' | 'disconnect'>): void {
  socket.conn.on('packetCreate', () => {
    const { transport } = socket.conn as unknown as { transport: { socket?: { bufferedAmount?: number } } };
    if ((transport.socket?.bufferedAmount ?? 0) > mostBuffered) socket.disconnect(true);
  });
}
