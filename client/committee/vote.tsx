// One question put to the vote, as a member meets it: what is asked and of whom, the paper, and the receipt; once it is closed, what
// was counted. Open and secret votes are cast in the same way.

import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { BallotPaper } from '../ballot/ballot-paper.tsx';
import { useOpenVote } from '../ballot/open-vote.ts';
import secret from '../ballot/secret-ballot.module.css';
import { SecretBallotPanel } from '../ballot/secret-ballot-panel.tsx';
import { useCaseNames } from '../case/case-names.ts';
import { useCodeWords } from '../case/code-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import { BallotCard } from '../case/tabs/ballot-card.tsx';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Ballot = CaseView['ballots'][number];
type Props = { caseView: CaseView; ballot: Ballot; number: number };

export function Vote({ caseView, ballot, number }: Props) {
  const { t } = useWords();
  const pack = findPack(caseView.card.pack);
  const { codeWords } = useCodeWords(pack);
  const names = useCaseNames(caseView);
  if (ballot.status !== 'open') return <BallotCard ballot={ballot} caseView={caseView} pack={pack} />;
  const isSecret = ballot.mode === 'secret';
  return (
    <section className={classes.vote} aria-labelledby={`vote-${ballot.id}`} data-ballot={ballot.mode}>
      <p className={classes.kind}>
        {t('committee.votes.question', { number })} ·{' '}
        {t(isSecret ? 'committee.votes.secret' : 'committee.votes.open')}
      </p>
      <h2 id={`vote-${ballot.id}`} className={classes.question}>
        {t(`case.committee.question_${ballot.question}`, { defaultValue: ballot.question })}
      </h2>
      <p className={classes.lead}>
        {ballot.allegationId && `${names.allegation(ballot.allegationId)}. `}
        {ballot.question === 'sanction' &&
          `${t('committee.votes.frame', { choices: ballot.choices.map(codeWords).join(' – ') })} `}
        {pack && t('committee.votes.majority', { ...pack.ballot.majority, count: ballot.denominator })}
      </p>
      {ballot.mine === null && <p className={classes.faint}>{t('committee.votes.notOnRoll')}</p>}
      {isSecret && <SecretBallotPanel {...{ ballot, caseView, pack }} />}
      {!isSecret && ballot.mine === false && <OpenPaper {...{ caseView, ballot }} />}
      {!isSecret && ballot.mine === true && (
        <div className={secret.receipt} role="status" data-receipt>
          <h4>
            <Icon name="check" size={20} />
            {t('committee.votes.done')}
          </h4>
          <p>{t('committee.votes.doneNote')}</p>
        </div>
      )}
    </section>
  );
}

function OpenPaper({ caseView, ballot }: Pick<Props, 'caseView' | 'ballot'>) {
  const cast = useOpenVote(caseView.card.id, ballot);
  return <BallotPaper ballot={ballot} pack={findPack(caseView.card.pack)} onCast={cast} />;
}
