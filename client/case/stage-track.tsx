// The five stages as a track: those gone with their days, the present one with its state, those ahead pale. The bar of
// the present stage is filled by how much of its running deadline is used, and stays a quarter full where none runs.
import { findState, stages } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { dayOf, daysBetween } from '#workflows/rules/day.ts';
import { useWords } from '../words/words.ts';
import { useNow } from './now.ts';
import { type StageDays, stageDays } from './stage-days.ts';
import classes from './stage-track.module.css';

export function StageTrack({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const now = useNow();
  const { card } = caseView;
  const track = stageDays(caseView.journey, card.stage, now);
  return (
    <ol className={classes.track} aria-label={t('case.track.label')}>
      {track.map(({ stage, days, status }) => (
        <li
          key={stage}
          data-stage={stage}
          data-status={status}
          aria-current={status === 'current' ? 'step' : undefined}
        >
          <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className={classes.fill} width={filled(status, caseView, now)} height="6" />
          </svg>
          <span className={classes.name}>{stages.find(({ name }) => name === stage)?.words[locale]}</span>
          <span className={classes.note}>
            {status === 'current' && findState(card.state)?.words[locale]}
            {status === 'done' && t('case.daysInStage', { count: days })}
            {status === 'skipped' && t('case.skipped')}
          </span>
        </li>
      ))}
    </ol>
  );
}

function filled(status: StageDays['status'], { card, clocks, journey }: CaseView, now: string): number {
  if (status === 'done' || status === 'before') return 100;
  if (status !== 'current') return 0;
  if (card.stage === 'resolved' && journey.at(-1)?.state !== 'resolved.restoring') return 100;
  const clock = clocks.find(({ key }) => key === card.due?.key);
  if (!clock) return 25;
  const whole = daysBetween(clock.startedOn, clock.day);
  const gone = daysBetween(clock.startedOn, dayOf(now));
  return whole <= 0 ? 100 : Math.min(100, Math.max(8, (gone / whole) * 100));
}
