// The sitting: who sits, their interests, whether they are enough to decide, and each ballot. A result is shown only once
// its ballot is closed.

import type { z } from 'zod';
import type { CaseView, SittingView } from '#workflows/contract/case-schemas.ts';
import { hasQuorum } from '#workflows/rules/ballot.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import { PresentOnly } from '../past.tsx';
import { BallotCard } from './ballot-card.tsx';
import classes from './committee-tab.module.css';
import { ComparablePanel } from './comparable-panel.tsx';
import { Empty } from './empty.tsx';
import panel from './panel.module.css';
import { Ring } from './ring.tsx';
import { WaitingLines } from './waiting-lines.tsx';

type Sitting = z.infer<typeof SittingView>;

export function CommitteeTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const { sitting, ballots } = caseView;
  const pack = findPack(caseView.card.pack);
  const { standing } = caseView;
  if (!sitting && ballots.length === 0 && !standing?.proposal)
    return <Empty>{t('case.empty.committee')}</Empty>;
  return (
    <div className={panel.stack}>
      <WaitingLines caseView={caseView} about={['postponement']} proposal />
      {sitting && <SittingCard sitting={sitting} pack={pack} />}
      {ballots.length > 0 && <h3 className={panel.heading}>{t('case.committee.ballots')}</h3>}
      {ballots.map((ballot) => (
        <BallotCard key={ballot.id} ballot={ballot} caseView={caseView} pack={pack} />
      ))}
      <PresentOnly>
        {sitting && caseView.depth === 'file' && <ComparablePanel caseView={caseView} />}
      </PresentOnly>
    </div>
  );
}

export function SittingCard({ sitting, pack }: { sitting: Sitting; pack: RulePack | null }) {
  const { t, locale } = useWords();
  const day = (key: string, on: string | null, without: string) =>
    on ? t(`case.committee.${key}`, { on: dayWords(on, locale) }) : t(`case.committee.${without}`);
  const heard = sitting.heard === null ? 'notHeard' : sitting.heard;
  return (
    <section className={`${panel.panel} ${panel.pad} ${classes.sitting}`}>
      <div>
        <h3 className={panel.heading}>{t(`case.committee.${sitting.body}`)}</h3>
        <ul className={classes.lines}>
          <li>{t('case.committee.day', { on: dayWords(sitting.day, locale) })}</li>
          <li>{day('circulated', sitting.circulatedOn, 'notCirculated')}</li>
          <li>{day('opened', sitting.openedOn, 'notOpened')}</li>
          <li>{t(`case.committee.${heard}`)}</li>
        </ul>
        <h4 className={classes.small}>{t('case.committee.seats')}</h4>
        <ul className={classes.seats}>
          {[...sitting.seats]
            .sort((one, other) => Number(other.chair) - Number(one.chair))
            .map((seat) => (
              <li key={seat.person.id}>
                <span>
                  {seat.person.name}
                  {seat.chair && <span className={panel.faint}> · {t('case.committee.chair')}</span>}
                </span>
                <span
                  className={classes.standing}
                  data-standing={seat.recused ? 'recused' : String(seat.interest)}
                >
                  {seat.recused
                    ? t('case.committee.recused')
                    : t(`case.committee.interest_${seat.interest ?? 'null'}`)}
                  {seat.present && !seat.recused && ` · ${t('case.committee.present')}`}
                </span>
              </li>
            ))}
        </ul>
      </div>
      {pack && <Quorum sitting={sitting} pack={pack} />}
    </section>
  );
}

function Quorum({ sitting, pack }: { sitting: Sitting; pack: RulePack }) {
  const { t } = useWords();
  const entitled = sitting.seats.filter((seat) => !seat.recused).length;
  const present = sitting.seats.filter((seat) => !seat.recused && seat.present).length;
  const turnout = { allOfficial: sitting.seats.length, entitled, present };
  const needed = Math.max(
    pack.ballot.fewestMembers,
    Math.floor((entitled * pack.ballot.quorum.over) / pack.ballot.quorum.of) + 1,
  );
  return (
    <div className={classes.quorum}>
      <h4 className={classes.small}>{t('case.committee.quorum')}</h4>
      <Ring part={present} whole={entitled} />
      <p>
        {t(hasQuorum(pack.ballot, turnout) ? 'case.committee.quorumMet' : 'case.committee.quorumNotMet', {
          count: needed,
        })}
      </p>
    </div>
  );
}
