// One line of a column: the name of a state, a card, the place that a card has left, or the way to more cards.
import { memo, type ReactNode } from 'react';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { CardSlot } from '../cards/card-slot.tsx';
import classes from './board-column.module.css';
import { type ColumnItem, tabStopOf } from './column-items.ts';
import { useGrowing } from './use-growing.ts';

type Props = {
  item: ColumnItem;
  glows: boolean;
  isTabStop: boolean;
  /** The way to more cards of a state. */
  more: (state: string, count: number) => ReactNode;
};

/** Drawn anew only where something of its own has changed: a list that is scrolled asks for its lines in every frame. */
export const ColumnLine = memo(function ColumnLine({ item, glows, isTabStop, more }: Props) {
  const { t, locale } = useWords();
  switch (item.kind) {
    case 'card': {
      const { card, state } = item;
      return <CardSlot card={card} under={state} glows={glows} isTabStop={isTabStop} />;
    }
    case 'gone':
      return (
        <div className={classes.slot}>
          <p className={classes.gone}>{t('board.gone')}</p>
        </div>
      );
    case 'state':
      return (
        <h3 className={classes.state}>
          <span>{stateWords(item.state)[locale]}</span>
          <span>{wholeNumber(item.count, locale)}</span>
        </h3>
      );
    case 'more':
      return more(item.state, item.count);
  }
});

export type LinesProps = {
  items: readonly ColumnItem[];
  glowing: ReadonlySet<string>;
  /** The card that had the focus last. */
  chosen: string | null;
  more: Props['more'];
};

export function ColumnLines({ items, glowing, chosen, more }: LinesProps) {
  const tabStop = tabStopOf(items, chosen);
  const drawn = useGrowing(items.length);
  return items
    .slice(0, drawn)
    .map((item) => (
      <ColumnLine
        key={item.key}
        {...{ item, more }}
        glows={glowing.has(item.key)}
        isTabStop={item.key === tabStop}
      />
    ));
}
