// When something is due: its day, and what is left of it, as a sentence.
import type { DueView } from '#workflows/contract/board-schemas.ts';
import { dueSentence } from '../../words/due.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import { useNow } from '../now.ts';

type Props = {
  due: DueView;
  /** Only what is left, with the day in the title. */
  brief?: boolean;
  /** Key of the words that lead to it, where it is no ordinary deadline. */
  lead?: string | undefined;
  /** What the clock is for, where that cannot be told from the place. */
  what?: string | undefined;
};

export function DueWords({ due, brief = false, lead = 'case.step.dueOn', what = '' }: Props) {
  const { t, locale } = useWords();
  const { text, exact } = dueSentence(due, useNow(), locale);
  if (brief) return <span title={exact}>{text}</span>;
  return (
    <>
      {t(lead, { on: dayWords(due.day, locale), what })} <strong title={exact}>{text}</strong>.
    </>
  );
}
