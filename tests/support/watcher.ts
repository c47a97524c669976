// Somebody who watches over a socket, as the page does: everything that arrives is kept, and a test waits for what it
// expects, for a bounded time.
import { io, type Socket } from 'socket.io-client';
import type { Named } from '#workflows/contract/board-schemas.ts';
import type {
  BoardMessage,
  BoardSubscribed,
  CaseMessage,
  ClientToServer,
  MeetingMessage,
  PresentCase,
  ServerToClient,
  Subscribed,
} from '#workflows/contract/live.ts';
import type { Caller } from './caller.ts';
import type { Person } from './test-organisation.ts';

export type Watcher = {
  board: BoardMessage[];
  cases: CaseMessage[];
  meetings: MeetingMessage[];
  presence: { caseId: string; people: Named[] }[];
  /** Who had a meeting open, each time that it was told. */
  inMeeting: { meetingId: string; people: Named[] }[];
  /** Ids of looks that the auditor is told of. */
  alerts: string[];
  /** How often it was hinted that there is something new to read. */
  hints: number;
  resets: number;
  /** When the last packet of any kind came in, by `performance.now()`. */
  lastHeard: number;
  /** When the last message about a case came in. */
  lastOf: (caseId: string) => number;
  isConnected: () => boolean;
  watchBoard: (cursor: string | null) => Promise<BoardSubscribed>;
  watchCase: (caseId: string) => Promise<Subscribed>;
  leaveCase: (caseId: string) => void;
  watchMeeting: (meetingId: string) => Promise<Subscribed>;
  /** Who is in these cases, as it is answered for the cards of a board. */
  presentIn: (caseIds: string[]) => Promise<PresentCase[]>;
  close: () => void;
};

/** Connects with the caller's session. Rejects with the reason where it is not let in. */
export function watch({ url, cookie }: Pick<Caller, 'url' | 'cookie'>, origin = url): Promise<Watcher> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    extraHeaders: { ...(cookie ? { cookie } : {}), origin },
    reconnection: false,
    forceNew: true,
  });
  const heard = new Map<string, number>();
  const watcher: Watcher = {
    lastHeard: 0,
    lastOf: (caseId) => heard.get(caseId) ?? 0,
    board: [],
    cases: [],
    meetings: [],
    presence: [],
    inMeeting: [],
    alerts: [],
    hints: 0,
    resets: 0,
    isConnected: () => socket.connected,
    watchBoard: (cursor) =>
      new Promise((resolve) =>
        socket.emit('board:subscribe', { cursor }, (answer) => {
          const missed = answer.ok ? answer.missed : null;
          if (missed?.reset) watcher.resets += 1;
          else if (missed && cursor !== null)
            for (const change of missed.changes)
              watcher.board.push({ after: cursor, cursor: missed.cursor, change });
          resolve(answer);
        }),
      ),
    watchCase: (caseId) => new Promise((resolve) => socket.emit('case:subscribe', { caseId }, resolve)),
    watchMeeting: (meetingId) =>
      new Promise((resolve) => socket.emit('meeting:subscribe', { meetingId }, resolve)),
    presentIn: (caseIds) =>
      new Promise((resolve) => socket.emit('board:presence', { caseIds }, ({ cases }) => resolve(cases))),
    leaveCase: (caseId) => {
      socket.emit('case:unsubscribe', { caseId });
    },
    close: () => socket.disconnect(),
  };
  socket.on('board:change', (message) => watcher.board.push(message));
  socket.on('case:change', (message) => watcher.cases.push(message));
  socket.on('board:change', ({ change }) => heard.set(change.caseId, performance.now()));
  socket.on('case:change', ({ caseId }) => heard.set(caseId, performance.now()));
  socket.on('presence', ({ caseId }) => heard.set(caseId, performance.now()));
  socket.on('meeting:change', (message) => watcher.meetings.push(message));
  socket.on('presence', (message) => watcher.presence.push(message));
  socket.on('meeting:presence', (message) => watcher.inMeeting.push(message));
  socket.on('access:alert', ({ id }) => watcher.alerts.push(id));
  socket.on('notice:new', () => {
    watcher.hints += 1;
  });
  socket.on('reset', () => {
    watcher.resets += 1;
  });
  return new Promise((resolve, reject) => {
    socket.on('connect', () => {
      socket.io.engine.on('packet', () => {
        watcher.lastHeard = performance.now();
      });
      resolve(watcher);
    });
    socket.on('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}

/** The watchers of a test file, closed together after each test. */
export function openWatchers(as: (name: Person, node?: string) => Promise<Caller>) {
  const open: Watcher[] = [];
  return {
    /** Somebody of the cast, watching the node at this address. */
    watching: async (name: Person, node: string): Promise<Watcher> => {
      const watcher = await watch(await as(name, node));
      open.push(watcher);
      return watcher;
    },
    keep: (watchers: readonly Watcher[]) => open.push(...watchers),
    close: () => {
      for (const watcher of open.splice(0)) watcher.close();
    },
  };
}

/** Waits until `find` finds something. Throws with `what` after `ms`. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  ms = 3_000,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not within ${ms} ms: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
