// Who has a case open: hints that it moved, who is there, and the way out for whoever may not see it any more. A message carries
// no content; the page fetches as itself.
import type { FeedRow } from '#db/feed.ts';
import type { Viewer } from '../people/viewer.ts';
import { followsCase } from './audience.ts';
import type { Io, Socket } from './socket-data.ts';

/** Hints for whoever has the case open. Whoever may not see it any more is put out before the hint, and hears none. */
export function tellCase(io: Io, row: FeedRow): void {
  const { streamId: caseId, version, position } = row;
  const room = caseRoom(caseId);
  let hasLeft = false;
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (!socket || followsCase(socket.data.audience, row)) continue;
    leaveCase(socket, caseId);
    hasLeft = true;
  }
  io.to(room).emit('case:change', { caseId, version, position });
  if (hasLeft) tellPresence(io, caseId);
}

/** What was opened in an emergency closes by itself. */
export function takeBackLent(io: Io, socket: Socket, now: string): void {
  for (const [caseId, until] of socket.data.lent) {
    if (Date.parse(until) > Date.parse(now)) continue;
    socket.data.lent.delete(caseId);
    leaveCase(socket, caseId);
    socket.emit('reset');
    tellPresence(io, caseId);
  }
}

export function leaveCase(socket: Socket, caseId: string): void {
  socket.leave(caseRoom(caseId));
  socket.leave(readersRoom(caseId));
}

/**
 * Tells whoever reads the file who else reads it now. A respondent, a companion or a witness is neither told nor named: when
 * they look at what is theirs is nobody's to watch, and a protected witness would be known by it.
 */
export function tellPresence(io: Io, caseId: string): void {
  const room = readersRoom(caseId);
  const people = readersIn(io, caseId).map(({ personId: id, name }) => ({ id, name }));
  io.to(room).emit('presence', { caseId, people });
}

/** Those who have the file open on this node, each once. */
export function readersIn(io: Io, caseId: string): Viewer[] {
  const ids = io.sockets.adapter.rooms.get(readersRoom(caseId)) ?? new Set<string>();
  const viewers = [...ids].flatMap((id) => io.sockets.sockets.get(id)?.data.viewer ?? []);
  return [...new Map(viewers.map((viewer) => [viewer.personId, viewer])).values()];
}

export function caseRoom(caseId: string): string {
  return `case:${caseId}`;
}

/** Within it, those who read the file. */
export function readersRoom(caseId: string): string {
  return `readers:${caseId}`;
}
