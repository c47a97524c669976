// One's own account: what protects it, where one is signed in, what happened with it. Nothing of anybody else is here.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import '../words/account-words.ts';
import { orpc } from '../api/api.ts';
import { CalendarSection } from '../notices/calendar-section.tsx';
import { ChoicesSection } from '../notices/choices-section.tsx';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { CopiesSection } from './copies-section.tsx';
import { EventsSection } from './events-section.tsx';
import { FactorSection } from './factor-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

// It brings the commands of administration along, which the rest of the page does without.
const OwnRolesSection = lazy(() =>
  import('../admin/own-roles-section.tsx').then((module) => ({ default: module.OwnRolesSection })),
);

export function AccountPage() {
  const { t } = useWords();
  usePageTitle(t('account.title'));
  const account = useQuery(orpc.account.get.queryOptions({ staleTime: 0 }));
  if (account.isError && !account.data)
    return (
      <Notice isPage icon="warning" tone="bad" title={t('failure.load')} note={t('failure.loadNote')}>
        <Button onClick={() => void account.refetch()}>{t('failure.retry')}</Button>
      </Notice>
    );
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <h1 className={page.title}>{t('account.title')}</h1>
      <p className={page.lead}>{t('account.lead')}</p>
      {account.data ? (
        <>
          {account.data.hasPassword && <PasswordSection email={account.data.email} />}
          {account.data.hasPassword && <FactorSection isOn={account.data.hasSecondFactor} />}
          <PasskeysSection passkeys={account.data.passkeys} />
          {account.data.singleSignOn && <LinkSection {...account.data.singleSignOn} />}
          <Suspense>
            <OwnRolesSection />
          </Suspense>
          <ChoicesSection />
          <CalendarSection />
          <CopiesSection />
          <SessionsSection sessions={account.data.sessions} />
          <EventsSection events={account.data.events} />
        </>
      ) : (
        <div role="status" aria-busy="true" aria-label={t('account.loading')}>
          <Skeleton height={220} mt={16} radius={10} />
          <Skeleton height={140} mt={16} radius={10} />
        </div>
      )}
    </div>
  );
}
