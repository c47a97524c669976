// One line of a column: the name of a state, a card, the place that a card has left, or the way to more cards.
import { type ReactNode, use } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { Icon } from '../../shell/icon.tsx';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { SelectBox } from '../bulk/select-box.tsx';
import { CardLink } from '../cards/card-link.tsx';
import { OpenMoveContext } from '../move/moving.ts';
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
        <div className={classes.slot} data-state={state}>
          <CardLink card={card} under={state} glows={glowing.has(card.id)} isTabStop={card.id === tabStop} />
          <SelectBox id={card.id} caseRef={card.ref} isOnCard />
          <MoveButton card={card} />
        </div>
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

/** The card itself is a link, so its menu stands over it; by keyboard it is the key M. */
function MoveButton({ card }: { card: BoardCard }) {
  const { t } = useWords();
  const openMove = use(OpenMoveContext);
  const label = t('board.moveTo', { ref: card.ref });
  return (
    <button
      type="button"
      className={classes.move}
      tabIndex={-1}
      title={label}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => openMove(card)}
    >
      <Icon name="more" size={18} />
    </button>
  );
}
