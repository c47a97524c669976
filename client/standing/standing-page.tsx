// Standing certificates: the form for who may issue one, and what one has issued or been given a copy of.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../words/standing-words.ts';
import { orpc } from '../api/api.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { CertificateTable } from './certificate-table.tsx';
import { IssueForm } from './issue-form.tsx';

export function StandingPage() {
  const { t } = useWords();
  usePageTitle(t('standing.title'));
  const { data, isError, refetch } = useQuery(orpc.standing.list.queryOptions());
  if (isError && !data)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('standing.title')}</h1>
      <p className={page.lead}>{t(data && !data.mayIssue ? 'standing.leadOwn' : 'standing.lead')}</p>
      {!data && (
        <div role="status" aria-busy="true" aria-label={t('standing.loading')}>
          <Skeleton mt={16} height={280} radius={10} />
        </div>
      )}
      {data?.mayIssue && <IssueForm />}
      {data && data.certificates.length === 0 && (
        <Notice
          icon="shield"
          title={t('standing.empty')}
          note={t(data.mayIssue ? 'standing.emptyNote' : 'standing.emptyOwn')}
        />
      )}
      {data && data.certificates.length > 0 && <CertificateTable certificates={data.certificates} />}
    </div>
  );
}
