// The live board: one query, shown as columns or as a list, under the filters in the address.
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLive } from '../live/live-provider.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { clockTime, wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import classes from './board-page.module.css';
import { type BoardSearch, filterOf, isFiltered } from './board-search.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { statesAsColumns } from './columns/arrangement.ts';
import { BoardColumns } from './columns/board-columns.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { BoardTable } from './table/board-table.tsx';
import { useBoard } from './use-board.ts';
import { useGlow } from './use-glow.ts';
import { useHeldPlaces } from './use-held-places.ts';
import { ViewTabs } from './views/view-tabs.tsx';

export function BoardPage() {
  const { t, locale } = useWords();
  usePageTitle(t('board.title'));
  const search = useSearch({ from: '/frame/board' });
  const navigate = useNavigate({ from: '/board' });
  const { unit, assignee, provision, due, stage } = search;
  const filter = useMemo(
    () => filterOf({ unit, assignee, provision, due, stage }),
    [unit, assignee, provision, due, stage],
  );
  const { glowing, latest, glow } = useGlow();
  const { board, isPending, isStale, error, refetch, loadMore, loadingMore } = useBoard(filter, glow);
  const { columns, displaced, rearrange, holders } = useHeldPlaces(board);
  const onSearch = (change: Partial<BoardSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const chosen = columns.find((column) => column.stage === stage);
  const shown = chosen && board ? statesAsColumns(chosen, board.states) : columns;

  if (isPending) return <BoardSkeleton />;
  if (error || !board)
    return (
      <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={classes.page} aria-busy={isStale}>
      <h1 className={classes.title}>{t('board.title')}</h1>
      <ViewTabs search={search} board={board} />
      <FilterBar search={search} cards={board.cards} onSearch={onSearch}>
        <p className={classes.stamp}>
          {displaced > 0 ? (
            // In the place of the stamp: nothing moves to make room for it.
            <button type="button" className={classes.held} onClick={rearrange}>
              {t('board.held', { count: displaced })} · <b>{t('board.rearrange')}</b>
            </button>
          ) : (
            <>
              {t('board.total', { count: board.total, shown: wholeNumber(board.total, locale) })}
              {' · '}
              <Stamp at={board.at} />
            </>
          )}
        </p>
      </FilterBar>
      <p className={classes.said} role="status">
        {latest && t('board.changed', { ref: latest.ref, state: stateWords(latest.state)[locale] })}
      </p>
      {board.total === 0 ? (
        <Notice
          icon="board"
          title={t(isFiltered(search) ? 'board.emptyFiltered' : 'board.empty')}
          note={t(isFiltered(search) ? 'board.emptyFilteredNote' : 'board.emptyNote')}
        />
      ) : search.view === 'list' ? (
        <BoardTable
          {...{ board, search, glowing, onSearch, loadingMore }}
          onMore={(state) => void loadMore(state)}
        />
      ) : (
        <BoardColumns
          columns={shown}
          {...{ glowing, holders, loadingMore }}
          onMore={(state) => void loadMore(state)}
        />
      )}
    </div>
  );
}

/** As of when the board is: by the clock while it is live, from the moment the connection was lost where it is not. */
function Stamp({ at }: { at: string }) {
  const { t, locale } = useWords();
  const { lostAt } = useLive().connection;
  return (
    <>
      {lostAt
        ? t('live.stamp', { at: clockTime(lostAt, locale) })
        : t('live.updated', { at: clockTime(at, locale) })}
    </>
  );
}
