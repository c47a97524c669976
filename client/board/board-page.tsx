// The live board: one question, shown as columns, lanes or a list, as the address says.
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { BoardChange } from '#workflows/contract/board-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { useNow } from '../case/now.ts';
import { useLive } from '../live/live-provider.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { clockTime, wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import { askedOf } from './asked-of.ts';
import { BoardLayout } from './board-layout.tsx';
import classes from './board-page.module.css';
import { type BoardSearch, isFiltered } from './board-search.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { SelectionProvider } from './bulk/selection-provider.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { MoveProvider } from './move/move-provider.tsx';
import { placeIn } from './place-in.ts';
import { useBoard } from './use-board.ts';
import { useGlow } from './use-glow.ts';
import { useHeldPlaces } from './use-held-places.ts';
import { ViewTabs } from './views/view-tabs.tsx';

export function BoardPage() {
  const { t, locale } = useWords();
  usePageTitle(t('board.title'));
  const search = useSearch({ from: '/frame/board' });
  const navigate = useNavigate({ from: '/board' });
  const today = dayOf(useNow());
  const question = JSON.stringify(search);
  const { filter, placeOf } = useMemo(() => {
    const asked: BoardSearch = JSON.parse(question);
    return { filter: askedOf(asked, today), placeOf: placeIn(asked, locale) };
  }, [question, locale, today]);
  const { glowing, latest, glow } = useGlow();
  const live = useBoard(filter, search.view ? undefined : search.lanes, onChanged);
  const { board, isPending, isStale, error, refetch, loadMore, loadingMore } = live;
  const { held, displaced, rearrange, note, holders } = useHeldPlaces(board, { question, placeOf });

  function onChanged(changes: readonly BoardChange[]): void {
    glow(changes);
    note(changes);
  }

  const onSearch = useCallback(
    (change: Partial<BoardSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );

  // The first board is drawn in slices, so that the page answers meanwhile; what changes on it is drawn at once.
  const isDrawn = useDeferredValue(board !== undefined);

  if (isPending || (board && !isDrawn)) return <BoardSkeleton />;
  if (error || !board)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={classes.page} aria-busy={isStale}>
      <h1 className={classes.title}>{t('board.title')}</h1>
      <div className={classes.tabs}>
        <ViewTabs search={search} board={board} />
        <p className={classes.stamp} data-held={displaced > 0 || undefined}>
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
      </div>
      <FilterBar search={search} cards={board.cards} onSearch={onSearch} />
      <p className={classes.said} role="status">
        {latest && t('board.changed', { ref: latest.ref, state: stateWords(latest.state)[locale] })}
      </p>
      {board.total === 0 && search.view !== 'calendar' ? (
        <Notice
          icon="board"
          title={t(isFiltered(search) ? 'board.emptyFiltered' : 'board.empty')}
          note={t(isFiltered(search) ? 'board.emptyFilteredNote' : 'board.emptyNote')}
        />
      ) : (
        <SelectionProvider cards={board.cards}>
          <MoveProvider>
            <BoardLayout
              {...{ board, search, held, holders, glowing, loadingMore, onSearch }}
              onMore={(state) => void loadMore(state)}
            />
          </MoveProvider>
        </SelectionProvider>
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
