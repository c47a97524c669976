// The item on the wall: what is being done with it, whether there is a quorum, and of a ballot how many papers are out and in; the
// count only once the ballot is closed.
import type { ProjectedMeeting } from '#workflows/contract/meeting-schemas.ts';
import { useCodeWords } from '../case/code-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import { Ring } from '../case/tabs/ring.tsx';
import { QuorumMeter } from '../meetings/quorum-meter.tsx';
import { useWords } from '../words/words.ts';
import classes from './projector.module.css';

type Current = NonNullable<ProjectedMeeting['current']>;
type Ballot = NonNullable<Current['ballot']>;

export function ProjectedItem({ meeting }: { meeting: ProjectedMeeting }) {
  const { t } = useWords();
  const { current, quorum, state } = meeting;
  const isOpen = state === 'meeting.open';
  if (!current)
    return (
      <section className={classes.item}>
        <h2>{t(`committee.wall.${isOpen ? 'between' : state === 'meeting.called' ? 'notOpen' : 'over'}`)}</h2>
        <p className={classes.note}>{t('committee.wall.betweenNote')}</p>
        <div className={classes.quorum}>
          <QuorumMeter quorum={quorum} isSitting={isOpen} />
        </div>
      </section>
    );
  const { ballot } = current;
  return (
    <section className={classes.item} data-ballot={ballot?.status}>
      <p className={classes.ref}>{t('committee.item', { number: current.number, ref: current.ref })}</p>
      {ballot ? <ProjectedBallot ballot={ballot} pack={meeting.pack} /> : <Stage current={current} />}
      <div className={classes.quorum}>
        <QuorumMeter quorum={current.quorum} isSitting={isOpen} />
        {current.recused > 0 && <p>{t('committee.wall.recused', { count: current.recused })}</p>}
      </div>
    </section>
  );
}

function Stage({ current: { opened, heard } }: { current: Current }) {
  const { t } = useWords();
  const stage = opened ? (heard ? 'deliberating' : 'hearing') : 'opening';
  return (
    <>
      <h2>{t(`committee.wall.${stage}`)}</h2>
      {heard && <p className={classes.note}>{t(`committee.hearing.${heard}`)}</p>}
    </>
  );
}

function ProjectedBallot({ ballot, pack }: { ballot: Ballot; pack: string }) {
  const { t } = useWords();
  const { codeWords } = useCodeWords(findPack(pack));
  const { mode, phase, status, counts, carried, choices } = ballot;
  const isIssuing = mode === 'secret' && phase === 'issuing';
  const [part, whole] = isIssuing
    ? [ballot.issued, ballot.entitled]
    : [ballot.cast, mode === 'secret' ? ballot.issued : ballot.entitled];
  return (
    <>
      <p className={classes.kind}>
        {t('committee.votes.question', { number: ballot.number })} · {t(`committee.votes.${mode}`)}
      </p>
      <h2>{t(`case.committee.question_${ballot.question}`, { defaultValue: ballot.question })}</h2>
      {status === 'open' ? (
        <div className={classes.turnout} role="status">
          <Ring part={part} whole={whole} />
          <p>{t(`committee.ring.${isIssuing ? 'issued' : 'cast'}`)}</p>
        </div>
      ) : (
        <div className={classes.result} role="status">
          <p>
            {status === 'void'
              ? t('case.committee.ballotVoid')
              : carried
                ? t('case.committee.carried', { choice: codeWords(carried) })
                : t('case.committee.notCarried')}
          </p>
          {counts && (
            <ul>
              {choices.map((choice) => (
                <li key={choice} data-carried={choice === carried || undefined}>
                  <span>{codeWords(choice)}</span>
                  <strong>{counts[choice] ?? 0}</strong>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
