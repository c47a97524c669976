// Opens "Move to…" of a case. What it stands on is a link, so it stands over it and is no stop of its own: by keyboard it is M.
import { use } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import classes from './move-button.module.css';
import { OpenMoveContext } from './moving.ts';

export function MoveButton({ card, on = 'card' }: { card: BoardCard; on?: 'card' | 'line' | 'chip' }) {
  const { t } = useWords();
  const openMove = use(OpenMoveContext);
  const label = t('board.moveTo', { ref: card.ref });
  return (
    <button
      type="button"
      className={classes.move}
      data-on={on}
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
