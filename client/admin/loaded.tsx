// What a part of the administration shows while it is fetched, and when that failed.
import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';

type Props<Data> = { query: UseQueryResult<Data>; children: (data: Data) => ReactNode };

export function Loaded<Data>({ query, children }: Props<Data>) {
  const { t } = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void query.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div role="status" aria-busy="true" aria-label={t('admin.loading')}>
      <Skeleton height={44} mt={8} radius={10} />
      <Skeleton height={180} mt={12} radius={10} />
    </div>
  );
}
