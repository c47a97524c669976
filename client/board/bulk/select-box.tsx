// The box by which a card is chosen, for whoever may hand cases over; with Shift, all up to it.
import { use } from 'react';
import { useWords } from '../../words/words.ts';
import classes from './select-box.module.css';
import { SelectionContext } from './selection.ts';

type Props = { id: string; caseRef: string; isOnCard?: boolean };

export function SelectBox({ id, caseRef, isOnCard = false }: Props) {
  const { t } = useWords();
  const selection = use(SelectionContext);
  if (!selection) return null;
  return (
    <label
      className={classes.box}
      data-on-card={isOnCard || undefined}
      data-any={selection.chosen.size > 0 || undefined}
    >
      <input
        type="checkbox"
        checked={selection.chosen.has(id)}
        // On a card it is the key X; in the list each row has it in its way.
        tabIndex={isOnCard ? -1 : 0}
        aria-label={t('board.choose', { ref: caseRef })}
        onChange={() => undefined}
        onClick={(event) => selection.toggle(id, event.shiftKey)}
      />
    </label>
  );
}
