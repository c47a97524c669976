// A handler's file: where the case stands and what comes next, then its parts, and beside them who, until when, what
// protects the respondent and what is on record.
import { useHash } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { WhoLooked } from '../access/who-looked.tsx';
import { DocumentsTab } from '../documents/documents-tab.tsx';
import type { DepthProps } from './case-depth.ts';
import classes from './case-file.module.css';
import { CaseHeader } from './case-header.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { MatrixTab } from './matrix/matrix-tab.tsx';
import { isWrittenInMatrix } from './matrix/use-matrix-form.ts';
import { NextStepCard } from './next-step/next-step-card.tsx';
import { useOfferedCommands } from './next-step/use-offered-commands.ts';
import { PictureTab } from './picture-tab.tsx';
import { Presence } from './presence.tsx';
import { ReporterTab } from './reporter/reporter-tab.tsx';
import { SideColumn } from './side/side-column.tsx';
import { AllegationsTab } from './tabs/allegations-tab.tsx';
import { CaseTabs, isTabName, type TabName } from './tabs/case-tabs.tsx';
import { CommitteeTab } from './tabs/committee-tab.tsx';
import { DecisionTab } from './tabs/decision-tab.tsx';
import { EvidenceTab } from './tabs/evidence-tab.tsx';
import { OverviewTab } from './tabs/overview-tab.tsx';
import { RespondentTab } from './tabs/respondent-tab.tsx';
import { useOpenCommand } from './use-open-command.ts';

// It brings an editor along, which the rest of the file does without.
const TextsTab = lazy(() =>
  import('../texts/texts-tab.tsx').then((module) => ({ default: module.TextsTab })),
);

export function CaseFile({ caseView, commands, present }: DepthProps) {
  const [hash, setHash] = useHash({ getInitialValueInEffect: false });
  const named = hash.replace('#', '');
  const tab: TabName = isTabName(named) ? named : 'overview';
  const open = useOpenCommand(commands);
  /** The matrix is written where it is read. */
  const start = (type: string) => (isWrittenInMatrix(type) ? setHash('matrix') : open.start(type));
  useOfferedCommands(commands, start);
  return (
    <div className={classes.file} data-wide={tab === 'picture' || tab === 'matrix' || undefined}>
      <div className={classes.main}>
        <CaseHeader caseView={caseView} aside={<Presence people={present} />} />
        <NextStepCard caseView={caseView} commands={commands} onCommand={start} />
        <CaseTabs caseView={caseView} tab={tab} onTab={setHash}>
          {tab === 'reporter' && (
            <ReporterTab caseView={caseView} commands={commands} onCommand={open.start} />
          )}
          {tab === 'evidence' && (
            <EvidenceTab caseView={caseView} commands={commands} onCommand={open.start} />
          )}
          {tab !== 'reporter' && tab !== 'evidence' && (
            <TabContent tab={tab} caseView={caseView} commands={commands} onTab={setHash} />
          )}
        </CaseTabs>
      </div>
      <SideColumn caseView={caseView} />
      <CommandDialog caseView={caseView} commands={commands} opened={open.opened} onClose={open.stop} />
    </div>
  );
}

type TabProps = Pick<DepthProps, 'caseView' | 'commands'> & {
  tab: Exclude<TabName, 'reporter' | 'evidence'>;
  onTab: (tab: TabName) => void;
};

function TabContent({ tab, caseView, commands, onTab }: TabProps) {
  switch (tab) {
    case 'overview':
      return <OverviewTab caseView={caseView} onHistory={() => onTab('history')} />;
    case 'allegations':
      return <AllegationsTab caseView={caseView} />;
    case 'matrix':
      return <MatrixTab caseView={caseView} commands={commands} />;
    case 'respondent':
      return <RespondentTab caseView={caseView} />;
    case 'committee':
      return <CommitteeTab caseView={caseView} />;
    case 'decision':
      return <DecisionTab caseView={caseView} />;
    case 'documents':
      return <DocumentsTab caseView={caseView} />;
    case 'texts':
      return (
        <Suspense>
          <TextsTab caseView={caseView} />
        </Suspense>
      );
    case 'history':
      return <HistoryTab caseView={caseView} />;
    case 'access':
      return <WhoLooked caseId={caseView.card.id} />;
    case 'picture':
      return <PictureTab caseView={caseView} />;
  }
}
