// The deadlines of the present state: what each is for, whose it is, when it ends or what is left of it while it stands
// still. A deadline that has passed is said to have passed and nothing more.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { DueWords } from '../next-step/due-words.tsx';
import { findPack } from '../pack-of-case.ts';
import classes from './side-column.module.css';

export function Deadlines({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const pack = findPack(caseView.card.pack);
  const { clockWords } = useCodeWords(pack);
  if (caseView.clocks.length === 0) return <p className={classes.faint}>{t('case.side.noDeadlines')}</p>;
  return (
    <ul className={classes.list}>
      {caseView.clocks.map((clock) => (
        <li key={clock.key}>
          <span>
            {clockWords(clock.key)} <span className={classes.faint}>({t(`case.side.${clock.side}`)})</span>
          </span>
          <ArticleBadge number={clock.article} pack={pack} />
          <span className={classes.note}>
            {clock.frozen ? (
              t('case.side.frozen', {
                amount: clock.frozen.amount,
                unit: t(`case.side.unit_${clock.frozen.unit}`),
              })
            ) : clock.passed ? (
              t('case.side.passed', { on: dayWords(clock.day, locale) })
            ) : (
              <DueWords due={clock} />
            )}
            {clock.provisional && ` · ${t('case.side.provisional')}`}
            {clock.extended > 0 && ` · ${t('case.side.extended', { count: clock.extended })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
