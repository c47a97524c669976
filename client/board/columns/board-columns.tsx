// The stages side by side, each scrolling on its own. Arrow keys move between the cards, Enter opens one; a pointer or a
// keyboard on the board holds every card in its place.
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { Column } from './arrangement.ts';
import { BoardColumn } from './board-column.tsx';
import classes from './board-columns.module.css';
import { onBoardKey } from './card-keys.ts';

type Props = {
  columns: readonly Column[];
  glowing: ReadonlySet<string>;
  holders: React.HTMLAttributes<HTMLElement>;
  loadingMore: string | null;
  onMore: (state: string) => void;
};

export function BoardColumns({ columns, glowing, holders, loadingMore, onMore }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);

  return (
    <section
      aria-label={t('board.title')}
      aria-describedby="board-keys"
      className={classes.columns}
      {...holders}
      onKeyDown={onBoardKey}
      onFocusCapture={({ target }) => {
        const id = target instanceof HTMLElement ? target.dataset.caseId : undefined;
        if (id) setChosen(id);
      }}
    >
      <p id="board-keys" hidden>
        {t('board.keys')}
      </p>
      {columns.map((column) => (
        <BoardColumn
          key={column.state ?? column.stage}
          {...{ column, glowing, chosen, loadingMore, onMore }}
          isAlone={columns.length === 1}
        />
      ))}
    </section>
  );
}
