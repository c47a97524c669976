// The exhibits, each with its number, kind and whether the respondent has it: what is not disclosed cannot be relied on.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import { Empty } from './empty.tsx';
import classes from './panel.module.css';

export function EvidenceTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  if (caseView.exhibits.length === 0) return <Empty>{t('case.empty.evidence')}</Empty>;
  const hidden = caseView.exhibits.some((one) => one.disclosedOn === null);
  return (
    <div className={classes.stack}>
      <ExhibitTable caseView={caseView} exhibits={caseView.exhibits} />
      {hidden && <p className={classes.faint}>{t('case.exhibit.notDisclosedNote')}</p>}
    </div>
  );
}

export function ExhibitTable({ caseView, exhibits }: { caseView: CaseView; exhibits: CaseView['exhibits'] }) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  return (
    <div className={`${classes.panel} ${classes.scroll}`}>
      <table className={`${classes.table} ${classes.stacked}`}>
        <thead>
          <tr>
            <th>{t('case.exhibit.column')}</th>
            <th>{t('case.exhibit.kind')}</th>
            <th>{t('case.exhibit.recordedOn')}</th>
            <th>{t('case.exhibit.disclosedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {exhibits.map((one) => (
            <tr key={one.id}>
              <td>
                <span className={classes.code}>{names.exhibitNumber(one.id)}</span> {one.title}
                {one.byRespondent && <div className={classes.faint}>{t('case.exhibit.byRespondent')}</div>}
              </td>
              <td data-label={t('case.exhibit.kind')}>{names.exhibitKind(one.kind)}</td>
              <td data-label={t('case.exhibit.recordedOn')}>{names.day(one.recordedOn)}</td>
              <td data-label={t('case.exhibit.disclosedOn')}>
                {one.disclosedOn ? (
                  names.day(one.disclosedOn)
                ) : (
                  <span className={classes.mark}>{t('case.exhibit.notDisclosed')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
