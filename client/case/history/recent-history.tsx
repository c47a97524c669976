// The latest of the history on the overview, with the way to the whole.

import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import panel from '../tabs/panel.module.css';
import classes from './recent-history.module.css';
import { Timeline } from './timeline.tsx';
import { useHistory } from './use-history.ts';

const most = 5;

export function RecentHistory({ caseView, onAll }: { caseView: CaseView; onAll: (() => void) | null }) {
  const { t } = useWords();
  const { entries } = useHistory(caseView);
  if (entries.length === 0) return null;
  return (
    <section>
      <div className={classes.head}>
        <h3 className={panel.heading}>{t('case.tab.history')}</h3>
        {onAll && entries.length > most && (
          <button type="button" className={classes.all} onClick={onAll}>
            {t('case.history.all')}
          </button>
        )}
      </div>
      <Timeline entries={entries.slice(0, most)} caseView={caseView} brief />
    </section>
  );
}
