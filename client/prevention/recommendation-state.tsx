// Where a recommendation stands and what is due next, in words. A date that has passed is said as one; it means nothing by itself.
import type { RecommendationCard } from '#workflows/contract/recommendation-schemas.ts';
import { recommendationStateWords } from '#workflows/prevention/prevention-states.ts';
import { dayWords } from '../case/day-words.ts';
import badge from '../shell/stage-badge.module.css';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';

/** The hues of the stages, in the order in which a recommendation goes through them. */
const hues: Record<string, string> = {
  'prevention.issued': 'detection',
  'prevention.acknowledged': 'verification',
  'prevention.reported': 'advice',
};

export function RecommendationState({ state }: { state: string }) {
  const { locale } = useWords();
  return (
    <span className={badge.badge} data-stage={hues[state] ?? 'resolved'}>
      {recommendationStateWords(state)[locale]}
    </span>
  );
}

export function RecommendationDue({ due }: Pick<RecommendationCard, 'due'>) {
  const { t, locale } = useWords();
  if (!due) return <span className={classes.faint}>{t('prevention.nothingDue')}</span>;
  const { day, from, left } = due;
  return (
    <>
      <span>{dayWords(day, locale)}</span>
      <span className={classes.left} data-late={left < 0 || undefined}>
        {left < 0 ? t('prevention.late', { count: -left }) : t('prevention.left', { count: left })}
        {' · '}
        {t(from === 'unit' ? 'prevention.fromUnit' : 'prevention.fromSupervisor')}
      </span>
    </>
  );
}
