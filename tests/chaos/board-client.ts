// A client that follows the board as the page does, by the page's own stream, over a connection that is cut and hints half of which never
// arrive. It knows the newest version of each case that it was told of, and counts what it was made to apply twice.
import { io, type Socket } from 'socket.io-client';
import { boardStream } from '#client/live/board-stream.ts';
import { callerOf } from '#tests/support/caller.ts';
import type { Board, BoardChange, BoardChanges } from '#workflows/contract/board-schemas.ts';
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import type { ChaosWorld } from './world.ts';

export type BoardClient = {
  /** The newest version of each case. */
  known: ReadonlyMap<string, number>;
  cut: () => void;
  /** From now on nothing is dropped any more. */
  settle: () => void;
  counts: () => { connections: number; dropped: number; twice: number };
  close: () => void;
};

const againAfterMs = 50;

export async function openBoardClient(world: ChaosWorld, random: () => number): Promise<BoardClient> {
  const { cookie, url } = await world.as('intake');
  const caller = callerOf(url, cookie);
  const known = new Map<string, number>();
  const counts = { connections: 0, dropped: 0, twice: 0 };
  let isLossy = true;
  let isClosed = false;
  let stream = await follow();

  function take(changed: readonly BoardChange[]): void {
    for (const { caseId, version } of changed) {
      if (version <= (known.get(caseId) ?? -1)) counts.twice += 1;
      known.set(caseId, version);
    }
  }

  /** Tries until there is an answer: a node may have just died. */
  async function get<Body>(path: string): Promise<Body> {
    for (;;) {
      const answer = await caller.get<Body>(path).catch(() => null);
      if (answer?.status === 200) return answer.body;
      if (isClosed) throw new Error('The client was closed.');
      await new Promise((resolve) => setTimeout(resolve, againAfterMs));
    }
  }

  async function follow(before?: { end: () => void }) {
    const board = await get<Board>('/api/board');
    // A board that was fetched anew stands for itself: what the one before was told meanwhile is told again.
    before?.end();
    known.clear();
    for (const { id, version } of board.cards) known.set(id, version);
    return boardStream(board, {
      filter: {},
      fetchChanges: (after) => get<BoardChanges>(`/api/board/changes?after=${encodeURIComponent(after)}`),
      onBoard: (_board, changed) => take(changed),
      onRefetch: refetch,
    });
  }

  let isRefetching = false;
  function refetch(): void {
    if (isRefetching || isClosed) return;
    isRefetching = true;
    follow(stream)
      .then((next) => {
        stream = next;
        if (socket.connected) subscribe();
      })
      .catch(() => undefined)
      .finally(() => {
        isRefetching = false;
      });
  }

  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    ...{ transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: url } },
    ...{ reconnectionDelay: againAfterMs, reconnectionDelayMax: 500 },
  });
  function subscribe(): void {
    const subscribed = stream;
    subscribed.await();
    socket.emit('board:subscribe', { cursor: subscribed.cursor }, (answer) => {
      if (answer.ok) subscribed.begin(answer.cursor, answer.missed);
      else refetch();
    });
  }
  socket.on('connect', () => {
    counts.connections += 1;
    subscribe();
  });
  socket.on('board:change', (message) => {
    if (isLossy && random() < 0.5) counts.dropped += 1;
    else stream.receive(message);
  });
  socket.on('reset', refetch);

  return {
    known,
    // The transport goes, as when a network does; the client is not asked.
    cut: () => socket.io.engine?.close(),
    settle: () => {
      isLossy = false;
      socket.io.engine?.close();
    },
    counts: () => counts,
    close: () => {
      isClosed = true;
      socket.disconnect();
    },
  };
}
