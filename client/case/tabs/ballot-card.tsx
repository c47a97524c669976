// One ballot: its question, who may vote and who has, what it takes, and, once closed, the count.

import type { z } from 'zod';
import type { BallotView } from '#workflows/contract/ballot-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { SecretBallotPanel } from '../../ballot/secret-ballot-panel.tsx';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import { useCodeWords } from '../code-words.ts';
import { PresentOnly } from '../past.tsx';
import classes from './ballot-card.module.css';
import { BallotProof } from './ballot-proof.tsx';
import panel from './panel.module.css';
import { Ring } from './ring.tsx';

type Props = { ballot: z.infer<typeof BallotView>; caseView: CaseView; pack: RulePack | null };

const statusWords = {
  open: 'case.committee.ballotOpen',
  closed: 'case.committee.ballotClosed',
  void: 'case.committee.ballotVoid',
} as const;

export function BallotCard({ ballot, caseView, pack }: Props) {
  const { t } = useWords();
  const { codeWords } = useCodeWords(pack);
  const names = useCaseNames(caseView);
  const isOpen = ballot.status === 'open';
  return (
    <section className={`${panel.panel} ${panel.pad} ${classes.ballot}`}>
      <div>
        <span className={classes.status} data-open={isOpen || undefined}>
          {t(statusWords[ballot.status])}
        </span>
        <h3 className={panel.heading}>
          {t(`case.committee.question_${ballot.question}`, { defaultValue: ballot.question })}
        </h3>
        {ballot.allegationId && <p className={classes.about}>{names.allegation(ballot.allegationId)}</p>}
        {ballot.counts ? (
          <ul className={classes.counts}>
            {ballot.choices.map((choice) => (
              <Count
                key={choice}
                label={codeWords(choice)}
                votes={ballot.counts?.[choice] ?? 0}
                of={ballot.denominator}
                carried={ballot.carried === choice}
              />
            ))}
          </ul>
        ) : (
          isOpen && <p className={panel.faint}>{t('case.committee.resultLater')}</p>
        )}
        {ballot.status === 'closed' && (
          <p>
            <strong>
              {ballot.carried
                ? t('case.committee.carried', { choice: codeWords(ballot.carried) })
                : t('case.committee.notCarried')}
            </strong>
          </p>
        )}
        {pack && ballot.status === 'closed' && <BallotProof ballot={ballot} pack={pack} />}
        {pack && (
          <p className={panel.faint}>
            {t('case.committee.majority', { ...pack.ballot.majority, count: ballot.denominator })}
          </p>
        )}
        <PresentOnly>
          {ballot.mode === 'secret' && <SecretBallotPanel {...{ ballot, caseView, pack }} />}
        </PresentOnly>
        {ballot.mode === 'open' && isOpen && ballot.mine !== null && (
          <p className={panel.faint}>
            {t(ballot.mine ? 'case.committee.mineCast' : 'case.committee.mineOpen')}
          </p>
        )}
      </div>
      <div className={classes.turnout}>
        <Ring part={ballot.phase === 'issuing' ? ballot.issued : ballot.cast} whole={ballot.entitled} />
        <p className={panel.faint}>
          {t(ballot.phase === 'issuing' ? 'case.ballot.issued' : 'case.committee.voted')}
        </p>
      </div>
    </section>
  );
}

type CountProps = { label: string; votes: number; of: number; carried: boolean };

function Count({ label, votes, of, carried }: CountProps) {
  return (
    <li data-carried={carried || undefined}>
      <span>{label}</span>
      <span>{votes}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={of > 0 ? (votes / of) * 100 : 0} height="6" />
      </svg>
    </li>
  );
}
