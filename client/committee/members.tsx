// Who sits: how many count and are needed, and of each member whether they are here, have declared, hold a paper or have voted.
// What anybody chose is nowhere; of a secret ballot only how many papers are in the box.
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { Ring } from '../case/tabs/ring.tsx';
import { QuorumMeter } from '../meetings/quorum-meter.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Ballot = CaseView['ballots'][number];
type Seat = MeetingView['seats'][number];

type Props = {
  view: MeetingView;
  /** Null where the agenda is empty. */
  item: MeetingItemView | null;
  /** The vote that is going on in it. */
  ballot: Ballot | null;
  here: readonly Named[];
};

export function Members({ view, item, ballot, here }: Props) {
  const { t } = useWords();
  const quorum = item?.quorum ?? view.quorum;
  const isSitting = view.card.state === 'meeting.open';
  const inRoom = new Set(here.map(({ id }) => id));
  const recused = view.seats.length - quorum.entitled;
  const count = ballot ? countOf(ballot) : { key: 'quorum', part: quorum.present, whole: quorum.entitled };
  return (
    <aside className={classes.side}>
      <section className={classes.card} aria-labelledby="room-count">
        <h2 id="room-count">{t(`committee.ring.${count.key}`)}</h2>
        <div role="status" data-count={count.key}>
          <Ring part={count.part} whole={count.whole} />
        </div>
        {ballot ? (
          <p className={classes.centre}>{t('committee.ring.resultLater')}</p>
        ) : (
          <QuorumMeter quorum={quorum} isSitting={isSitting} />
        )}
        {recused > 0 && <p className={classes.faint}>{t('committee.ring.recused', { count: recused })}</p>}
      </section>
      <section className={classes.card} aria-labelledby="room-members">
        <h2 id="room-members">{t('committee.members')}</h2>
        <ul className={classes.seats}>
          {view.seats.map((seat) => (
            <Member
              key={seat.person.id}
              seat={seat}
              isHere={inRoom.has(seat.person.id)}
              stands={standsOf(seat, item, ballot)}
              isOpened={view.openedOn !== null}
            />
          ))}
        </ul>
        {view.signed.map(({ as, person }) => (
          <p key={as} className={classes.faint}>
            {t('meeting.signedBy', { part: t(`meeting.part.${as}`), name: person.name })}
          </p>
        ))}
      </section>
    </aside>
  );
}

type MemberProps = { seat: Seat; isHere: boolean; stands: string | null; isOpened: boolean };

function Member({ seat: { person, chair, presence }, isHere, stands, isOpened }: MemberProps) {
  const { t } = useWords();
  return (
    <li data-stands={stands ?? undefined} data-presence={presence}>
      <span className={classes.who}>
        <span className={classes.dot} data-here={isHere || undefined} aria-hidden="true" />
        <span>
          {person.name}
          {chair && ` · ${t('committee.chair')}`}
          <small>
            {[isOpened && t(`meeting.presence.${presence}`), isHere && t('committee.hereNow')]
              .filter((one) => typeof one === 'string')
              .join(' · ')}
          </small>
        </span>
      </span>
      {stands && <span className={classes.standing}>{t(`committee.member.${stands}`)}</span>}
    </li>
  );
}

function countOf({ mode, phase, issued, cast, entitled }: Ballot) {
  if (mode === 'secret' && phase === 'issuing') return { key: 'issued', part: issued, whole: entitled };
  return { key: 'cast', part: cast, whole: mode === 'secret' ? issued : entitled };
}

/** Null where it is not the viewer's to know. */
function standsOf(
  { person, presence }: Seat,
  item: MeetingItemView | null,
  ballot: Ballot | null,
): string | null {
  if (item?.depth !== 'open') return null;
  const interest = item.declared.find((one) => one.person.id === person.id)?.interest;
  if (interest === 'conflict') return 'recused';
  if (!ballot) return interest ? 'declared' : 'notDeclared';
  const hasTaken = ballot.taken.includes(person.id);
  // Who is not there is not on the roll.
  if (!hasTaken && presence !== 'present') return null;
  if (ballot.mode === 'secret') return hasTaken ? 'paper' : 'noPaper';
  return hasTaken ? 'voted' : 'notVoted';
}
