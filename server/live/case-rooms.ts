// Who has a case open: hints that it moved, who is there, and the way out for whoever may not see it any more. A message carries
// no content; the page fetches as itself.
import type { FeedRow } from '#db/feed.ts';
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
    socket.leave(room);
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
    socket.leave(caseRoom(caseId));
    socket.emit('reset');
    tellPresence(io, caseId);
  }
}

export function tellPresence(io: Io, caseId: string): void {
  const ids = io.sockets.adapter.rooms.get(caseRoom(caseId)) ?? new Set<string>();
  const people = new Map<string, string>();
  for (const id of ids) {
    const viewer = io.sockets.sockets.get(id)?.data.viewer;
    if (viewer) people.set(viewer.personId, viewer.name);
  }
  io.to(caseRoom(caseId)).emit('presence', {
    caseId,
    people: [...people].map(([id, name]) => ({ id, name })),
  });
}

export function caseRoom(caseId: string): string {
  return `case:${caseId}`;
}
