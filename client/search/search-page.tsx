// Search through what is written in the cases that this viewer reads: the question and its filters stand in the address, results
// are listed by case, each with the places in which it was found. Arrow keys walk them.
import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import '../words/dossier-search-words.ts';
import { orpc } from '../api/api.ts';
import { isGone, isPurposeMissing } from '../api/problem-error.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { FoundCase } from './found-case.tsx';
import classes from './search.module.css';
import { questionOf, type SearchAddress, searchAddress } from './search-address.ts';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { walkHits } from './walk-hits.ts';

const ReasonDialog = lazy(() => import('../access/reason-dialog.tsx'));

export function SearchPage() {
  const { t } = useWords();
  const address = useSearch({ from: '/frame/search' });
  const navigate = useNavigate({ from: '/search' });
  usePageTitle(t('find.title'));
  const change = (part: Partial<Record<keyof SearchAddress, unknown>>) =>
    void navigate({ search: (now) => searchAddress({ ...now, ...part }), replace: true });
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('find.title')}</h1>
      <p className={page.lead}>{t('find.lead')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from the field to the results and among them */}
      <div onKeyDown={walkHits}>
        <SearchBox key={address.q ?? ''} words={address.q ?? ''} onSearch={(q) => change({ q })} />
        {address.q ? (
          <Results address={address} onChange={change} />
        ) : (
          <Notice icon="search" title={t('find.start')} note={t('find.startNote')} />
        )}
      </div>
    </div>
  );
}

type ResultsProps = {
  address: SearchAddress;
  onChange: (part: Partial<Record<keyof SearchAddress, unknown>>) => void;
};

function Results({ address, onChange }: ResultsProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const found = useInfiniteQuery({
    ...orpc.searchDossiers.infiniteOptions({
      input: (after: string | undefined) => ({ ...questionOf(address), after }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      retry: false,
    }),
    placeholderData: keepPreviousData,
  });
  const [first] = found.data?.pages ?? [];
  const cases = found.data?.pages.flatMap((one) => one.cases) ?? [];

  function onStated(): void {
    setAsking(false);
    void client.resetQueries({ queryKey: orpc.searchDossiers.key() });
  }

  if (found.isError && isPurposeMissing(found.error))
    return (
      <>
        <Notice icon="shield" title={t('find.reason')} note={t('find.reasonNote')}>
          <Button onClick={() => setAsking(true)}>{t('find.giveReason')}</Button>
        </Notice>
        {isAsking && (
          <Suspense>
            <ReasonDialog about="search" onStated={onStated} onBack={() => setAsking(false)} />
          </Suspense>
        )}
      </>
    );
  if (isGone(found))
    return (
      <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void found.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  if (!first)
    return (
      <div role="status" aria-busy="true" aria-label={t('find.searching')}>
        <Skeleton height={32} mt={14} radius={16} width="70%" />
        <Skeleton height={120} mt={16} radius={10} />
        <Skeleton height={120} mt={10} radius={10} />
      </div>
    );
  const { counts, tolerant } = first;
  return (
    <section aria-label={t('find.results')} aria-busy={found.isFetching}>
      <SearchFilters address={address} counts={counts} onChange={onChange} />
      <p className={classes.count} role="status">
        {cases.length === 0
          ? t('find.none', { words: address.q })
          : t(counts.cases.more ? 'find.casesMore' : 'find.cases', { count: counts.cases.count })}
        {tolerant && cases.length > 0 && <span className={classes.tolerant}>{t('find.tolerant')}</span>}
      </p>
      {cases.length === 0 && (
        <Notice icon="search" title={t('find.none', { words: address.q })} note={t('find.noneNote')} />
      )}
      <ol className={classes.cases}>
        {cases.map((one) => (
          <FoundCase key={one.card.id} found={one} />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button
          className={classes.more}
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('find.more')}
        </Button>
      )}
    </section>
  );
}
