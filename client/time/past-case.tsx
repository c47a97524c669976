// A case as it stood, for reading: the parts of the case page themselves, told that it is then. What acts on a case, and what is fetched
// of the present, is not among them.
import { useState } from 'react';
import type { PastView } from '#workflows/contract/time-schemas.ts';
import file from '../case/case-file.module.css';
import { CaseHeader } from '../case/case-header.tsx';
import { useCaseNames } from '../case/case-names.ts';
import { MatrixTab } from '../case/matrix/matrix-tab.tsx';
import { PastProvider } from '../case/past.tsx';
import { SideColumn } from '../case/side/side-column.tsx';
import { AllegationsTab } from '../case/tabs/allegations-tab.tsx';
import { CaseTabs, type TabName } from '../case/tabs/case-tabs.tsx';
import { CommitteeTab } from '../case/tabs/committee-tab.tsx';
import { DecisionTab } from '../case/tabs/decision-tab.tsx';
import { Empty } from '../case/tabs/empty.tsx';
import { OverviewTab } from '../case/tabs/overview-tab.tsx';
import panel from '../case/tabs/panel.module.css';
import { RespondentTab } from '../case/tabs/respondent-tab.tsx';
import { useWords } from '../words/words.ts';

const told = [
  'overview',
  'allegations',
  'evidence',
  'matrix',
  'respondent',
  'committee',
  'decision',
] as const;
type Told = (typeof told)[number];

const parts: Record<Told, (props: { caseView: PastView['view'] }) => React.ReactNode> = {
  overview: OverviewTab,
  allegations: AllegationsTab,
  evidence: Exhibits,
  matrix: ({ caseView }) => <MatrixTab caseView={caseView} commands={undefined} />,
  respondent: RespondentTab,
  committee: CommitteeTab,
  decision: DecisionTab,
};

/** `at` is the instant that was asked for, which may be later than the step. */
export function PastCase({ past, at }: { past: PastView; at: string }) {
  const [chosen, choose] = useState<Told>('overview');
  const tab = chosen === 'matrix' && !past.view.matrix ? 'overview' : chosen;
  const Part = parts[tab];
  return (
    <PastProvider value={at}>
      <div className={file.file} data-wide={tab === 'matrix' || undefined} data-past={past.point.version}>
        <div className={file.main}>
          <CaseHeader caseView={past.view} />
          <CaseTabs caseView={past.view} only={told} tab={tab} onTab={(name) => isTold(name) && choose(name)}>
            <Part caseView={past.view} />
          </CaseTabs>
        </div>
        <SideColumn caseView={past.view} />
      </div>
    </PastProvider>
  );
}

function isTold(name: TabName): name is Told {
  return (told as readonly string[]).includes(name);
}

/** The list of then. The files are opened in the case itself, where each has its versions and its custody. */
function Exhibits({ caseView }: { caseView: PastView['view'] }) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  if (caseView.exhibits.length === 0) return <Empty>{t('case.empty.evidence')}</Empty>;
  return (
    <div className={`${panel.panel} ${panel.scroll}`}>
      <table className={`${panel.table} ${panel.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('time.exhibits.what')}</th>
            <th scope="col">{t('time.exhibits.recorded')}</th>
            <th scope="col">{t('time.exhibits.given')}</th>
          </tr>
        </thead>
        <tbody>
          {caseView.exhibits.map(({ id, recordedOn, disclosedOn }) => (
            <tr key={id}>
              <td>{names.exhibit(id)}</td>
              <td data-label={t('time.exhibits.recorded')}>{names.day(recordedOn)}</td>
              <td data-label={t('time.exhibits.given')}>
                {disclosedOn ? names.day(disclosedOn) : t('time.exhibits.notGiven')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
