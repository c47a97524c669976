// The meetings that this viewer is called to or keeps: those to come, and those that are over.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingCard } from '#workflows/contract/meeting-schemas.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import '../words/add-case-words.ts';
import '../words/meeting-words.ts';
import { orpc } from '../api/api.ts';
import { useCallMeeting } from '../api/send-meeting-command.ts';
import { holds, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingStateBadge } from './meeting-state-badge.tsx';
import classes from './meetings-page.module.css';

export function MeetingsPage() {
  const { t } = useWords();
  const me = useMe();
  usePageTitle(t('meeting.title'));
  const meetings = useQuery(orpc.meetings.list.queryOptions());
  const [isCalling, setCalling] = useState(false);
  const call = useCallMeeting();
  const navigate = useNavigate();
  const caller = me.roles.find(({ role }) => role === 'secretary' || role === 'chair');
  if (meetings.isError && !meetings.data)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void meetings.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  const { upcoming, past } = meetings.data ?? { upcoming: [], past: [] };
  return (
    <div className={page.page}>
      <div className={classes.head}>
        <div>
          <h1 className={page.title}>{t('meeting.title')}</h1>
          <p className={page.lead}>{t('meeting.lead')}</p>
        </div>
        {(holds(me, 'secretary') || holds(me, 'chair')) && (
          <Button onClick={() => setCalling(true)}>{t('meeting.call')}</Button>
        )}
      </div>
      {!meetings.data && (
        <div role="status" aria-busy="true" aria-label={t('meeting.loading')}>
          <Skeleton height={64} mt={24} radius={10} />
          <Skeleton height={64} mt={8} radius={10} />
        </div>
      )}
      {meetings.data && upcoming.length + past.length === 0 && (
        <Notice icon="people" title={t('meeting.none')} note={t('meeting.noneNote')} />
      )}
      <Group name="upcoming" cards={upcoming} />
      <Group name="past" cards={past} />
      <MeetingDialog
        command={isCalling ? findMeetingCommand('meeting.call') : undefined}
        unitId={caller?.unit.id}
        pack={undefined}
        send={async (payload) => {
          const { id } = await call.mutateAsync({ type: 'meeting.call', payload });
          void navigate({ to: '/meetings/$meetingId', params: { meetingId: id } });
        }}
        onClose={() => setCalling(false)}
      />
    </div>
  );
}

function Group({ name, cards }: { name: 'upcoming' | 'past'; cards: readonly MeetingCard[] }) {
  const { t } = useWords();
  if (cards.length === 0) return null;
  return (
    <section className={classes.group} aria-labelledby={`meetings-${name}`}>
      <h2 id={`meetings-${name}`} className={classes.name}>
        {t(name === 'upcoming' ? 'meeting.upcoming' : 'meeting.past')}
      </h2>
      <ul className={classes.rows}>
        {cards.map((card) => (
          <MeetingRow key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function MeetingRow({ card }: { card: MeetingCard }) {
  const { t, locale } = useWords();
  return (
    <li>
      <Link to="/meetings/$meetingId" params={{ meetingId: card.id }} className={classes.row}>
        <span className={classes.day}>{fullDay(card.day, locale)}</span>
        <span className={classes.unit}>{card.unit.name}</span>
        <span className={classes.count}>{t('meeting.items', { count: card.items })}</span>
        {card.undeclared > 0 && card.state !== 'meeting.cancelled' && (
          <span className={classes.undeclared}>{t('meeting.undeclared', { count: card.undeclared })}</span>
        )}
        <MeetingStateBadge state={card.state} />
      </Link>
    </li>
  );
}
