// All that one was told, newest first. A page of one's own: what one may not see any more is not in it.
import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import '../words/notice-words.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { NoticeList } from './notice-list.tsx';
import classes from './notices-page.module.css';
import { useNotices } from './use-notices.ts';
import { useReadAll } from './use-read-all.ts';

export function NoticesPage() {
  const { t } = useWords();
  usePageTitle(t('notice.title'));
  const { data, isError, refetch, notices, hasNextPage, isFetchingNextPage, fetchNextPage } = useNotices();
  const all = useReadAll(notices);
  if (isError && !data)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <h1 className={page.title}>{t('notice.title')}</h1>
      <p className={page.lead}>{t('notice.lead')}</p>
      <div className={classes.acts}>
        <Button
          size="sm"
          variant="default"
          renderRoot={(props) => <Link to="/account" hash="notices" {...props} />}
        >
          {t('notice.choose')}
        </Button>
        {all.isOffered && (
          <Button size="sm" variant="default" loading={all.isPending} onClick={() => void all.readAll()}>
            {t('notice.readAll')}
          </Button>
        )}
      </div>
      {!data && (
        <div role="status" aria-busy="true" aria-label={t('notice.loading')}>
          <Skeleton height={280} radius={10} />
        </div>
      )}
      {data && notices.length === 0 && (
        <Notice icon="bell" title={t('notice.empty')} note={t('notice.emptyNote')} />
      )}
      {notices.length > 0 && (
        <div className={classes.sheet}>
          <NoticeList notices={notices} />
        </div>
      )}
      {hasNextPage && (
        <Button mt={12} variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('notice.more')}
        </Button>
      )}
    </div>
  );
}
