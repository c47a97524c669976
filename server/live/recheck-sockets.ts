// Ends the live connections of ended sessions and closed accounts, and puts whoever has other rights now out of their rooms.
// One question to the database for all sockets of the node, so that many of them take no longer than a few.
import { dayOf } from '#workflows/rules/day.ts';
import { findViewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { audienceOf } from './audience.ts';
import { takeBackLent } from './case-rooms.ts';
import { type Io, leaveBoard } from './socket-data.ts';

/** Throws where the database does not answer: nobody can be checked, and nothing new is heard of then either. */
export async function recheckSockets(services: Services, io: Io): Promise<void> {
  const { auth, sessions, directory, writePath } = services;
  const sockets = [...io.sockets.sockets.values()];
  if (sockets.length === 0) return;
  const standing = await auth.sessions.standing([...new Set(sockets.map(({ data }) => data.sessionId))]);
  const today = dayOf(writePath.clock.now());
  for (const socket of sockets) {
    const { sessionId, viewer: before } = socket.data;
    const viewer = standing.has(sessionId) ? findViewer(directory, before.accountId, today) : null;
    if (!viewer) {
      // What this node still remembers of it is of no use any more either.
      sessions.forgetAccount(before.accountId);
      socket.disconnect(true);
      continue;
    }
    takeBackLent(io, socket, writePath.clock.now());
    const ties = directory.tiesOf(viewer.personId);
    const hasChanged =
      ties !== socket.data.ties || JSON.stringify(viewer.grants) !== JSON.stringify(before.grants);
    Object.assign(socket.data, { viewer, ties });
    if (!hasChanged) continue;
    // Other rights, another board: the page fetches anew and subscribes again.
    socket.data.audience = audienceOf(directory, viewer.personId, today);
    leaveBoard(socket);
    for (const room of [...socket.rooms]) if (/^(case|meeting):/.test(room)) socket.leave(room);
    socket.emit('reset');
  }
}
