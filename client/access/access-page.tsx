// The trace of looks. Auditors see that of their units: alerts first, then everything, filtered and counted; everybody else their
// own looks. Nothing of a case is here but its reference. Below it, reading in an emergency for whoever handles cases.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import '../words/access-words.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { orpc } from '../api/api.ts';
import { holds, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { filterOf } from './access-search.ts';
import { EmergencySection } from './emergency-section.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterFields } from './filter-fields.tsx';
import { LookList } from './look-list.tsx';
import { useAlerts, useLooks } from './use-looks.ts';

const alertDays = 7;

export function AccessPage() {
  const { t } = useWords();
  const me = useMe();
  usePageTitle(t('access.title'));
  useAlerts();
  const isAuditor = holds(me, 'auditor');
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('access.title')}</h1>
      <p className={page.lead}>{t(isAuditor ? 'access.lead' : 'access.leadOwn')}</p>
      {isAuditor && <Alerts />}
      <EmergencySection />
      <Trace isAuditor={isAuditor} />
    </div>
  );
}

function Alerts() {
  const { t } = useWords();
  const from = addDays(dayOf(new Date().toISOString()), -alertDays);
  const { looks, isPending } = useLooks({ only: 'alerts', from });
  return (
    <section className={classes.section} data-alerts={looks.length > 0 || undefined} aria-labelledby="alerts">
      <h2 id="alerts" className={classes.title}>
        {t('access.alerts.title')}
      </h2>
      <p className={classes.note}>
        {t(looks.length > 0 || isPending ? 'access.alerts.note' : 'access.alerts.none')}
      </p>
      {looks.length > 0 && <LookList looks={looks.slice(0, 8)} withFilters />}
    </section>
  );
}

function Trace({ isAuditor }: { isAuditor: boolean }) {
  const { t } = useWords();
  const search = useSearch({ from: '/frame/access' });
  const filter = filterOf(search);
  const trace = useLooks(filter);
  const { looks } = trace;
  return (
    <section className={classes.section} aria-labelledby="trace">
      <div className={classes.head}>
        <h2 id="trace" className={classes.title}>
          {t('access.trace')}
        </h2>
        {isAuditor && <ExportButton filter={filter} />}
      </div>
      <FilterFields search={search} looks={looks} isAuditor={isAuditor} />
      {isAuditor && <Counts />}
      {trace.isError && (
        <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
          <Button onClick={() => void trace.refetch()}>{t('failure.retry')}</Button>
        </Notice>
      )}
      {trace.isPending && (
        <div role="status" aria-busy="true" aria-label={t('access.loading')}>
          <Skeleton height={220} mt={14} radius={10} />
        </div>
      )}
      {trace.isSuccess && looks.length === 0 && (
        <Notice icon="shield" title={t('access.none')} note={t('access.noneNote')} />
      )}
      <LookList looks={looks} withFilters={isAuditor} />
      {trace.hasNextPage && (
        <Button
          className={classes.more}
          variant="default"
          loading={trace.isFetchingNextPage}
          onClick={() => void trace.fetchNextPage()}
        >
          {t('access.more')}
        </Button>
      )}
    </section>
  );
}

const counted = ['looks', 'people', 'unexplained', 'emergencies', 'searches', 'prints', 'exports'] as const;

function Counts() {
  const { t, locale } = useWords();
  const search = useSearch({ from: '/frame/access' });
  const counts = useQuery(orpc.access.counts.queryOptions({ input: filterOf(search), staleTime: 0 }));
  const { data } = counts;
  if (!data) return <Skeleton height={24} mt={14} />;
  return (
    <dl className={classes.counts}>
      {counted.map((key) => (
        <div key={key}>
          <dt>{t(`access.counts.${key}`)}</dt>
          <dd>{wholeNumber(data[key], locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
