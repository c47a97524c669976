// Beside the file: who takes part, what protects the respondent now, which deadlines run, and how much is on record.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { Deadlines } from './deadlines.tsx';
import { People } from './people.tsx';
import { Protections } from './protections.tsx';
import { Record } from './record.tsx';
import { SanctionsLeft } from './sanctions-left.tsx';
import classes from './side-column.module.css';
import { hasSight, Sight } from './sight.tsx';
import { hasMeasures, StandingMeasures } from './standing-measures.tsx';

export function SideColumn({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  return (
    <aside className={classes.side}>
      <section>
        <h2>{t('case.side.people')}</h2>
        <People caseView={caseView} />
      </section>
      <section>
        <h2>{t('case.side.protections')}</h2>
        <Protections caseView={caseView} />
      </section>
      {hasMeasures(caseView) && (
        <section>
          <h2>{t('case.side.measures')}</h2>
          <StandingMeasures caseView={caseView} />
        </section>
      )}
      <section>
        <h2>{t('case.side.deadlines')}</h2>
        <Deadlines caseView={caseView} />
      </section>
      {caseView.sanctionClock.length > 0 && caseView.card.stage !== 'resolved' && (
        <section>
          <h2>{t('case.sanctionClock.title')}</h2>
          <SanctionsLeft caseView={caseView} />
        </section>
      )}
      {hasSight(caseView) && (
        <section>
          <h2>{t('access.sight.title')}</h2>
          <Sight caseView={caseView} />
        </section>
      )}
      <section>
        <h2>{t('case.side.record')}</h2>
        <Record caseView={caseView} />
      </section>
    </aside>
  );
}
