// Notifications as rows: what kind of thing, in which case by its number, what is due and when. Opening one marks it as read.
import { Link } from '@tanstack/react-router';
import type { NoticeView } from '#workflows/contract/notice-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { Icon, type IconName } from '../shell/icon.tsx';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './notice-list.module.css';
import { useMarkRead } from './use-notices.ts';

const icons: Record<string, IconName> = {
  desk: 'desk',
  assigned: 'person',
  deadline: 'clock',
  overdue: 'warning',
  served: 'list',
  ruling: 'check',
  request: 'add',
  sitting: 'people',
  mention: 'person',
  prevention: 'list',
  emergency: 'shield',
  standing: 'check',
};

type Props = { notices: readonly NoticeView[]; onLeave?: () => void };

export function NoticeList({ notices, onLeave }: Props) {
  const read = useMarkRead();
  if (notices.length === 0) return null;
  return (
    <ul className={classes.rows}>
      {notices.map((notice) => (
        <NoticeRow
          key={notice.id}
          notice={notice}
          onOpen={() => {
            if (!notice.isRead) read.mutate({ id: notice.id });
            onLeave?.();
          }}
        />
      ))}
    </ul>
  );
}

function NoticeRow({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) {
  const { t, locale } = useWords();
  const { kind, about, streamId, ref, due, at, isRead } = notice;
  const content = (
    <>
      <span className={classes.icon} data-kind={kind}>
        <Icon name={icons[kind] ?? 'bell'} />
      </span>
      <span className={classes.main}>
        <span className={classes.kind}>
          {t(`notice.kind.${kind}`)}
          {!isRead && (
            <span className={classes.new}>
              <span>{t('notice.unread')}</span>
            </span>
          )}
        </span>
        {due && (
          <span className={classes.due}>
            {t('notice.due', { what: due.words[locale], day: fullDay(due.day, locale) })}
          </span>
        )}
        <span className={classes.when}>
          <span className={classes.ref}>
            {ref ?? t(about === 'prevention' ? 'notice.recommendation' : 'notice.meeting')}
          </span>
          {t('notice.when', { time: clockTime(at, locale), day: fullDay(dayOf(at), locale) })}
        </span>
      </span>
    </>
  );
  const row = { className: classes.row ?? '', 'data-unread': isRead ? undefined : true, onClick: onOpen };
  return (
    <li>
      {about === 'standing' && (
        <Link to="/standing" {...row}>
          {content}
        </Link>
      )}
      {about === 'case' && (
        <Link to="/cases/$caseId" params={{ caseId: streamId }} {...row}>
          {content}
        </Link>
      )}
      {about === 'meeting' && (
        <Link to="/meetings/$meetingId" params={{ meetingId: streamId }} {...row}>
          {content}
        </Link>
      )}
      {about === 'prevention' && (
        <Link to="/recommendations/$recommendationId" params={{ recommendationId: streamId }} {...row}>
          {content}
        </Link>
      )}
    </li>
  );
}
