// The picture in words: the way so far with its days, where the case is now, and where it can go and by whom.
import { findState, stageOf } from '#workflows/case/stages.ts';
import type { CaseView, Step } from '#workflows/contract/case-schemas.ts';
import { dayOf, daysBetween } from '#workflows/rules/day.ts';
import { instantDayWords } from '../case/day-words.ts';
import { NextAhead } from '../case/next-ahead.tsx';
import { DueWords } from '../case/next-step/due-words.tsx';
import { useNow } from '../case/now.ts';
import { useWords } from '../words/words.ts';
import classes from './picture-words.module.css';

export function PictureWords({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  return (
    <div className={classes.words}>
      <section>
        <h3>{t('case.picture.way')}</h3>
        <ol className={classes.way}>
          {caseView.journey.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step that was taken never moves
            <StepLine key={index} step={step} />
          ))}
        </ol>
        {caseView.card.due && (
          <p className={classes.due}>
            <DueWords due={caseView.card.due} />
          </p>
        )}
      </section>
      <section>
        <h3>{t('case.picture.ahead')}</h3>
        <NextAhead caseView={caseView} />
      </section>
    </div>
  );
}

function StepLine({ step }: { step: Step }) {
  const { t, locale } = useWords();
  const now = useNow();
  const isCurrent = step.leftAt === null;
  const days = daysBetween(dayOf(step.enteredAt), dayOf(step.leftAt ?? now));
  return (
    <li data-stage={stageOf(step.state)} aria-current={isCurrent ? 'step' : undefined}>
      <strong>{findState(step.state)?.words[locale] ?? step.state}</strong>
      <span>
        {t('case.picture.since', { on: instantDayWords(step.enteredAt, locale) })} ·{' '}
        {t('case.picture.stay', { count: days })}
      </span>
    </li>
  );
}
