// The decision with its reasons, and whether it is final yet.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { SilenceNotes } from '../../respondent/silence-notes.tsx';
import { useWords } from '../../words/words.ts';
import { isFinal } from '../case-title.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { CertificatePanel } from '../fairness/certificate-panel.tsx';
import { findPack } from '../pack-of-case.ts';
import { PresentOnly } from '../past.tsx';
import { Empty } from './empty.tsx';
import classes from './panel.module.css';
import { WaitingLines } from './waiting-lines.tsx';

export function DecisionTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  return (
    <div className={classes.stack}>
      {caseView.decision ? <DecisionCard caseView={caseView} /> : <Empty>{t('case.empty.decision')}</Empty>}
      <PresentOnly>
        <CertificatePanel caseView={caseView} />
      </PresentOnly>
    </div>
  );
}

type CardProps = {
  caseView: CaseView;
  /** Without the reasons, where they stand below in full. */
  brief?: boolean;
};

export function DecisionCard({ caseView, brief = false }: CardProps) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(findPack(caseView.card.pack));
  const { decision, enforcedOn, expiresOn, standing } = caseView;
  if (!decision) return null;
  const rows: [string, string][] = [
    [t('case.decision.outcome'), codeWords(decision.outcome)],
    ...(decision.sanction
      ? [[t('case.decision.sanction'), codeWords(decision.sanction)] as [string, string]]
      : []),
    [t('case.decision.signedOn'), dayWords(decision.signedOn, locale)],
    [
      t('case.decision.servedOn'),
      decision.servedOn ? dayWords(decision.servedOn, locale) : t('case.decision.notServed'),
    ],
    ...(standing && decision.sanction
      ? [[t('case.standing.effect'), t(`case.standing.effect_${standing.effect}`)] as [string, string]]
      : []),
    ...(enforcedOn
      ? [[t('case.decision.enforcedOn'), dayWords(enforcedOn, locale)] as [string, string]]
      : []),
    ...(expiresOn ? [[t('case.decision.expiresOn'), dayWords(expiresOn, locale)] as [string, string]] : []),
    ...(standing?.suspendedUntil
      ? [[t('case.standing.suspendedUntil'), dayWords(standing.suspendedUntil, locale)] as [string, string]]
      : []),
  ];
  return (
    <article className={`${classes.panel} ${classes.pad} ${classes.stack}`}>
      <h3 className={classes.heading}>
        {t(decision.instance > 1 ? 'case.decision.appeal' : 'case.decision.first')}
      </h3>
      {!isFinal(caseView.card) && <p className={classes.faint}>{t('case.decision.notFinal')}</p>}
      <SilenceNotes caseView={caseView} />
      <WaitingLines caseView={caseView} about={['suspension', 'lateAppeal']} />
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label} className={classes.pair}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!brief && decision.reasons && (
        <div>
          <h4 className={classes.heading}>{t('case.decision.reasons')}</h4>
          <p className={classes.text}>{decision.reasons}</p>
        </div>
      )}
    </article>
  );
}
