// Who takes part, by name and part; never by id.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import classes from './side-column.module.css';

export function People({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  if (caseView.people.length === 0) return <p className={classes.faint}>{t('case.side.noPeople')}</p>;
  return (
    <dl className={classes.pairs}>
      {caseView.people.map(({ part, person }) => (
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
