// The parts of the file as tabs; the open one is in the address, so that a link leads to it.
import { Tabs } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useUnreadLetters } from '../reporter/reporter-tab.tsx';
import classes from './case-tabs.module.css';

export const tabNames = [
  'overview',
  'allegations',
  'evidence',
  'matrix',
  'reporter',
  'respondent',
  'committee',
  'decision',
  'documents',
  'texts',
  'history',
  'picture',
  'access',
] as const;
export type TabName = (typeof tabNames)[number];

export function isTabName(name: string): name is TabName {
  return (tabNames as readonly string[]).includes(name);
}

type Props = {
  caseView: CaseView;
  tab: TabName;
  onTab: (tab: TabName) => void;
  children: React.ReactNode;
};

export function CaseTabs({ caseView, tab, onTab, children }: Props) {
  const { t } = useWords();
  const counts: Partial<Record<TabName, number>> = {
    allegations: caseView.allegations.length,
    evidence: caseView.exhibits.length,
    reporter: useUnreadLetters(caseView),
  };
  return (
    <Tabs
      value={tab}
      onChange={(next) => next && isTabName(next) && onTab(next)}
      keepMounted={false}
      unstyled
    >
      <Tabs.List className={classes.list} aria-label={t('case.tab.label')}>
        {tabNames
          .filter((name) => name !== 'reporter' || caseView.reporterInbox)
          .filter((name) => name !== 'matrix' || caseView.matrix)
          .map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab}>
              {t(`case.tab.${name}`)}
              {(counts[name] ?? 0) > 0 && <span className={classes.count}> {counts[name]}</span>}
            </Tabs.Tab>
          ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className={classes.panel}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
