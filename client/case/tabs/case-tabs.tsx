// The parts of the file as tabs in one row, those that do not fit in a menu at its end; the open one is always in the row, and in the
// address, so that a link leads to it.
import { Menu, Tabs } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import { useUnreadLetters } from '../reporter/reporter-tab.tsx';
import classes from './case-tabs.module.css';
import { useFittingTabs } from './use-fitting-tabs.ts';

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
  /** Where not all of them are told. */
  only?: readonly TabName[];
  tab: TabName;
  onTab: (tab: TabName) => void;
  children: React.ReactNode;
};

export function CaseTabs({ caseView, only = tabNames, tab, onTab, children }: Props) {
  const { t } = useWords();
  const counts: Partial<Record<TabName, number>> = {
    allegations: caseView.allegations.length,
    evidence: caseView.exhibits.length,
    reporter: useUnreadLetters(caseView),
  };
  const names = only
    .filter((name) => name !== 'reporter' || caseView.reporterInbox)
    .filter((name) => name !== 'matrix' || caseView.matrix);
  const { row, measured, shown, rest } = useFittingTabs(names, tab);
  const label = (name: TabName) => (
    <>
      {t(`case.tab.${name}`)}
      {(counts[name] ?? 0) > 0 && <span className={classes.count}> {counts[name]}</span>}
    </>
  );
  return (
    <Tabs
      value={tab}
      onChange={(next) => next && isTabName(next) && onTab(next)}
      keepMounted={false}
      unstyled
    >
      <div ref={row} className={classes.row}>
        <div ref={measured} className={classes.measured} aria-hidden="true">
          {names.map((name) => (
            <span key={name}>{label(name)}</span>
          ))}
        </div>
        <Tabs.List className={classes.list} aria-label={t('case.tab.label')}>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab}>
              {label(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {rest.length > 0 && (
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <button type="button" className={classes.more} aria-label={t('case.tab.moreParts')}>
                {t('case.tab.more')}
                <Icon name="down" size={14} />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {rest.map((name) => (
                <Menu.Item key={name} data-tab={name} onClick={() => onTab(name)}>
                  {label(name)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Tabs.Panel value={tab} className={classes.panel}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
