// The case on one sheet: what came in, the allegations, the sitting and its ballots.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { DefectsPanel } from '../fairness/defects-panel.tsx';
import { RecentHistory } from '../history/recent-history.tsx';
import { findPack } from '../pack-of-case.ts';
import { PresentOnly } from '../past.tsx';
import { AllegationTable } from './allegation-table.tsx';
import { BallotCard } from './ballot-card.tsx';
import { SittingCard } from './committee-tab.tsx';
import { DecisionCard } from './decision-tab.tsx';
import classes from './panel.module.css';
import { ReferralsPanel } from './referrals-panel.tsx';

type Props = {
  caseView: CaseView;
  /** Where there is a place for all of it. */
  onHistory?: () => void;
};

export function OverviewTab({ caseView, onHistory }: Props) {
  const { t } = useWords();
  const { sitting, ballots, decision, card } = caseView;
  const pack = findPack(card.pack);
  const isInSitting = card.stage === 'advice' || card.state.startsWith('discipline.appeal');
  const open = ballots.filter(({ status }) => status === 'open');
  return (
    <div className={classes.stack}>
      {decision && <DecisionCard caseView={caseView} />}
      {open.map((ballot) => (
        <BallotCard key={ballot.id} ballot={ballot} caseView={caseView} pack={pack} />
      ))}
      <PresentOnly>
        <DefectsPanel caseView={caseView} />
      </PresentOnly>
      <AllegationTable caseView={caseView} />
      {sitting && isInSitting && <SittingCard sitting={sitting} pack={pack} />}
      {(caseView.subject || caseView.account) && (
        <section className={`${classes.panel} ${classes.pad}`}>
          <h3 className={classes.heading}>{t('case.account')}</h3>
          {caseView.subject && <p className={classes.text}>{caseView.subject}</p>}
          {caseView.account && <p className={`${classes.text} ${classes.faint}`}>{caseView.account}</p>}
        </section>
      )}
      <ReferralsPanel referrals={caseView.referrals} />
      <RecentHistory caseView={caseView} onAll={onHistory ?? null} />
    </div>
  );
}
