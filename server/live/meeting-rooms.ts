// Hints for whoever has a meeting open. A message carries no content: the page fetches the meeting anew as itself. Whoever
// may not see it any more is put out before the hint.
import type { FeedRow } from '#db/feed.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { type Beat, withBeat } from '../absence-beat.ts';
import { readMeeting } from '../meetings/meeting-reading.ts';
import type { Services } from '../services.ts';
import type { Io, Socket } from './socket-data.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function listenForMeetings(services: Services, socket: Socket, cursor: () => string): void {
  socket.on('meeting:subscribe', (request, answer) => {
    if (typeof answer !== 'function') return;
    withBeat((beat) => join(services, socket, String(request?.meetingId), beat))
      .then((isIn) => answer(isIn ? { ok: true, cursor: cursor() } : { ok: false, code: 'meeting.notFound' }))
      .catch(() => answer({ ok: false, code: 'server.unavailable' }));
  });
  socket.on('meeting:unsubscribe', (request) => {
    socket.leave(roomOf(String(request?.meetingId)));
  });
}

async function join(services: Services, socket: Socket, meetingId: string, beat: Beat): Promise<boolean> {
  const reading = uuid.test(meetingId) && (await readMeeting(services.cases, socket.data.viewer, meetingId));
  if (!reading) {
    await beat.next();
    return false;
  }
  await socket.join(roomOf(meetingId));
  return true;
}

export function tellMeeting(services: Services, io: Io, row: FeedRow): void {
  const { streamId: meetingId, version, position } = row;
  const room = roomOf(meetingId);
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (socket && !seesMeeting(services, socket, row)) socket.leave(room);
  }
  io.to(room).emit('meeting:change', { meetingId, version, position });
}

/** The same as the database's rule: called to it, or secretary or chair in its unit. */
function seesMeeting({ directory, writePath }: Services, { data }: Socket, row: FeedRow): boolean {
  const { personId } = data.viewer;
  if (row.open.includes(personId)) return true;
  const roles = directory.rolesIn(personId, row.head.unitId, dayOf(writePath.clock.now()));
  return roles.includes('secretary') || roles.includes('chair');
}

function roomOf(meetingId: string): string {
  return `meeting:${meetingId}`;
}
