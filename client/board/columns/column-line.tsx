// One line of a column: the name of a state, a card, the place that a card has left, or the way to more cards.
import type { ReactNode } from 'react';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { CardSlot } from '../cards/card-slot.tsx';
import classes from './board-column.module.css';
import type { ColumnItem } from './column-items.ts';

type Props = {
  item: ColumnItem;
  glowing: ReadonlySet<string>;
  tabStop: string | null;
  /** The way to more cards of a state. */
  more: (state: string, count: number) => ReactNode;
};

export function ColumnLine({ item, glowing, tabStop, more }: Props) {
  const { t, locale } = useWords();
  switch (item.kind) {
    case 'card': {
      const { card, state } = item;
      return (
        <CardSlot card={card} under={state} glows={glowing.has(card.id)} isTabStop={card.id === tabStop} />
      );
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
}
