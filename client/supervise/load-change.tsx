// Two loads before and after a rebalancing that is only tried.
import type { LoadOf, TriedCase } from '#workflows/contract/supervise-schemas.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './supervise.module.css';

type Props = { from: LoadOf; to: LoadOf; moving: readonly TriedCase[] };

export function LoadChange({ from, to, moving }: Props) {
  const { t, locale } = useWords();
  const count = moving.length;
  const number = (value: number) => wholeNumber(value, locale);
  return (
    <dl className={classes.change} aria-live="polite">
      {[
        { load: from, after: from.open - count },
        { load: to, after: to.open + count },
      ].map(({ load, after }) => (
        <div key={load.id}>
          <dt>{load.name}</dt>
          <dd>{t('supervise.try.change', { before: number(load.open), after: number(after) })}</dd>
        </div>
      ))}
    </dl>
  );
}
