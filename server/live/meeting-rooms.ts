// Hints for whoever has a meeting open, and who that is. A message carries no content: the page fetches the meeting anew as
// itself. Whoever may not see it any more is put out before the hint.
import type { FeedRow } from '#db/feed.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { type Beat, withBeat } from '../absence-beat.ts';
import { readMeeting } from '../meetings/meeting-reading.ts';
import type { Services } from '../services.ts';
import type { Io, Socket } from './socket-data.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function listenForMeetings(services: Services, io: Io, socket: Socket, cursor: () => string): void {
  socket.on('meeting:subscribe', (request, answer) => {
    if (typeof answer !== 'function') return;
    withBeat((beat) => join(services, io, socket, String(request?.meetingId), beat))
      .then((isIn) => answer(isIn ? { ok: true, cursor: cursor() } : { ok: false, code: 'meeting.notFound' }))
      .catch(() => answer({ ok: false, code: 'server.unavailable' }));
  });
  socket.on('meeting:unsubscribe', (request) => {
    const meetingId = String(request?.meetingId);
    socket.leave(roomOf(meetingId));
    tellPresence(io, meetingId);
  });
  socket.on('disconnecting', () => {
    for (const room of socket.rooms)
      if (room.startsWith(prefix)) setImmediate(() => tellPresence(io, room.slice(prefix.length)));
  });
}

async function join(
  services: Services,
  io: Io,
  socket: Socket,
  meetingId: string,
  beat: Beat,
): Promise<boolean> {
  const reading = uuid.test(meetingId) && (await readMeeting(services.cases, socket.data.viewer, meetingId));
  if (!reading) {
    await beat.next();
    return false;
  }
  await socket.join(roomOf(meetingId));
  tellPresence(io, meetingId);
  return true;
}

/** Who has the meeting open now: the members who are called and who keeps it, each once. */
function tellPresence(io: Io, meetingId: string): void {
  const people = new Map<string, string>();
  for (const id of io.sockets.adapter.rooms.get(roomOf(meetingId)) ?? []) {
    const viewer = io.sockets.sockets.get(id)?.data.viewer;
    if (viewer) people.set(viewer.personId, viewer.name);
  }
  const message = { meetingId, people: [...people].map(([id, name]) => ({ id, name })) };
  io.to(roomOf(meetingId)).emit('meeting:presence', message);
}

export function tellMeeting(services: Services, io: Io, row: FeedRow): void {
  const { streamId: meetingId, version, position } = row;
  const room = roomOf(meetingId);
  let hasLeft = false;
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (!socket || seesMeeting(services, socket, row)) continue;
    socket.leave(room);
    hasLeft = true;
  }
  if (hasLeft) tellPresence(io, meetingId);
  io.to(room).emit('meeting:change', { meetingId, version, position });
}

/** The same as the database's rule: called to it, or secretary or chair in its unit. */
function seesMeeting({ directory, writePath }: Services, { data }: Socket, row: FeedRow): boolean {
  const { personId } = data.viewer;
  if (row.open.includes(personId)) return true;
  const roles = directory.rolesIn(personId, row.head.unitId, dayOf(writePath.clock.now()));
  return roles.includes('secretary') || roles.includes('chair');
}

const prefix = 'meeting:';

function roomOf(meetingId: string): string {
  return `${prefix}${meetingId}`;
}
