// Live messages over Socket.IO: a hint that something changed, never the record itself. Sockets are let in by their
// session, join the audience that their rights give them, and leave it within a second when those end.
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { encodeCursor, type FeedPlace } from '#db/cursor.ts';
import type { FeedRow } from '#db/feed.ts';
import type { BoardMessage } from '#workflows/contract/live.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { type Beat, withBeat } from '../absence-beat.ts';
import { listBoardChanges } from '../board/board-changes.ts';
import { readCase } from '../cases/case-reading.ts';
import { setLive } from '../http/metrics.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { type Audience, audienceOf, changeIn, type Sight, sightOf } from './audience.ts';
import { openAuditorAlerts } from './auditor-alerts.ts';
import { listenForPresence } from './board-presence.ts';
import { caseRoom, leaveCase, readersRoom, tellCase, tellPresence } from './case-rooms.ts';
import { listenForMeetings, tellMeeting } from './meeting-rooms.ts';
import { openNoticeHints } from './notice-hints.ts';
import { recheckSockets } from './recheck-sockets.ts';
import { cutSlowReaders } from './slow-readers.ts';
import { type Io, leaveBoard, type Socket, type SocketData } from './socket-data.ts';

/** An audience with the cursor of the last message sent to it: each message says what it follows. */
type Room = Audience & { name: string; cursor: string };

export type LiveServer = { close: () => Promise<void> };

// An ended session hears its last message within this, a closed account within as much again, on every node.
const recheckMs = 700;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function openLiveServer(http: HttpServer, services: Services, origins: readonly string[]): LiveServer {
  const io: Io = new Server(http, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    maxHttpBufferSize: 16_384,
    allowRequest: (request, allow) => {
      const { origin } = request.headers;
      allow(
        null,
        origin === undefined || origins.includes(origin) || isSameHost(origin, request.headers.host),
      );
    },
  });
  const rooms = new Map<string, Room>();

  io.use(async (socket, next) => {
    const cookie = socket.handshake.headers.cookie ?? '';
    const known = await sessionBehind(services, cookie).catch(() => 'unavailable' as const);
    // Nobody knows who it is, and a refusal would be for good: a connection that is lost is tried again.
    if (known === 'unavailable') return void socket.conn.close();
    if (!known) return next(new Error('session.missing'));
    const { viewer, sessionId } = known;
    const audience = hearsToday(services, viewer);
    const ties = services.directory.tiesOf(viewer.personId);
    Object.assign(socket.data, { viewer, sessionId, board: null, audience, ties, lent: new Map() });
    next();
  });
  io.on('connection', (socket) => {
    cutSlowReaders(socket);
    socket.on('board:subscribe', (request, answer) => {
      if (typeof answer !== 'function') return;
      subscribeToBoard(services, rooms, socket, request?.cursor ?? null)
        .then(answer)
        .catch(() => answer({ ok: false, code: 'server.unavailable' }));
    });
    socket.on('board:unsubscribe', () => leaveBoard(socket));
    socket.on('case:subscribe', (request, answer) => {
      if (typeof answer !== 'function') return;
      withBeat((beat) => joinCase(services, io, socket, String(request?.caseId), beat))
        .then(answer)
        .catch(() => answer({ ok: false, code: 'server.unavailable' }));
    });
    socket.on('case:unsubscribe', (request) => {
      leaveCase(socket, String(request?.caseId));
      tellPresence(io, String(request?.caseId));
    });
    listenForPresence(services, io, socket);
    listenForMeetings(services, io, socket, () => cursorOf(services.database.epoch, services.feed.place()));
    socket.on('disconnecting', () => {
      for (const room of socket.rooms) {
        if (room.startsWith('case:')) setImmediate(() => tellPresence(io, room.slice('case:'.length)));
      }
    });
  });

  services.feed.onRows((rows) => {
    for (const row of rows) tell(services, io, rooms, row);
  });
  const alerts = openAuditorAlerts(io, services);
  const hints = openNoticeHints(io, services);
  let isRechecking = false;
  const recheck = setInterval(() => {
    setLive(io.engine.clientsCount, services.feed.age());
    if (isRechecking) return;
    isRechecking = true;
    recheckSockets(services, io)
      // While the database is away nobody can be checked; nothing new is heard of then either.
      .catch(() => undefined)
      .finally(() => {
        isRechecking = false;
      });
  }, recheckMs);
  return {
    close: async () => {
      clearInterval(recheck);
      alerts.close();
      hints.close();
      await io.close();
    },
  };
}

async function sessionBehind({ sessions }: Services, cookie: string) {
  const viewer = await sessions.findViewer(cookie);
  const session = viewer && (await sessions.findSession(cookie));
  return session && { viewer, sessionId: session.sessionId };
}

async function subscribeToBoard(
  services: Services,
  rooms: Map<string, Room>,
  socket: Socket,
  after: string | null,
) {
  leaveBoard(socket);
  const { viewer } = socket.data;
  const room = roomFor(services, rooms, socket.data);
  socket.data.board = room.name;
  // Where the room stands in the moment of joining: what is sent from then on follows upon it, and what came before is read below.
  const { cursor } = room;
  await socket.join(room.name);
  const changes = after === null ? null : await listBoardChanges(services, viewer, after);
  const missed = changes === 'notACursor' ? { reset: true as const } : changes;
  return { ok: true as const, cursor, missed };
}

/** One person's sockets share a room: what they may see is theirs alone, since anyone may have a part in a case. */
function roomFor(services: Services, rooms: Map<string, Room>, { viewer, audience }: SocketData): Room {
  const name = `board:${viewer.personId}`;
  const cursor = cursorOf(services.database.epoch, services.feed.place());
  const room = { cursor, ...rooms.get(name), name, ...audience };
  rooms.set(name, room);
  return room;
}

function hearsToday({ directory, writePath }: Services, { personId }: Viewer): Audience {
  return audienceOf(directory, personId, dayOf(writePath.clock.now()));
}

async function joinCase(services: Services, io: Io, socket: Socket, caseId: string, beat: Beat) {
  const reading = uuid.test(caseId) && (await readCase(services.cases, socket.data.viewer, caseId));
  if (!reading) {
    await beat.next();
    return { ok: false as const, code: 'case.notFound' };
  }
  // Whoever stands apart neither sees who is there nor is seen: a custodian at a case says that somebody is protected.
  if (reading.lentUntil) socket.data.lent.set(caseId, reading.lentUntil);
  if (reading.depth !== 'apart') await socket.join(caseRoom(caseId));
  if (reading.depth === 'file') await socket.join(readersRoom(caseId));
  tellPresence(io, caseId);
  return { ok: true as const, cursor: cursorOf(services.database.epoch, services.feed.place()) };
}

function tell(services: Services, io: Io, rooms: Map<string, Room>, row: FeedRow): void {
  const cursor = cursorOf(services.database.epoch, row);
  for (const { sight, after, names } of groupsTold(io, rooms, row, cursor)) {
    const message: BoardMessage = { after, cursor, change: changeIn(services.directory, row, sight) };
    io.to(names).emit('board:change', message);
  }
  if (row.streamKind === 'meeting') tellMeeting(services, io, row);
  else tellCase(io, row);
}

type Told = { sight: Sight; after: string; names: string[] };

/** Rooms that stood at the same cursor and see the same of the change: each message is made and encoded once, however many hear it. */
function groupsTold(io: Io, rooms: Map<string, Room>, row: FeedRow, cursor: string): Iterable<Told> {
  const told = new Map<string, Told>();
  for (const room of rooms.values()) {
    if (!io.sockets.adapter.rooms.has(room.name)) {
      rooms.delete(room.name);
      continue;
    }
    const sight = sightOf(room, row);
    if (!sight) continue;
    const after = room.cursor;
    room.cursor = cursor;
    const group = told.get(`${sight} ${after}`);
    if (group) group.names.push(room.name);
    else told.set(`${sight} ${after}`, { sight, after, names: [room.name] });
  }
  return told.values();
}

function cursorOf(epoch: string, place: FeedPlace): string {
  return encodeCursor({ epoch, xid: place.xid, position: place.position });
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
