// The same board as a list: one line a case, sortable by every column, rendering only what is near the eye when it is
// long. On a narrow screen each line becomes a small card.
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, use, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Board, BoardCard } from '#workflows/contract/board-schemas.ts';
import { useNow } from '../../case/now.ts';
import { Icon } from '../../shell/icon.tsx';
import { shortDay, wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { stageWords, stateWords } from '../../words/words-of-procedure.ts';
import { type BoardSearch, type SortKey, sortKeys } from '../board-search.ts';
import { SelectBox } from '../bulk/select-box.tsx';
import { SelectionContext } from '../bulk/selection.ts';
import { Assignee } from '../cards/card-link.tsx';
import { absentWords, cardTitle } from '../cards/card-title.ts';
import { DueLine } from '../cards/due-line.tsx';
import { useCardKeys } from '../cards/use-card-keys.ts';
import { MoveButton } from '../move/move-button.tsx';
import { type Held, type Placed, placeCards } from '../placed-cards.ts';
import { CardPresence } from '../presence/card-presence.tsx';
import classes from './board-table.module.css';
import { onListKey } from './list-keys.ts';
import { sortCards } from './sort-cards.ts';

type Props = {
  board: Board;
  search: BoardSearch;
  glowing: ReadonlySet<string>;
  held: Held | null;
  holders: React.HTMLAttributes<HTMLElement>;
  onSearch: (change: Partial<BoardSearch>) => void;
  loadingMore: string | null;
  onMore: (state: string) => void;
};

const rowHeight = 44;
const longList = 120;

export function BoardTable(props: Props) {
  const { board, search, glowing, held, holders, onSearch, loadingMore, onMore } = props;
  const { t, locale } = useWords();
  const key = search.sort ?? 'due';
  const isDown = search.down === true;
  const cards = useMemo(
    () => sortCards(placeCards(board.cards, held), key, isDown, locale),
    [board.cards, held, key, isDown, locale],
  );
  const order = use(SelectionContext)?.order;
  useEffect(() => {
    if (order) order.current = cards.map(({ id }) => id);
  }, [order, cards]);
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = cards.length > longList;
  const isNarrow = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  const rows = useVirtualizer({
    count: isLong ? cards.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useEffect(() => {
    void isNarrow;
    // What was measured of the other shape is of no use.
    rows.measure();
  }, [rows, isNarrow]);
  // What comes near is drawn in slices: a leap to anywhere holds nothing up.
  const near = useDeferredValue(rows.getVirtualItems());
  const shown = isLong
    ? near.flatMap(({ index }) => atIndex(cards, index))
    : cards.map((placed, index) => ({ placed, index }));
  /** Where a row is now, which it may not have been when it was asked for. */
  const placeOf = (row: { index: number } | undefined) => row && rows.measurementsCache[row.index];
  const before = isLong ? (placeOf(near[0])?.start ?? 0) : 0;
  const after = isLong ? rows.getTotalSize() - (placeOf(near.at(-1))?.end ?? 0) : 0;
  const unseen = useMemo(() => unseenStates(board), [board]);
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      aria-label={t('board.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      {...holders}
      onKeyDown={onListKey}
    >
      <table className={classes.table} aria-rowcount={board.total}>
        <thead>
          <tr>
            {sortKeys.map((column) => (
              <SortHeader key={column} {...{ column, search, onSearch }} isSorted={column === key} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {shown.map(({ placed: { id, card }, index }) =>
            card ? (
              <Row
                key={id}
                {...{ card, index }}
                glows={glowing.has(id)}
                measure={isLong && isNarrow ? rows.measureElement : undefined}
              />
            ) : (
              <tr key={id}>
                <td colSpan={sortKeys.length} className={classes.faint}>
                  {t('board.gone')}
                </td>
              </tr>
            ),
          )}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
      {unseen.map(({ state, count }) => (
        <button
          key={state}
          type="button"
          className={classes.more}
          disabled={loadingMore !== null}
          onClick={() => onMore(state)}
        >
          {stateWords(state)[locale]}:{' '}
          {loadingMore === state
            ? t('board.loadingMore')
            : t('board.loadMore', { count: wholeNumber(count, locale) })}
        </button>
      ))}
    </section>
  );
}

/** Stands for the rows that are not rendered; empty, so that it is read as nothing. */
function Gap({ height }: { height: number }) {
  return (
    <tr className={classes.between}>
      <td colSpan={sortKeys.length} className={classes.gap} style={{ height }} />
    </tr>
  );
}

function SortHeader({
  column,
  search,
  isSorted,
  onSearch,
}: Pick<Props, 'search' | 'onSearch'> & { column: SortKey; isSorted: boolean }) {
  const { t } = useWords();
  const name = t(`board.column.${column}`);
  const isDown = isSorted && search.down === true;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
      data-column={column}
    >
      <button
        type="button"
        title={t('board.sortBy', { name })}
        onClick={() => onSearch({ sort: column, down: isSorted && !isDown ? true : undefined })}
      >
        {name}
        {isSorted && <Icon name={isDown ? 'sortDown' : 'sortUp'} size={12} />}
      </button>
    </th>
  );
}

type RowProps = {
  card: BoardCard;
  index: number;
  glows: boolean;
  /** On a narrow screen rows differ in height and are measured; elsewhere few do, and each that is measured moves all after it. */
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
};

const Row = memo(function Row({ card, index, glows, measure }: RowProps) {
  const { t, locale } = useWords();
  const now = useNow();
  const title = cardTitle(card);
  const onKey = useCardKeys(card);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-changed={glows || undefined}
      data-ref={card.ref}
      data-state={card.state}
    >
      <td data-column="ref">
        <SelectBox id={card.id} caseRef={card.ref} />
        <Link
          to="/cases/$caseId"
          params={{ caseId: card.id }}
          className={classes.link}
          onKeyDown={onKey}
          data-case-id={card.id}
        >
          {card.ref}
        </Link>
      </td>
      <td data-column="title" title={title?.words[locale]}>
        {title ? title.words[locale] : t(absentWords(card).title)}
      </td>
      <td data-column="respondent" title={card.respondent?.name}>
        {card.respondent?.name ?? <span className={classes.faint}>{t(absentWords(card).name)}</span>}
      </td>
      <td data-column="unit" title={card.unit.name}>
        {card.unit.name}
      </td>
      <td data-column="state" title={stageWords(card.stage)[locale]}>
        <span className={classes.state}>
          <span className={classes.dot} data-stage={card.stage} />
          <span className={classes.words}>{stateWords(card.state)[locale]}</span>
          {card.stayed && <span className={classes.faint}> · {t('board.stayed')}</span>}
          <CardPresence caseId={card.id} isBrief />
        </span>
      </td>
      <td data-column="due">
        <DueLine card={card} />
      </td>
      <td data-column="assignee">
        <span className={classes.hands}>
          <Assignee card={card} />
          <MoveButton card={card} on="line" />
        </span>
      </td>
      <td data-column="updated">{shortDay(card.updatedAt, now, locale)}</td>
    </tr>
  );
});

function unseenStates(board: Board): { state: string; count: number }[] {
  const loaded = new Map<string, number>();
  for (const { state } of board.cards) loaded.set(state, (loaded.get(state) ?? 0) + 1);
  return board.states
    .map(({ state, count }) => ({ state, count: count - (loaded.get(state) ?? 0) }))
    .filter(({ count }) => count > 0);
}

function atIndex(cards: readonly Placed[], index: number): { placed: Placed; index: number }[] {
  const placed = cards[index];
  return placed ? [{ placed, index }] : [];
}
