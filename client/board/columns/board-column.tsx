// One stage: its head, and its states with their cards. A long column renders only what is near the eye.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { useHeldColumn } from '../move/moving.ts';
import type { Column } from './arrangement.ts';
import classes from './board-column.module.css';
import { ColumnHead } from './column-head.tsx';
import { type ColumnItem, itemsOf, tabStopOf } from './column-items.ts';
import { ColumnLine } from './column-line.tsx';

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
  const more = (state: string, count: number) => (
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
          {items.map((item) => (
            <ColumnLine key={item.key} {...{ item, glowing, more }} tabStop={tabStopOf(items, chosen)} />
          ))}
        </div>
      )}
    </div>
  );
}

type ListProps = Pick<Props, 'glowing' | 'chosen' | 'loadingMore' | 'onMore'> & {
  items: readonly ColumnItem[];
  more: React.ComponentProps<typeof ColumnLine>['more'];
};

function LongList({ items, glowing, chosen, more, loadingMore, onMore }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'card' ? 148 : 36),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });
  const near = rows.getVirtualItems();
  // What comes next is fetched before the eye is there; pressing for it is for whoever does not scroll.
  const wanted = rows.isScrolling
    ? near.map(({ index }) => items[index]).find((item) => item?.kind === 'more')?.state
    : undefined;
  useEffect(() => {
    if (wanted && !loadingMore) onMore(wanted);
  }, [wanted, loadingMore, onMore]);
  const tabStop = tabStopOf(
    near.flatMap(({ index }) => items[index] ?? []),
    chosen,
  );
  return (
    <div ref={scroller} className={classes.list}>
      <div className={classes.tall} style={{ height: rows.getTotalSize() }}>
        {near.map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ColumnLine {...{ item, glowing, tabStop, more }} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
