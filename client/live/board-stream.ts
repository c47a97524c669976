// Carries a board forward by live messages. Messages are hints that may be lost: each says which one it follows, and where
// one is missing the stream catches up over HTTP. It never shows less than what it has been told, and never goes back:
// the newest version seen of each case stands.
import { applyChange } from '#workflows/contract/apply-change.ts';
import type {
  Board,
  BoardCard,
  BoardChange,
  BoardChanges,
  BoardFilter,
} from '#workflows/contract/board-schemas.ts';
import type { BoardMessage } from '#workflows/contract/live.ts';

export type BoardStreamPorts = {
  filter: BoardFilter;
  /** What changed since a cursor. Throws where the server cannot be asked. */
  fetchChanges: (after: string) => Promise<BoardChanges>;
  /** The board after a change, with the cases that changed. */
  onBoard: (board: Board, changed: readonly BoardChange[]) => void;
  /** The board can no longer be carried forward, or its counts are no longer exact: fetch it anew. */
  onRefetch: () => void;
};

/** One stream follows one fetched board. */
export function boardStream(start: Board, { filter, fetchChanges, onBoard, onRefetch }: BoardStreamPorts) {
  let board = start;
  /** Cursor of the last message of the subscription; null until the server has said where it begins. */
  let place: string | null = null;
  /** Before the subscription stands, a change may be one that the fetched counts hold already. */
  let hasBegun = false;
  let isCatchingUp = false;
  /** Whether the answer to a subscription is on its way. */
  let isAwaited = false;
  let waiting: BoardMessage[] = [];
  let hasEnded = false;
  const newest = new Map(start.cards.map((card) => [card.id, card.version]));

  function take(changes: readonly BoardChange[], cursor: string): void {
    if (hasEnded) return;
    const fresh = changes.filter(({ caseId, version }) => version > (newest.get(caseId) ?? -1));
    let isExact = true;
    for (const change of fresh) {
      newest.set(change.caseId, change.version);
      const isSurelyNew = hasBegun || isComplete(board, change.card?.state);
      const isKnown = board.cards.some(({ id }) => id === change.caseId);
      const applied = applyChange(board, change, cursor, filter);
      board = applied.board;
      isExact = isExact && applied.exact && (isKnown || isSurelyNew);
    }
    board = { ...board, cursor };
    onBoard(board, fresh);
    if (!isExact) refetch();
  }

  function refetch(): void {
    if (!hasEnded) onRefetch();
  }

  async function catchUp(): Promise<void> {
    isCatchingUp = true;
    try {
      const changes = await fetchChanges(board.cursor);
      if (changes.reset) refetch();
      else take(changes.changes, changes.cursor);
    } catch {
      refetch();
    } finally {
      isCatchingUp = false;
      goOn();
    }
  }

  function goOn(): void {
    if (isCatchingUp || isAwaited) return;
    const queue = waiting;
    waiting = [];
    for (const message of queue) receive(message);
  }

  function receive(message: BoardMessage): void {
    if (isCatchingUp || isAwaited) {
      waiting.push(message);
      return;
    }
    const isNext = place === null || message.after === place;
    place = message.cursor;
    // What was missed lies before this message, so what is fetched from here on holds both.
    if (isNext) take([message.change], message.cursor);
    else void catchUp();
  }

  return {
    receive,
    /** Further cards of this board, fetched later than it: what a message has told of them since is not taken back. */
    add(cards: readonly BoardCard[]): void {
      const fresh = cards.filter(({ id, version }) => version > (newest.get(id) ?? -1));
      for (const { id, version } of fresh) newest.set(id, version);
      const added = new Set(fresh.map(({ id }) => id));
      board = { ...board, cards: [...board.cards.filter(({ id }) => !added.has(id)), ...fresh] };
      onBoard(board, []);
    },
    /** A subscription is asked for: what is heard before its answer is kept until then. */
    await(): void {
      isAwaited = true;
      waiting = [];
    },
    /** The server's answer to the subscription: from here on every message follows the one before. */
    begin(cursor: string, missed: BoardChanges | null): void {
      isAwaited = false;
      place = cursor;
      if (missed?.reset) refetch();
      else if (missed) take(missed.changes, missed.cursor);
      hasBegun = true;
      goOn();
    },
    /** Another board is followed instead: what is still on its way to this one tells nobody anything any more. */
    end(): void {
      hasEnded = true;
    },
    get cursor(): string {
      return board.cursor;
    },
  };
}

/** Whether every counted case of a state is on the board, so that one which is not there was not counted either. */
function isComplete(board: Board, state: string | undefined): boolean {
  const counted = board.states.find((one) => one.state === state)?.count ?? 0;
  return board.cards.filter((card) => card.state === state).length >= counted;
}
