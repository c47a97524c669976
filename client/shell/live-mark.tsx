// Whether what is on screen is live, in words and colour; where it is not, from when it is.
import { useLive } from '../live/live-provider.tsx';
import { clockTime } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './live-mark.module.css';

export function LiveMark() {
  const { t, locale } = useWords();
  const { status, lostAt } = useLive().connection;
  const stamp = lostAt ? t('live.stamp', { at: clockTime(lostAt, locale) }) : null;
  return (
    <span className={classes.mark} data-tour="live" data-status={status} title={stamp ?? undefined}>
      <span className={classes.dot} />
      <span className={classes.words} role="status">
        {t(`live.${status}`)}
      </span>
    </span>
  );
}
