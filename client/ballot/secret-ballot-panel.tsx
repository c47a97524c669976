// A secret ballot as its viewer meets it: take the paper, wait, vote, find the own paper in the count. Whoever is not on the
// roll sees how far it is, and afterwards the count.
import { Button } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import { BallotPaper } from './ballot-paper.tsx';
import { grouped, PublishedCount } from './published-count.tsx';
import classes from './secret-ballot.module.css';
import { useSecretPaper } from './use-secret-paper.ts';

type Props = { ballot: CaseView['ballots'][number]; caseView: CaseView; pack: RulePack | null };

export function SecretBallotPanel({ ballot, caseView, pack }: Props) {
  const { t } = useWords();
  const mine = useSecretPaper(caseView, ballot);
  const isClosed = ballot.phase === 'closed';
  const own = mine.paper?.isCast ? mine.paper.number : null;
  const isOnRoll = ballot.mine !== null && ballot.phase !== 'void';
  return (
    <div className={classes.ballot}>
      <p role="status" className={classes.standing}>
        {t('case.ballot.issued')}: {ballot.issued}/{ballot.entitled}
        {(ballot.phase === 'voting' || isClosed) &&
          ` · ${t('case.ballot.cast')}: ${ballot.cast}/${ballot.issued}`}
      </p>
      {!isClosed && <p className={classes.note}>{t('case.ballot.secretNote')}</p>}
      {isOnRoll && !isClosed && own === null && mine.isKnown && <OwnPaper {...{ ballot, pack, mine }} />}
      {own && <OwnNumber number={own} isClosed={isClosed} />}
      {isClosed && <PublishedCount ballot={ballot} pack={pack} mine={own} />}
    </div>
  );
}

type OwnProps = Pick<Props, 'ballot' | 'pack'> & { mine: ReturnType<typeof useSecretPaper> };

function OwnPaper({ ballot, pack, mine: { paper, hasFailed, isTaking, take, cast } }: OwnProps) {
  const { t } = useWords();
  if (paper?.signature && ballot.phase === 'voting')
    return <BallotPaper ballot={ballot} pack={pack} onCast={cast} />;
  if (paper?.signature)
    return (
      <p>
        {t('case.ballot.ready')} {t('case.ballot.waitToOpen')}
      </p>
    );
  if (ballot.tookPaper && !paper) return <p className={classes.failure}>{t('case.ballot.elsewhere')}</p>;
  return (
    <div>
      {hasFailed && <p className={classes.failure}>{t('case.ballot.failed')}</p>}
      <Button loading={isTaking} onClick={() => void take()} data-take-paper>
        {t(isTaking ? 'case.ballot.taking' : 'case.ballot.take')}
      </Button>
    </div>
  );
}

function OwnNumber({ number, isClosed }: { number: string; isClosed: boolean }) {
  const { t } = useWords();
  return (
    <div className={isClosed ? undefined : classes.receipt} role="status" data-receipt>
      {!isClosed && (
        <h4>
          <Icon name="check" size={20} />
          {t('case.ballot.castDone')}
        </h4>
      )}
      <p>
        {t('case.ballot.number')}: <span className={classes.number}>{grouped(number)}</span>
      </p>
      <p className={classes.note}>{t('case.ballot.numberNote')}</p>
    </div>
  );
}
