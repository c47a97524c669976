// One stage: its head, and its states with their cards. A long column renders only what is near the eye.
import { useCallback, useMemo, useRef } from 'react';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { useHeldColumn } from '../move/moving.ts';
import type { Column } from './arrangement.ts';
import classes from './board-column.module.css';
import { ColumnHead } from './column-head.tsx';
import { itemsOf } from './column-items.ts';
import { ColumnLines } from './column-line.tsx';
import { LongList } from './long-list.tsx';

type Props = {
  column: Column;
  glowing: ReadonlySet<string>;
  /** The card that had the focus last. */
  chosen: string | null;
  loadingMore: string | null;
  onMore: (state: string) => void;
  isAlone: boolean;
};

/** Below this many lines all are rendered: find-in-page and print then see them all. */
const longColumn = 70;

export function BoardColumn({ column, glowing, chosen, loadingMore, onMore, isAlone }: Props) {
  const { t, locale } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useHeldColumn(place, column.state ?? column.stage);
  const items = useMemo(() => itemsOf(column), [column]);
  const more = useCallback(
    (state: string, count: number) => (
      <button
        type="button"
        className={classes.more}
        disabled={loadingMore !== null}
        onClick={() => onMore(state)}
      >
        {loadingMore === state
          ? t('board.loadingMore')
          : t('board.loadMore', { count: wholeNumber(count, locale) })}
      </button>
    ),
    [loadingMore, onMore, t, locale],
  );
  return (
    <div
      ref={place}
      className={classes.column}
      data-column={column.state ?? column.stage}
      data-alone={isAlone || undefined}
    >
      <ColumnHead column={column} />
      {items.length === 0 ? (
        <p className={classes.empty}>{t('board.emptyStage')}</p>
      ) : items.length > longColumn ? (
        <LongList {...{ items, glowing, chosen, more, loadingMore, onMore }} />
      ) : (
        <div className={classes.list}>
          <ColumnLines {...{ items, glowing, chosen, more }} />
        </div>
      )}
    </div>
  );
}
