// The board under a filter: fetched, carried forward live, and with as many further cards of a state as were asked for.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type {
  Board,
  BoardCard,
  BoardChange,
  BoardFilter,
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
  /** Further pages by state; they are fetched again with the board, so that all of it is of one moment. */
  const pages = useRef(new Map<string, number>());
  const [loadingMore, setLoadingMore] = useState<string | null>(null);
  const query = useQuery({
    queryKey: orpc.board.get.queryKey({ input: request }),
    queryFn: () => fetchBoard(request, pages.current),
    placeholderData: keepPreviousData,
    refetchInterval: recountMs,
    // The live stream carries it on; its cursor knows what was missed.
    staleTime: recountMs,
  });
  const board = useLiveBoard({
    fetched: query.isPlaceholderData ? undefined : query.data,
    filter,
    refetch: () => void query.refetch(),
    onChanged,
  });

  async function loadMore(state: string): Promise<void> {
    setLoadingMore(state);
    pages.current.set(state, (pages.current.get(state) ?? 0) + 1);
    await query.refetch();
    setLoadingMore(null);
  }

  return {
    board: board ?? query.data,
    /** When what is shown was fetched or last carried forward. */
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    error: query.data ? null : query.error,
    refetch: query.refetch,
    loadMore,
    loadingMore,
  };
}

async function fetchBoard(
  { lanes, ...filter }: BoardFilter & { lanes?: LanesBy },
  pages: ReadonlyMap<string, number>,
): Promise<Board> {
  const board = await api.board.get({ ...filter, ...(lanes ? { lanes } : {}) });
  if (lanes) return board;
  const more = await Promise.all([...pages].map(([state, count]) => fetchPages(filter, state, count)));
  const cards = new Map([...board.cards, ...more.flat()].map((card) => [card.id, card]));
  return { ...board, cards: [...cards.values()] };
}

async function fetchPages(filter: BoardFilter, state: string, count: number): Promise<BoardCard[]> {
  const cards: BoardCard[] = [];
  let after: string | undefined;
  for (let page = 0; page < count; page += 1) {
    const { cards: found, next } = await api.board.cards({ ...filter, state, ...(after ? { after } : {}) });
    cards.push(...found);
    if (!next) break;
    after = next;
  }
  return cards;
}
