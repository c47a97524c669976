// The items of the agenda as deep as the viewer sees them: a reference until they have declared, closed where they have
// declared a conflict, otherwise who counts for it and how it stands.
import { Link } from '@tanstack/react-router';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { dayWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './meeting-page.module.css';
import { QuorumMeter } from './quorum-meter.tsx';

export function MeetingAgenda({ view }: { view: MeetingView }) {
  const { t } = useWords();
  return (
    <section className={classes.panel} aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda">{t('meeting.agenda')}</h2>
      {view.items.length === 0 && <p className={classes.faint}>{t('meeting.noItems')}</p>}
      <ol className={classes.items}>
        {view.items.map((item) => (
          <Item key={item.caseId} item={item} isSitting={view.card.state === 'meeting.open'} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item, isSitting }: { item: MeetingItemView; isSitting: boolean }) {
  const { t, locale } = useWords();
  const conflicts = item.declared.filter(({ interest }) => interest === 'conflict').length;
  const stands = item.isCurrent
    ? t('meeting.current')
    : item.takenUpOn
      ? t('meeting.takenUp', { day: dayWords(item.takenUpOn, locale) })
      : t('meeting.waiting');
  return (
    <li data-current={item.isCurrent || undefined}>
      <p className={classes.itemHead}>
        <span className={classes.ref}>{item.ref}</span>
        <span className={classes.stands}>{stands}</span>
        {item.depth === 'open' && (
          <Link to="/cases/$caseId" params={{ caseId: item.caseId }} className={classes.link}>
            {t('meeting.openCase')}
          </Link>
        )}
      </p>
      {item.depth === 'reference' && <p className={classes.faint}>{t('meeting.declareFirst')}</p>}
      {item.depth === 'closed' && <p className={classes.faint}>{t('meeting.closedToYou')}</p>}
      {item.quorum && <QuorumMeter quorum={item.quorum} isSitting={isSitting} />}
      {conflicts > 0 && <p className={classes.faint}>{t('meeting.conflicts', { count: conflicts })}</p>}
    </li>
  );
}
