// Which days are shown, and the way to others.
import { Icon } from '../../shell/icon.tsx';
import { fullDay, monthName, shortDay } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import classes from './board-calendar.module.css';
import { daysIn, type Span, shifted } from './calendar-days.ts';

type Props = {
  span: Span;
  shown: string;
  today: string;
  onDay: (day: string) => void;
  onSpan: (span: 'day' | 'week' | undefined) => void;
};

const spans = ['day', 'week', 'month'] as const;

export function CalendarBar({ span, shown, today, onDay, onSpan }: Props) {
  const { t, locale } = useWords();
  const days = daysIn(span, shown);
  const at = (day: string) => shortDay(`${day}T05:00:00.000Z`, `${today}T05:00:00.000Z`, locale);
  const title = {
    day: fullDay(shown, locale),
    week: `${at(days[0] ?? shown)} – ${at(days.at(-1) ?? shown)}`,
    month: monthName(shown, locale),
  };
  return (
    <div className={classes.bar}>
      <button
        type="button"
        aria-label={t('boardCalendar.before')}
        onClick={() => onDay(shifted(span, shown, -1))}
      >
        <span className={classes.back}>
          <Icon name="arrow" size={14} />
        </span>
      </button>
      <button type="button" onClick={() => onDay(today)}>
        {t('boardCalendar.today')}
      </button>
      <button
        type="button"
        aria-label={t('boardCalendar.after')}
        onClick={() => onDay(shifted(span, shown, 1))}
      >
        <Icon name="arrow" size={14} />
      </button>
      <h2 aria-live="polite">{title[span]}</h2>
      <fieldset className={classes.spans} aria-label={t('boardCalendar.span')}>
        {spans.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={span === one}
            onClick={() => onSpan(one === 'month' ? undefined : one)}
          >
            {t(`boardCalendar.${one}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
