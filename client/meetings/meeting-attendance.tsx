// Who was called, who is there, and whether that makes a quorum of the roll.
import type { MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './meeting-page.module.css';
import { QuorumMeter } from './quorum-meter.tsx';

export function MeetingAttendance({ view }: { view: MeetingView }) {
  const { t } = useWords();
  return (
    <section className={classes.panel} aria-labelledby="meeting-attendance">
      <h2 id="meeting-attendance">{t('meeting.attendance')}</h2>
      <QuorumMeter quorum={view.quorum} isSitting={view.card.state === 'meeting.open'} />
      <ul className={classes.seats}>
        {view.seats.map(({ person, chair, presence }) => (
          <li key={person.id} data-presence={presence}>
            <span className={classes.who}>
              {person.name}
              <small>{chair ? `${t('meeting.chair')} · ${person.title}` : person.title}</small>
            </span>
            {view.openedOn && <span className={classes.presence}>{t(`meeting.presence.${presence}`)}</span>}
          </li>
        ))}
      </ul>
      {view.signed.map(({ as, person }) => (
        <p key={as} className={classes.faint}>
          {t('meeting.signedBy', { part: t(`meeting.part.${as}`), name: person.name })}
        </p>
      ))}
    </section>
  );
}
