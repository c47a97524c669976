// One meeting: its agenda with who counts for each item, who is there, what may be done now and what is held back, and the
// minutes. The page decides nothing: it shows what the server says this viewer may see and do.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import type { MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import '../words/add-case-words.ts';
import '../words/meeting-words.ts';
import { orpc } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { useSendMeetingCommand } from '../api/send-meeting-command.ts';
import { dayWords } from '../case/day-words.ts';
import { useMeetingLive } from '../live/use-meeting-live.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingAgenda } from './meeting-agenda.tsx';
import { MeetingAttendance } from './meeting-attendance.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingMinutes } from './meeting-minutes.tsx';
import classes from './meeting-page.module.css';
import { MeetingStateBadge } from './meeting-state-badge.tsx';
import { useCaseChoices } from './use-case-choices.ts';

export function MeetingPage() {
  const { meetingId } = useParams({ from: '/frame/meetings/$meetingId' });
  return <OneMeeting key={meetingId} meetingId={meetingId} />;
}

function OneMeeting({ meetingId }: { meetingId: string }) {
  const { t, locale } = useWords();
  const input = { id: meetingId };
  const view = useQuery(orpc.meetings.get.queryOptions({ input }));
  const commands = useQuery(orpc.meetings.commands.queryOptions({ input }));
  useMeetingLive(meetingId);
  usePageTitle(view.data && t('meeting.heading', { day: dayWords(view.data.card.day, locale) }));
  if (view.data) return <Shown view={view.data} commands={commands.data} />;
  if (view.error instanceof ProblemError && view.error.status === 404)
    return (
      <Notice isPage icon="search" title={t('meeting.notFound')} note={t('meeting.notFoundNote')}>
        <Button renderRoot={(props) => <Link to="/meetings" {...props} />}>{t('meeting.back')}</Button>
      </Notice>
    );
  if (view.isError)
    return (
      <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void view.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={page.page} role="status" aria-busy="true" aria-label={t('meeting.loading')}>
      <Skeleton height={28} width={320} />
      <Skeleton height={160} mt={24} radius={10} />
    </div>
  );
}

/** What somebody is about to do, at the version that they have seen. */
type Opened = { type: string; version: number };

function Shown({ view, commands }: { view: MeetingView; commands: Commands | undefined }) {
  const { t, locale } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const send = useSendMeetingCommand(view.card.id);
  const cases = useCaseChoices(view, opened?.type);
  const { card } = view;
  return (
    <div className={page.page}>
      <p className={classes.above}>
        <Link to="/meetings">{t('meeting.back')}</Link>
      </p>
      <header className={classes.head}>
        <h1 className={page.title}>{t('meeting.heading', { day: fullDay(card.day, locale) })}</h1>
        <MeetingStateBadge state={card.state} />
      </header>
      <p className={classes.facts}>
        <span>{card.unit.name}</span>
        {view.place && <span>{view.place}</span>}
        <span>{t('meeting.calledOn', { day: dayWords(view.calledOn, locale) })}</span>
        {view.adjourned > 0 && <span>{t('meeting.adjourned', { count: view.adjourned })}</span>}
      </p>
      <MeetingActions
        commands={commands}
        pack={view.pack}
        onOpen={(type) => setOpened({ type, version: commands?.version ?? card.version })}
      />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <MeetingAgenda view={view} />
          <MeetingMinutes view={view} />
        </div>
        <MeetingAttendance view={view} />
      </div>
      <MeetingDialog
        command={opened ? findMeetingCommand(opened.type) : undefined}
        meetingId={card.id}
        unitId={card.unit.id}
        pack={view.pack}
        cases={cases}
        send={async (payload) => {
          if (!opened) return;
          await send.mutateAsync({ type: opened.type, payload, expectedVersion: opened.version });
        }}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}
