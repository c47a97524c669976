// The records of somebody's own interviews: the words that they are asked to sign, comment on or refuse, until when, and what
// they have answered.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import { dayWords } from './day-words.ts';
import classes from './tabs/panel.module.css';

export function RecordsPanel({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const own = caseView.records.filter(({ record }) => record !== null);
  return own.map(({ exhibitId, heldOn, record, dueDay, closing }) => (
    <section key={exhibitId} className={`${classes.panel} ${classes.pad}`} data-record={exhibitId}>
      <h2 className={classes.heading}>
        {t('case.record.of', { on: heldOn ? dayWords(heldOn, locale) : '' })}
      </h2>
      <p className={classes.text}>{record}</p>
      <p className={classes.faint}>
        {closing
          ? t(`case.record.closing.${closing}`)
          : t('case.record.until', { on: dueDay ? dayWords(dueDay, locale) : '' })}
      </p>
    </section>
  ));
}
