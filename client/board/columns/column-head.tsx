// The head of a column: the stage or state, its exact count, and how much of it is late.
import { use } from 'react';
import { StageBadge } from '../../shell/stage-badge.tsx';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { WayIntoContext } from '../move/moving.ts';
import { AgeingBar } from './ageing-bar.tsx';
import type { Column } from './arrangement.ts';
import classes from './board-column.module.css';

export function ColumnHead({ column }: { column: Column }) {
  const { locale } = useWords();
  const wayInto = use(WayIntoContext);
  return (
    <header className={classes.head}>
      <h2 className={classes.name}>
        <StageBadge stage={column.stage} {...(column.state ? { state: column.state } : {})} />
        <span className={classes.count}>{wholeNumber(column.count, locale)}</span>
      </h2>
      <AgeingBar {...column} />
      {wayInto?.(column.state ?? column.stage)}
    </header>
  );
}
