// The whole history, newest first, by stage where asked, earlier windows on demand.
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { stageOf, stages } from '#workflows/case/stages.ts';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { Empty } from '../tabs/empty.tsx';
import panel from '../tabs/panel.module.css';
import classes from './history-tab.module.css';
import { Timeline } from './timeline.tsx';
import { useHistory } from './use-history.ts';

export function HistoryTab({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const [stage, setStage] = useState('all');
  const history = useHistory(caseView);
  const present = new Set(history.entries.map(stageOfEntry));
  const shown = history.entries.filter((entry) => stage === 'all' || stageOfEntry(entry) === stage);
  if (history.loading && history.entries.length === 0) return <Skeleton height={240} />;
  if (history.entries.length === 0) return <Empty>{t('case.empty.history')}</Empty>;
  return (
    <div className={panel.stack}>
      <div className={classes.filter}>
        <SegmentedControl
          size="xs"
          value={stage}
          onChange={setStage}
          aria-label={t('case.history.stage')}
          data={[
            { value: 'all', label: t('case.history.all') },
            ...stages
              .filter(({ name }) => present.has(name))
              .map(({ name, words }) => ({ value: name, label: words[locale] })),
          ]}
        />
      </div>
      {shown.length === 0 && <p className={panel.faint}>{t('case.history.noneInStage')}</p>}
      <Timeline entries={shown} caseView={caseView} />
      {history.hasEarlier && (
        <div>
          <Button variant="default" loading={history.loading} onClick={history.showEarlier}>
            {t('case.history.earlier')}
          </Button>
        </div>
      )}
    </div>
  );
}

function stageOfEntry({ from, to }: HistoryEntry): string {
  return stageOf(from ?? to ?? 'detection.received');
}
