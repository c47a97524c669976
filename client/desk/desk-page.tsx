// My desk: what waits for this viewer, by how soon it is due, each with the sentence of where it stands. The respondent
// finds their own case here; who has no turn in any case is told why it is empty.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../words/add-case-words.ts';
import { orpc } from '../api/api.ts';
import { useNow } from '../case/now.ts';
import { leadRole, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { deskGroups } from './desk-groups.ts';
import classes from './desk-page.module.css';
import { DeskRow } from './desk-row.tsx';
import { EmptyDesk } from './empty-desk.tsx';

export function DeskPage() {
  const { t, locale } = useWords();
  const me = useMe();
  usePageTitle(t('nav.desk'));
  const now = useNow();
  const desk = useQuery(orpc.desk.queryOptions());
  const isRespondent = leadRole(me) === 'respondent';
  if (desk.isError && !desk.data)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void desk.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t(isRespondent ? 'desk.respondentTitle' : 'desk.title')}</h1>
      {desk.data && desk.data.total > 0 && (
        <p className={page.lead}>
          {isRespondent ? t('desk.respondentNote') : t('desk.total', { count: desk.data.total })}
        </p>
      )}
      {!desk.data && <DeskSkeleton label={t('desk.loading')} />}
      {desk.data?.total === 0 && <EmptyDesk me={me} />}
      {deskGroups(desk.data?.cards ?? [], now).map(({ name, cards }) => (
        <section key={name} className={classes.group} data-group={name} aria-labelledby={`desk-${name}`}>
          <h2 id={`desk-${name}`} className={classes.name}>
            {t(`desk.${name}`)} <span>{wholeNumber(cards.length, locale)}</span>
          </h2>
          <ul className={classes.rows}>
            {cards.map((card) => (
              <DeskRow key={card.id} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DeskSkeleton({ label }: { label: string }) {
  return (
    <div className={classes.group} role="status" aria-busy="true" aria-label={label}>
      <Skeleton height={16} width={140} mb={10} />
      <Skeleton height={76} mb={8} radius={10} />
      <Skeleton height={76} mb={8} radius={10} />
      <Skeleton height={76} radius={10} />
    </div>
  );
}
