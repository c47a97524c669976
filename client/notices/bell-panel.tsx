// The latest notifications under the bell, and the way to all of them and to how one wants to be told.
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import '../words/notice-words.ts';
import { useWords } from '../words/words.ts';
import classes from './bell.module.css';
import { NoticeList } from './notice-list.tsx';
import { useNotices } from './use-notices.ts';
import { useReadAll } from './use-read-all.ts';

const shown = 5;

export function BellPanel({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords();
  const { data, notices } = useNotices();
  const all = useReadAll(notices);
  return (
    <>
      <div className={classes.head}>
        <strong>{t('notice.title')}</strong>
        {all.isOffered && (
          <button
            type="button"
            className={classes.act}
            disabled={all.isPending}
            onClick={() => void all.readAll()}
          >
            {t('notice.readAll')}
          </button>
        )}
      </div>
      {!data && (
        <div role="status" aria-busy="true" aria-label={t('notice.loading')}>
          <Skeleton height={64} mt={8} radius={8} />
          <Skeleton height={64} mt={8} radius={8} />
        </div>
      )}
      {data && notices.length === 0 && (
        <p className={classes.empty}>
          {t('notice.empty')}. <span>{t('notice.emptyNote')}</span>
        </p>
      )}
      <NoticeList notices={notices.slice(0, shown)} onLeave={onLeave} />
      <div className={classes.foot}>
        <Link to="/notices" className={classes.act} onClick={onLeave}>
          {t('notice.all')}
        </Link>
        <Link to="/account" hash="notices" className={classes.act} onClick={onLeave}>
          {t('notice.choose')}
        </Link>
      </div>
    </>
  );
}
