// Supervision of one's units: workload, deadlines ahead, flow, patterns. It shows work and organisation, and nobody's worth:
// there is no ranking here, and people stand in the order of the alphabet.
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import '../words/add-case-words.ts';
import '../words/supervise-words.ts';
import tabs from '../case/tabs/case-tabs.module.css';
import { RecommendationsTab } from '../prevention/recommendations-tab.tsx';
import { holds, useMe } from '../shell/me.ts';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useTabInView } from '../shell/use-tab-in-view.ts';
import { useWords } from '../words/words.ts';
import { DeadlinesTab } from './deadlines-tab.tsx';
import { FlowTab } from './flow-tab.tsx';
import { PatternsTab } from './patterns-tab.tsx';
import classes from './supervise.module.css';
import { isSuperviseTab, type SuperviseTab, superviseTabs } from './supervise-search.ts';
import { WorkloadTab } from './workload-tab.tsx';

export function SupervisePage() {
  const me = useMe();
  return holds(me, 'supervisor') || holds(me, 'auditor') ? <Supervision /> : <NotFoundPage />;
}

function Supervision() {
  const { t } = useWords();
  const { tab = 'workload' } = useSearch({ from: '/frame/supervise' });
  const navigate = useNavigate({ from: '/supervise' });
  usePageTitle(t('supervise.title'));
  useTabInView(tab);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('supervise.title')}</h1>
      <p className={classes.lead}>{t('supervise.lead')}</p>
      <Tabs
        value={tab}
        onChange={(next) => isSuperviseTab(next) && void navigate({ search: { tab: next } })}
        keepMounted={false}
        unstyled
      >
        <Tabs.List className={tabs.list} aria-label={t('supervise.tabs')}>
          {superviseTabs.map((name) => (
            <Tabs.Tab key={name} value={name} className={tabs.tab}>
              {t(`supervise.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={`${tabs.panel} ${page.under}`}>
          {panels[tab]}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

const panels: Record<SuperviseTab, ReactNode> = {
  workload: <WorkloadTab />,
  deadlines: <DeadlinesTab />,
  flow: <FlowTab />,
  patterns: <PatternsTab />,
  recommendations: <RecommendationsTab />,
};
