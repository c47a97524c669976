// The screen on the wall of the meeting room: the agenda, the item, the quorum, how far the ballot is, in type that is read from the
// last row. It is made from what the server gives for it, which names nobody; it has no controls but the way back.
import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ProjectedMeeting } from '#workflows/contract/meeting-schemas.ts';
import '../words/add-case-words.ts';
import '../words/meeting-words.ts';
import '../words/committee-words.ts';
import { orpc } from '../api/api.ts';
import { useLive } from '../live/live-provider.tsx';
import { useCaseLive } from '../live/use-case-live.ts';
import { useMeetingLive } from '../live/use-meeting-live.ts';
import { ConnectionBanner } from '../shell/connection-banner.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { ProjectedItem } from './projected-item.tsx';
import classes from './projector.module.css';

/** Papers cast into a secret box move nothing: the screen asks. */
const askedEveryMs = 3_000;

export function ProjectorPage() {
  const { meetingId } = useParams({ from: '/frame/meetings/$meetingId/projector' });
  const { t, locale } = useWords();
  const shown = useQuery({
    ...orpc.meetings.projector.queryOptions({ input: { id: meetingId } }),
    refetchInterval: ({ state }) => (state.data?.current?.ballot?.phase === 'voting' ? askedEveryMs : false),
  });
  useMeetingLive(meetingId);
  usePageTitle(t('committee.wall.title'));
  const meeting = shown.data;
  return (
    <main id="main" className={classes.wall}>
      <ConnectionBanner />
      <header className={classes.head}>
        <h1>{meeting ? meeting.unit : t('committee.wall.title')}</h1>
        {meeting && <p>{[fullDay(meeting.day, locale), meeting.place].filter(Boolean).join(' · ')}</p>}
        <Link to="/meetings/$meetingId" params={{ meetingId }} className={classes.back}>
          {t('committee.wall.back')}
        </Link>
      </header>
      {meeting?.current && <FollowCase caseId={meeting.current.caseId} />}
      {meeting ? <Wall meeting={meeting} /> : <Skeleton height="60vh" radius={16} />}
    </main>
  );
}

function Wall({ meeting }: { meeting: ProjectedMeeting }) {
  const { t } = useWords();
  return (
    <div className={classes.columns}>
      <nav className={classes.agenda} aria-label={t('committee.wall.agenda')}>
        <h2>{t('committee.wall.agenda')}</h2>
        <ol>
          {meeting.items.map(({ number, ref, stands }) => (
            <li key={number} data-stands={stands} aria-current={stands === 'current' ? 'true' : undefined}>
              <span className={classes.ref}>
                {number} · {ref}
              </span>
              <span>{t(`committee.stands.${stands}`)}</span>
            </li>
          ))}
        </ol>
      </nav>
      <ProjectedItem meeting={meeting} />
    </div>
  );
}

/** The case's own steps move the screen too. */
function FollowCase({ caseId }: { caseId: string }) {
  const { socket } = useLive();
  const client = useQueryClient();
  useCaseLive(caseId);
  useEffect(() => {
    const refresh = () => void client.invalidateQueries({ queryKey: orpc.meetings.projector.key() });
    socket.on('case:change', refresh);
    return () => {
      socket.off('case:change', refresh);
    };
  }, [socket, client]);
  return null;
}
