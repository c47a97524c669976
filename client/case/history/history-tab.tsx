// The whole history, newest first, filtered where asked, earlier windows on demand.
import { Button, Skeleton } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { Empty } from '../tabs/empty.tsx';
import panel from '../tabs/panel.module.css';
import { HistoryFilters } from './history-filters.tsx';
import { Timeline } from './timeline.tsx';
import { useHistoryFilter } from './use-history-filter.ts';

export function HistoryTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const history = useHistoryFilter(caseView);
  const { entries, shown, loading } = history;
  if (loading && entries.length === 0) return <Skeleton height={240} />;
  if (entries.length === 0) return <Empty>{t('case.empty.history')}</Empty>;
  return (
    <div className={panel.stack}>
      <HistoryFilters history={history} />
      {shown.length === 0 && !loading && <p className={panel.faint}>{t('case.history.noneSuch')}</p>}
      <Timeline entries={shown} loaded={entries} caseView={caseView} />
      {history.hasEarlier && (
        <div>
          <Button variant="default" loading={loading} onClick={history.showEarlier}>
            {t('case.history.earlier')}
          </Button>
        </div>
      )}
    </div>
  );
}
