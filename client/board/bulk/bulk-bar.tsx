// What can be done with the chosen cards: handing them over, and nothing that decides. Escape lets them go.
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import '../../words/board-bulk-words.ts';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import classes from './bulk-bar.module.css';
import { HandOver } from './hand-over.tsx';

export default function BulkBar({ cards, onClear }: { cards: readonly BoardCard[]; onClear: () => void }) {
  const { t, locale } = useWords();
  /** The cards of the moment in which it was opened: what is chosen meanwhile is another turn. */
  const [handed, setHanded] = useState<readonly BoardCard[] | null>(null);
  useHotkeys([['Escape', () => handed ?? onClear()]]);
  return (
    <section className={classes.bar} aria-label={t('boardBulk.title')}>
      <span role="status">
        {t('boardBulk.chosen', { count: cards.length, shown: wholeNumber(cards.length, locale) })}
      </span>
      <Button size="sm" onClick={() => setHanded(cards)}>
        {t('boardBulk.handOver')}
      </Button>
      <Button size="sm" variant="default" onClick={onClear}>
        {t('boardBulk.clear')}
      </Button>
      {handed && (
        <HandOver
          cards={handed}
          onClose={(isDone) => {
            setHanded(null);
            if (isDone) onClear();
          }}
        />
      )}
    </section>
  );
}
