// Says to whoever reads a case in an emergency that they do, until when, and who hears of it.
import '../words/access-words.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';

export function LentNotice({ until }: { until: string }) {
  const { t, locale } = useWords();
  return (
    <p role="status" className={classes.lent}>
      {t('access.urgent.lent', { until: `${clockTime(until, locale)}, ${fullDay(dayOf(until), locale)}` })}
    </p>
  );
}
