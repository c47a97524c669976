// A fetched board carried forward by live messages until it is fetched anew.
import { useEffect, useRef, useState } from 'react';
import type { Board, BoardCard, BoardChange, BoardFilter } from '#workflows/contract/board-schemas.ts';
import { api } from '../api/api.ts';
import { boardStream } from './board-stream.ts';
import { useLive } from './live-provider.tsx';

/** At most one fetch in this time, however busy the board is. */
const refetchPauseMs = 1_000;

type Follow = {
  /** As it was fetched; a new one starts a new stream. */
  fetched: Board | undefined;
  filter: BoardFilter;
  refetch: () => void;
  onChanged: (changes: readonly BoardChange[]) => void;
};

/** The board as it stands now, and the way to put further cards on it. */
export function useLiveBoard({ fetched, filter, refetch, onChanged }: Follow) {
  const { socket, followers } = useLive();
  const [carried, setCarried] = useState<{ from: Board; board: Board } | null>(null);
  const following = useRef<ReturnType<typeof boardStream> | null>(null);
  const latest = useRef({ refetch, onChanged });
  useEffect(() => {
    latest.current = { refetch, onChanged };
  });

  useEffect(() => {
    if (!fetched) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refetchSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.refetch();
      }, refetchPauseMs);
    };
    const stream = boardStream(fetched, {
      filter,
      fetchChanges: (after) => api.board.changes({ after }),
      onBoard: (board, changed) => {
        setCarried({ from: fetched, board });
        if (changed.length > 0) latest.current.onChanged(changed);
      },
      onRefetch: refetchSoon,
    });
    following.current = stream;
    const subscribe = () => {
      stream.await();
      socket.emit('board:subscribe', { cursor: stream.cursor }, (answer) => {
        if (answer.ok) stream.begin(answer.cursor, answer.missed);
        else refetchSoon();
      });
    };
    followers.current += 1;
    socket.on('connect', subscribe);
    socket.on('board:change', stream.receive);
    socket.on('reset', refetchSoon);
    if (socket.connected) subscribe();
    return () => {
      followers.current -= 1;
      stream.end();
      clearTimeout(timer);
      socket.off('connect', subscribe);
      socket.off('board:change', stream.receive);
      socket.off('reset', refetchSoon);
    };
  }, [fetched, filter, socket, followers]);

  return {
    board: carried?.from === fetched ? carried?.board : fetched,
    add: (cards: readonly BoardCard[]) => following.current?.add(cards),
  };
}
