// What was sent back in the period, and how appeals ended.
import type { Flow } from '#workflows/contract/supervise-schemas.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './supervise.module.css';

export function FlowOutcomes({ flow: { returns, appeals } }: { flow: Flow }) {
  const { t, locale } = useWords();
  const number = (count: number | null) =>
    count === null ? t('supervise.outcomes.heldBack') : wholeNumber(count, locale);
  const lines = [
    ...returns.map(({ type, count }) => ({
      key: type,
      name: t(`supervise.returns.${type.replace('.', '_')}`),
      count,
    })),
    { key: 'decided', name: t('supervise.outcomes.decided'), count: appeals.decided },
    { key: 'upheld', name: t('supervise.outcomes.upheld'), count: appeals.upheld },
    { key: 'notUpheld', name: t('supervise.outcomes.notUpheld'), count: appeals.notUpheld },
  ];
  return (
    <dl className={classes.outcomes}>
      {lines.map(({ key, name, count }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
