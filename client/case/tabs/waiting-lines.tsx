// What the respondent has asked for and nobody has ruled on yet, and what a body has only proposed: quiet lines, each with
// its day.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import classes from './panel.module.css';

type Asked = keyof NonNullable<CaseView['standing']>['asked'];

/** Lines on the requests named, and on a proposal where `proposal` is asked for. */
export function WaitingLines({
  caseView,
  about,
  proposal = false,
}: {
  caseView: CaseView;
  about: readonly Asked[];
  proposal?: boolean;
}) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(findPack(caseView.card.pack));
  const { standing } = caseView;
  if (!standing) return null;
  const lines = about.flatMap((key) => {
    const on = standing.asked[key];
    return on ? [{ key, words: t(`case.standing.${key}`, { on: dayWords(on, locale) }) }] : [];
  });
  if (proposal && standing.proposal) {
    const { sanction, on } = standing.proposal;
    const words = { sanction: codeWords(sanction), on: dayWords(on, locale) };
    lines.push({ key: 'postponement', words: t('case.standing.proposal', words) });
  }
  if (lines.length === 0) return null;
  return (
    <div role="note">
      {lines.map((line) => (
        <p key={line.words} className={classes.faint}>
          {line.words}
        </p>
      ))}
    </div>
  );
}
