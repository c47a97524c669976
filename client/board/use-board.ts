// The board under a filter: fetched, carried forward live, and with as many further cards of a state as were asked for.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type {
  Board,
  BoardChange,
  BoardFilter,
  CardPage,
  LanesBy,
} from '#workflows/contract/board-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { useLiveBoard } from '../live/use-live-board.ts';

/** Time passes without any message: what is soon or overdue is counted anew. */
const recountMs = 5 * 60_000;

export function useBoard(
  filter: BoardFilter,
  lanes: LanesBy | undefined,
  onChanged: (changes: readonly BoardChange[]) => void,
) {
  const request = lanes ? { ...filter, lanes } : filter;
  /** How many cards of each state were loaded beyond the first; they are fetched again with the board. */
  const further = useRef(new Map<string, number>());
  const next = useRef(new Map<string, string | null>());
  const [loadingMore, setLoadingMore] = useState<string | null>(null);
  const query = useQuery({
    queryKey: orpc.board.get.queryKey({ input: request }),
    queryFn: () => fetchBoard(request, further.current, next.current),
    placeholderData: keepPreviousData,
    refetchInterval: recountMs,
    // The live stream carries it on; its cursor knows what was missed.
    staleTime: recountMs,
  });
  const { board, add } = useLiveBoard({
    fetched: query.isPlaceholderData ? undefined : query.data,
    filter,
    refetch: () => void query.refetch(),
    onChanged,
  });
  // Another question begins with its first cards again.
  const question = JSON.stringify(request);
  useEffect(() => {
    void question;
    further.current.clear();
    next.current.clear();
  }, [question]);

  async function loadMore(state: string): Promise<void> {
    setLoadingMore(state);
    try {
      const page = await fetchPage(filter, state, next.current.get(state) ?? undefined, pageSize);
      next.current.set(state, page.next);
      further.current.set(state, (further.current.get(state) ?? 0) + page.cards.length);
      add(page.cards);
    } finally {
      setLoadingMore(null);
    }
  }

  return {
    board: board ?? query.data,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    error: query.data ? null : query.error,
    refetch: query.refetch,
    loadMore,
    loadingMore,
  };
}

const pageSize = 100;
const largestPage = 500;

/** The board with as many further cards of each state as were loaded, so that all of it is of one moment. */
async function fetchBoard(
  { lanes, ...filter }: BoardFilter & { lanes?: LanesBy },
  further: ReadonlyMap<string, number>,
  next: Map<string, string | null>,
): Promise<Board> {
  const board = await api.board.get({ ...filter, ...(lanes ? { lanes } : {}) });
  if (lanes) return board;
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  for (const [state, count] of further) {
    let after: string | undefined;
    for (let left = count; left > 0; left -= largestPage) {
      const page = await fetchPage(filter, state, after, Math.min(left, largestPage));
      for (const card of page.cards) cards.set(card.id, card);
      next.set(state, page.next);
      if (!page.next) break;
      after = page.next;
    }
  }
  return { ...board, cards: [...cards.values()] };
}

function fetchPage(
  filter: BoardFilter,
  state: string,
  after: string | undefined,
  limit: number,
): Promise<CardPage> {
  return api.board.cards({ ...filter, state, limit, ...(after ? { after } : {}) });
}
