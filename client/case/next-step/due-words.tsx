// When something is due: its day, and what is left of it in working days, as a sentence. Far ends are counted in days.
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import { useNow } from '../now.ts';
import { type DueLeft, dueLeft } from './due-left.ts';

/** `brief`: only what is left, with the day in the title. */
type Props = { due: { day: string }; brief?: boolean };

export function DueWords({ due, brief = false }: Props) {
  const { t, locale } = useWords();
  const today = dayOf(useNow());
  const left: DueLeft = dueLeft(calendarVn, today, due.day);
  const day = dayWords(due.day, locale);
  const words = t(`case.due.${left.kind}`, { count: left.count });
  if (brief) return <span title={day}>{words}</span>;
  return (
    <>
      {t('case.step.dueOn', { on: day })} <strong>{words}</strong>.
    </>
  );
}
