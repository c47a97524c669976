// What waits for the person who is signed in, most urgent first. It is kept fresh by the live connection; nothing here
// acts on a case, each row opens it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Me } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';
import { useNow } from '../case/now.ts';
import { leadRole, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { useWords } from '../words/words.ts';
import { groupDesk } from './desk-groups.ts';
import classes from './desk-page.module.css';
import { DeskRow } from './desk-row.tsx';

export function DeskPage() {
  const { t } = useWords();
  const me = useMe();
  const now = useNow();
  const desk = useQuery(orpc.desk.queryOptions());
  if (desk.isPending) return <PageSkeleton />;
  if (!desk.data)
    return (
      <Notice icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void desk.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  const { cards, total } = desk.data;
  const isRespondent = leadRole(me) === 'respondent';
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t(isRespondent ? 'desk.respondentTitle' : 'desk.title')}</h1>
      {total > 0 && (
        <p className={page.lead}>
          {isRespondent ? t('desk.respondentNote') : t('desk.total', { count: total })}
        </p>
      )}
      {total === 0 && <EmptyDesk me={me} />}
      {groupDesk(cards, now).map(({ group, cards: rows }) => (
        <section key={group} className={classes.group} aria-labelledby={`desk-${group}`}>
          <h2 id={`desk-${group}`} className={classes.heading} data-group={group}>
            {t(`desk.${group}`)} <span className={classes.count}>{rows.length}</span>
          </h2>
          <ul className={classes.rows}>
            {rows.map((card) => (
              <li key={card.id}>
                <DeskRow card={card} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Says what will appear here; for those who never have a turn in a case, what is theirs instead. */
const ownWords: Record<string, string> = {
  auditor: 'desk.emptyAuditor',
  administrator: 'desk.emptyAdministrator',
  respondent: 'desk.emptyRespondent',
  custodian: 'desk.emptyCustodian',
};

function EmptyDesk({ me }: { me: Me }) {
  const { t } = useWords();
  const own = ownWords[leadRole(me)];
  return (
    <Notice
      icon={own ? 'shield' : 'check'}
      title={t(own ?? 'desk.empty')}
      note={t(`${own ?? 'desk.empty'}Note`)}
    >
      {!own && (
        <Button variant="default" renderRoot={(props) => <Link to="/board" {...props} />}>
          {t('desk.emptyBoard')}
        </Button>
      )}
    </Notice>
  );
}
