// Who takes part, by name and part; never by id.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import classes from './side-column.module.css';

export function People({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  if (caseView.people.length === 0) return <p className={classes.faint}>{t('case.side.noPeople')}</p>;
  return (
    <dl className={classes.pairs}>
      {inOrder(caseView.people).map(({ part, person }) => (
        <div key={`${part}-${person.id}`} className={classes.pair}>
          <dt>{t(`case.part.${part}`, { defaultValue: part })}</dt>
          <dd>
            {person.name}
            {person.title && <div className={classes.faint}>{person.title}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const order = ['respondent', 'companion', 'investigator', 'supervisor', 'reviewer', 'secretary', 'intake'];

/** The respondent first, then those who handle the case in the order in which they matter to it. */
function inOrder(people: CaseView['people']): CaseView['people'] {
  const rank = (part: string) => (order.includes(part) ? order.indexOf(part) : order.length);
  return [...people].sort((one, other) => rank(one.part) - rank(other.part));
}
