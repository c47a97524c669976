// Days that cases stood in a stage or state before they left it, as far as enough did.
import type { Flow, TimeIn } from '#workflows/contract/supervise-schemas.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stageWords, stateWords } from '../words/words-of-procedure.ts';
import { Figures } from './figures.tsx';
import classes from './supervise.module.css';

export function TimesTable({ flow: { stages, states } }: { flow: Flow }) {
  const { t, locale } = useWords();
  if (states.length === 0) return <p className={classes.note}>{t('supervise.times.none')}</p>;
  const lines = [
    ...stages.map((one) => ({ ...one, words: stageWords(one.name)[locale], isStage: true })),
    ...states.map((one) => ({ ...one, words: stateWords(one.name)[locale], isStage: false })),
  ];
  return (
    <Figures title={t('supervise.times.title')}>
      <thead>
        <tr>
          {(['step', 'n', 'median', 'p85'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`supervise.times.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ isStage, words, ...time }) => (
          <tr key={time.name} data-stage={isStage || undefined}>
            <th scope="row">{words}</th>
            <td>{wholeNumber(time.n, locale)}</td>
            <Measured days={time.median} />
            <Measured days={time.p85} />
          </tr>
        ))}
      </tbody>
    </Figures>
  );
}

function Measured({ days }: { days: TimeIn['median'] }) {
  const { t, locale } = useWords();
  return days === null ? (
    <td data-none>{t('supervise.times.tooFew')}</td>
  ) : (
    <td>{wholeNumber(days, locale)}</td>
  );
}
