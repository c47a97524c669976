// When something is due, as a sentence in working days of the organisation's calendar. The exact day goes beside it. The
// deadline itself comes from the server; here it is only put into words.
import { dueBucketOf } from '#workflows/contract/apply-change.ts';
import type { DueView } from '#workflows/contract/board-schemas.ts';
import { workingDaysBetween } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { addDays, dayOf, daysBetween } from '#workflows/rules/day.ts';
import { fullDay } from './dates.ts';
import { type Locale, type Translate, translatorOf } from './words.ts';

export type DueTone = 'ok' | 'soon' | 'overdue';

export type DueSentence = {
  /** "còn 3 ngày làm việc", "3 working days left". */
  text: string;
  /** "Hạn: hết ngày thứ sáu, 04/12/2026". */
  exact: string;
  tone: DueTone;
};

/** The sentence for a deadline at the end of its day, as of the instant `now`. The tone is that of the board's counts. */
export function dueSentence(due: DueView, now: string, locale: Locale): DueSentence {
  const t = translatorOf(locale);
  const exact = t('due.by', { day: fullDay(due.day, locale) });
  const tone = dueBucketOf({ due }, now) ?? 'ok';
  const today = dayOf(now);
  if (tone === 'overdue')
    return { text: t('due.over', { count: Math.max(1, daysBetween(due.day, today)) }), exact, tone };
  return { text: inTime(today, due.day, t), exact, tone };
}

function inTime(today: string, day: string, t: Translate): string {
  if (day <= today) return t('due.today');
  if (day === addDays(today, 1)) return t('due.tomorrow');
  const left = workingDaysBetween(currentCalendar, today, day);
  if (left === 0) return t('due.nonWorking', { count: daysBetween(today, day) });
  return t('due.workingDays', { count: left });
}
