// One stage: its exact count, how much of it is late, and its states with their cards. A long column renders only what
// is near the eye.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { StageBadge } from '../../shell/stage-badge.tsx';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { CardLink } from '../cards/card-link.tsx';
import { AgeingBar } from './ageing-bar.tsx';
import type { Column } from './arrangement.ts';
import classes from './board-column.module.css';
import { type ColumnItem, itemsOf, tabStopOf } from './column-items.ts';

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

export function BoardColumn(props: Props) {
  const { t, locale } = useWords();
  const { column, isAlone } = props;
  const items = itemsOf(column);
  return (
    <div className={classes.column} data-column={column.stage} data-alone={isAlone || undefined}>
      <header className={classes.head}>
        <h2 className={classes.name}>
          <StageBadge stage={column.stage} {...(column.state ? { state: column.state } : {})} />
          <span className={classes.count}>{wholeNumber(column.count, locale)}</span>
        </h2>
        <AgeingBar {...column} />
      </header>
      {items.length === 0 ? (
        <p className={classes.empty}>{t('board.emptyStage')}</p>
      ) : items.length > longColumn ? (
        <LongList {...props} items={items} />
      ) : (
        <div className={classes.list}>
          {items.map((item) => (
            <Item key={item.key} item={item} tabStop={tabStopOf(items, props.chosen)} {...props} />
          ))}
        </div>
      )}
    </div>
  );
}

function LongList({ items, ...props }: Props & { items: ColumnItem[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'card' ? 148 : 36),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });
  const near = rows.getVirtualItems();
  const tabStop = tabStopOf(
    near.flatMap(({ index }) => items[index] ?? []),
    props.chosen,
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
                <Item item={item} tabStop={tabStop} {...props} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

type ItemProps = Props & { item: ColumnItem; tabStop: string | null };

function Item({ item, glowing, tabStop, loadingMore, onMore }: ItemProps) {
  const { t, locale } = useWords();
  if (item.kind === 'card') {
    const { card, state } = item;
    return (
      <div className={classes.slot} data-state={state}>
        <CardLink card={card} under={state} glows={glowing.has(card.id)} isTabStop={card.id === tabStop} />
      </div>
    );
  }
  if (item.kind === 'state')
    return (
      <h3 className={classes.state}>
        <span>{stateWords(item.state)[locale]}</span>
        <span>{wholeNumber(item.count, locale)}</span>
      </h3>
    );
  return (
    <button
      type="button"
      className={classes.more}
      disabled={loadingMore !== null}
      onClick={() => onMore(item.state)}
    >
      {loadingMore === item.state
        ? t('board.loadingMore')
        : t('board.loadMore', { count: wholeNumber(item.count, locale) })}
    </button>
  );
}
