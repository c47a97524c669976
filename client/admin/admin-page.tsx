// Administration: people, units, roles, rule packs, calendar, general settings and the history of all of it. No case is ever
// shown here; whoever administers nothing finds no page.
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import '../words/add-case-words.ts';
import '../words/admin-words.ts';
import tabs from '../case/tabs/case-tabs.module.css';
import { holds, useMe } from '../shell/me.ts';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useTabInView } from '../shell/use-tab-in-view.ts';
import { useWords } from '../words/words.ts';
import { AdminDialog } from './admin-dialog.tsx';
import { type AdminTab, adminTabs, isAdminTab } from './admin-search.ts';
import { CalendarTab } from './calendar-tab.tsx';
import { GeneralTab } from './general-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PacksTab } from './packs-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { RolesTab } from './roles-tab.tsx';
import { UnitsTab } from './units-tab.tsx';
import { type Begin, useAct } from './use-act.ts';

export function AdminPage() {
  return holds(useMe(), 'administrator') ? <Administration /> : <NotFoundPage />;
}

function Administration() {
  const { t } = useWords();
  const { tab = 'people', person } = useSearch({ from: '/frame/admin' });
  const navigate = useNavigate({ from: '/admin' });
  const { act, begin, close } = useAct();
  usePageTitle(t('admin.title'));
  useTabInView(tab);
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('admin.title')}</h1>
      <p className={page.lead}>{t('admin.lead')}</p>
      <Tabs
        value={tab}
        onChange={(next) => isAdminTab(next) && void navigate({ search: { tab: next } })}
        keepMounted={false}
        unstyled
      >
        <Tabs.List className={tabs.list} aria-label={t('admin.tabs')}>
          {adminTabs.map((name) => (
            <Tabs.Tab key={name} value={name} className={tabs.tab}>
              {t(`admin.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={`${tabs.panel} ${page.under}`}>
          {panelOf(tab, begin, person, (id) => void navigate({ search: id ? { tab, person: id } : { tab } }))}
        </Tabs.Panel>
      </Tabs>
      <AdminDialog act={act} onClose={close} />
    </div>
  );
}

type OnPerson = (id: string | null) => void;

function panelOf(tab: AdminTab, begin: Begin, person: string | undefined, onPerson: OnPerson): ReactNode {
  switch (tab) {
    case 'people':
      return <PeopleTab begin={begin} personId={person ?? null} onPerson={onPerson} />;
    case 'units':
      return <UnitsTab begin={begin} />;
    case 'roles':
      return <RolesTab begin={begin} />;
    case 'packs':
      return <PacksTab begin={begin} />;
    case 'calendar':
      return <CalendarTab begin={begin} />;
    case 'general':
      return <GeneralTab begin={begin} />;
    case 'history':
      return <HistoryTab />;
  }
}
