// The respondent's protections, on the investigator's own screen as on the respondent's: the same list for both.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import { protectionsOf } from './protection-list.ts';
import classes from './side-column.module.css';

export function Protections({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const pack = findPack(caseView.card.pack);
  return (
    <ul className={classes.list}>
      {protectionsOf(caseView).map(({ key, article, standing, on, count, of }) => (
        <li key={key}>
          <span>{t(`case.protection.${key}`)}</span>
          {pack?.articles[article] && <ArticleBadge number={article} pack={pack} />}
          <span className={classes.note}>
            {t(`case.protection.${standing}`, { on: on && dayWords(on, locale), count, of })}
          </span>
        </li>
      ))}
    </ul>
  );
}
