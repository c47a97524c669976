// The committee's room: one page for a meeting in which all who are called sit, with its agenda, what is open of each item, who is
// there and what the vote stands at. The page decides nothing: it shows what the server says this viewer may see and do.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import '../words/add-case-words.ts';
import '../words/meeting-words.ts';
import '../words/committee-words.ts';
import '../words/document-words.ts';
import '../words/evidence-words.ts';
import { orpc } from '../api/api.ts';
import { isGone, ProblemError } from '../api/problem-error.ts';
import { dayWords } from '../case/day-words.ts';
import { useMeetingLive } from '../live/use-meeting-live.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { Room } from './room.tsx';

export function RoomPage() {
  const { meetingId } = useParams({ from: '/frame/meetings/$meetingId' });
  return <OneMeeting key={meetingId} meetingId={meetingId} />;
}

function OneMeeting({ meetingId }: { meetingId: string }) {
  const { t, locale } = useWords();
  const input = { id: meetingId };
  const view = useQuery(orpc.meetings.get.queryOptions({ input }));
  const commands = useQuery(orpc.meetings.commands.queryOptions({ input }));
  const { people } = useMeetingLive(meetingId);
  usePageTitle(view.data && t('meeting.heading', { day: dayWords(view.data.card.day, locale) }));
  if (view.data && !isGone(view)) return <Room view={view.data} commands={commands.data} here={people} />;
  if (view.error instanceof ProblemError && view.error.status === 404)
    return (
      <Notice isPage icon="search" title={t('meeting.notFound')} note={t('meeting.notFoundNote')}>
        <Button renderRoot={(props) => <Link to="/meetings" {...props} />}>{t('meeting.back')}</Button>
      </Notice>
    );
  if (view.isError)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
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
