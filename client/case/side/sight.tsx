// Who is kept out of the case, by number and kind of reason, and who reads it in an emergency. Whose tie it is stays private; a
// duty that somebody kept out still holds is named, so that another takes it over.
import '../../words/access-words.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { clockTime, fullDay } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import classes from './side-column.module.css';

export function hasSight({ sight }: CaseView): boolean {
  return sight !== null && sight.keptOut.length + sight.toReplace.length + sight.emergencies.length > 0;
}

export function Sight({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { sight } = caseView;
  if (!sight) return null;
  const parts = [...new Set(sight.toReplace)].map((part) => t(`case.part.${part}`).toLocaleLowerCase());
  return (
    <ul className={classes.list}>
      {sight.emergencies.map(({ person, until }) => (
        <li key={person.id}>
          {t('access.sight.emergency', {
            name: person.name,
            until: `${clockTime(until, locale)}, ${fullDay(dayOf(until), locale)}`,
          })}
        </li>
      ))}
      {sight.keptOut.map(({ kind, count }) => (
        <li key={kind}>{t(`access.sight.${kind}`, { count })}</li>
      ))}
      {parts.length > 0 && <li>{t('access.sight.replace', { parts: parts.join(', ') })}</li>}
      <li>
        <span className={classes.note}>{t('access.sight.note')}</span>
      </li>
    </ul>
  );
}
