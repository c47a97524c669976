// Which sanctions can still be reached and until when, over all allegations together: the last day on which one of them would allow
// it. What is lawful is not what is likely; the working, allegation by allegation, is in the tab of the allegations.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import classes from './side-column.module.css';

type Left = { sanction: string; isLawful: boolean; lastDay: string | null };

export function SanctionsLeft({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(findPack(caseView.card.pack));
  return (
    <>
      <ul className={classes.list}>
        {sanctionsLeft(caseView).map(({ sanction, isLawful, lastDay }) => (
          <li key={sanction}>
            <span>{codeWords(sanction)}</span>
            <span className={classes.faint}>
              {!isLawful && t('case.sanctionClock.lapsed')}
              {isLawful && !lastDay && t('case.sanctionClock.never')}
              {isLawful && lastDay && t('case.sanctionClock.until', { on: dayWords(lastDay, locale) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.faint}>{t('case.sanctionClock.noFinding')}</p>
    </>
  );
}

/** The mildest first, as the pack lists them. */
function sanctionsLeft({ sanctionClock }: CaseView): Left[] {
  const left = new Map<string, Left>();
  for (const one of sanctionClock.flatMap(({ sanctions }) => sanctions)) {
    const known = left.get(one.sanction);
    if (!known || isLonger(one, known)) left.set(one.sanction, one);
  }
  return [...left.values()];
}

function isLonger(one: Left, known: Left): boolean {
  if (one.isLawful !== known.isLawful) return one.isLawful;
  return known.lastDay !== null && (one.lastDay === null || one.lastDay > known.lastDay);
}
