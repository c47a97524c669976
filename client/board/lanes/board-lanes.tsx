// The board in lanes, under one row of heads: whose cases stand where. Only the lanes near the eye are rendered. A lane
// shows the first cards of each state; the rest is a link to that lane alone.
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { LanesBy } from '#workflows/contract/board-schemas.ts';
import { Icon } from '../../shell/icon.tsx';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import type { BoardSearch } from '../board-search.ts';
import type { Column } from '../columns/arrangement.ts';
import columnClasses from '../columns/board-column.module.css';
import { onBoardKey } from '../columns/card-keys.ts';
import { ColumnHead } from '../columns/column-head.tsx';
import { itemsOf } from '../columns/column-items.ts';
import { ColumnLines } from '../columns/column-line.tsx';
import { useHeldColumn } from '../move/moving.ts';
import type { Lane } from './arrange-lanes.ts';
import classes from './board-lanes.module.css';

type Props = {
  by: LanesBy;
  lanes: readonly Lane[];
  /** Of the whole board: what stands in the heads. */
  columns: readonly Column[];
  search: BoardSearch;
  glowing: ReadonlySet<string>;
  holders: React.HTMLAttributes<HTMLElement>;
};

export function BoardLanes({ by, lanes, columns, search, glowing, holders }: Props) {
  const { t } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (closed.has(lanes[index]?.key ?? '') ? 40 : 340),
    getItemKey: (index) => lanes[index]?.key ?? index,
    overscan: 2,
  });
  const near = rows.getVirtualItems();
  const toggle = (key: string) =>
    setClosed(
      (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
    );
  return (
    <section
      ref={scroller}
      aria-label={t('board.title')}
      aria-describedby="board-keys"
      className={classes.lanes}
      {...holders}
      onKeyDown={onBoardKey}
    >
      <p id="board-keys" hidden>
        {t('board.keys')}
      </p>
      <div className={classes.wide} data-columns={columns.length}>
        <div className={classes.heads}>
          {columns.map((column) => (
            <ColumnHead key={column.state ?? column.stage} column={column} />
          ))}
        </div>
        <div className={classes.tall} style={{ height: rows.getTotalSize() }}>
          {near.map(({ index, key, start }) => {
            const lane = lanes[index];
            return (
              lane && (
                <div
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  className={classes.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <LaneRow
                    {...{ by, lane, search, glowing }}
                    isOpen={!closed.has(lane.key)}
                    onToggle={() => toggle(lane.key)}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}

type RowProps = Pick<Props, 'by' | 'search' | 'glowing'> & {
  lane: Lane;
  isOpen: boolean;
  onToggle: () => void;
};

function LaneRow({ by, lane, search, glowing, isOpen, onToggle }: RowProps) {
  const { t, locale } = useWords();
  const name = lane.lane?.name ?? t('board.laneOfNobody');
  /** That lane alone, where all of its cards can be seen. */
  const alone: BoardSearch = {
    ...search,
    lanes: undefined,
    ...(by === 'unit' ? { unit: [lane.key] } : { assignee: lane.key || 'nobody' }),
  };
  return (
    <section className={classes.lane} data-lane={lane.key} aria-label={name}>
      <h2 className={classes.head}>
        <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <span className={classes.sign} data-open={isOpen || undefined}>
            <Icon name="down" size={14} />
          </span>
          <span className={classes.name} title={name}>
            {name}
          </span>
        </button>
        <span className={classes.count}>{wholeNumber(lane.count, locale)}</span>
        {lane.overdue > 0 && (
          <span className={classes.overdue}>{t('board.laneOverdue', { count: lane.overdue })}</span>
        )}
        {lane.soon > 0 && <span className={classes.soon}>{t('board.laneSoon', { count: lane.soon })}</span>}
      </h2>
      {isOpen && (
        <div className={classes.cells}>
          {lane.columns.map((column) => (
            <LaneCell key={column.state ?? column.stage} {...{ column, alone, glowing, name }} />
          ))}
        </div>
      )}
    </section>
  );
}

type CellProps = Pick<Props, 'glowing'> & { column: Column; alone: BoardSearch; name: string };

function LaneCell({ column, alone, glowing, name }: CellProps) {
  const { t, locale } = useWords();
  const items = useMemo(() => itemsOf(column), [column]);
  const more = useCallback(
    (_: string, count: number) => (
      <Link
        to="/board"
        search={{ ...alone, stage: column.stage }}
        className={columnClasses.more}
        aria-label={t('board.laneMoreIn', { count: wholeNumber(count, locale), name })}
      >
        {t('board.laneMore', { count: wholeNumber(count, locale) })}
      </Link>
    ),
    [alone, column.stage, name, t, locale],
  );
  const place = useRef<HTMLDivElement>(null);
  useHeldColumn(place, column.state ?? column.stage);
  return (
    <div ref={place} data-column={column.state ?? column.stage} className={classes.cell}>
      <ColumnLines {...{ items, glowing, more }} chosen={null} />
    </div>
  );
}
