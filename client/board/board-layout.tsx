// The board in the layout that the address asks for.

import { Skeleton } from '@mantine/core';
import { lazy, Suspense, use, useEffect, useMemo } from 'react';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { stages } from '../words/words-of-procedure.ts';
import type { BoardSearch } from './board-search.ts';
import { SelectionContext } from './bulk/selection.ts';
import { arrange, type Column, statesAsColumns } from './columns/arrangement.ts';
import { BoardColumns } from './columns/board-columns.tsx';
import { arrangeLanes } from './lanes/arrange-lanes.ts';
import { BoardLanes } from './lanes/board-lanes.tsx';
import type { Held } from './placed-cards.ts';
import { PresenceContext, useBoardPresence } from './presence/use-board-presence.ts';
import { BoardTable } from './table/board-table.tsx';

const BoardCalendar = lazy(() => import('./calendar/board-calendar.tsx'));

type Props = {
  board: Board;
  search: BoardSearch;
  held: Held | null;
  holders: React.HTMLAttributes<HTMLElement>;
  glowing: ReadonlySet<string>;
  loadingMore: string | null;
  onMore: (state: string) => void;
  onSearch: (change: Partial<BoardSearch>) => void;
};

export function BoardLayout(props: Props) {
  return (
    <PresenceContext value={useBoardPresence()}>
      <Layout {...props} />
    </PresenceContext>
  );
}

function Layout(props: Props) {
  if (props.search.view === 'list') return <BoardTable {...props} />;
  if (props.search.view === 'calendar')
    return (
      <Suspense fallback={<Skeleton height="60%" mx={24} my={12} />}>
        <BoardCalendar {...props} />
      </Suspense>
    );
  return <BoardInColumns {...props} />;
}

function BoardInColumns({ board, search, held, holders, glowing, loadingMore, onMore }: Props) {
  const { stage } = search;
  const columns = useMemo(() => {
    const all = arrange(board, stages, held);
    const chosen = all.find((column) => column.stage === stage);
    return chosen ? statesAsColumns(chosen, board.states) : all;
  }, [board, stage, held]);
  const lanes = useMemo(() => arrangeLanes(board, { stages, stage, held }), [board, stage, held]);
  const order = use(SelectionContext)?.order;
  useEffect(() => {
    if (order)
      order.current = (lanes.length > 0 ? lanes.flatMap((lane) => lane.columns) : columns).flatMap(idsIn);
  }, [order, lanes, columns]);
  // Until the answer with lanes is here, what is shown is what there was.
  if (search.lanes && board.lanes)
    return <BoardLanes by={board.lanes.by} {...{ lanes, columns, search, glowing, holders }} />;
  return <BoardColumns {...{ columns, glowing, holders, loadingMore, onMore }} />;
}

function idsIn({ groups }: Column): string[] {
  return groups.flatMap(({ cards }) => cards.map(({ id }) => id));
}
