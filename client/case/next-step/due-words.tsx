// When something is due, as a sentence with its day, always said in words; the day stands in the title where it is brief.
import type { DueView } from '#workflows/contract/board-schemas.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';

type Props = { due: Pick<DueView, 'day' | 'at'>; brief?: boolean };

export function DueWords({ due, brief = false }: Props) {
  const { t, locale } = useWords();
  const day = dayWords(due.day, locale);
  if (brief) return <span title={day}>{day}</span>;
  return (
    <>
      {t('case.step.dueOn', { on: day })} <strong>{day}</strong>.
    </>
  );
}
