// How much is on record, and the commitment of the latest entry that the viewer may read.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { latestEntries } from '../history/entries-query.ts';
import { shortHash } from '../history/short-hash.ts';
import classes from './side-column.module.css';

export function Record({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const latest = useQuery(latestEntries(caseView));
  const commitment = latest.data?.entries.at(-1)?.commitment;
  return (
    <div className={classes.faint}>
      <p>{t('case.side.entries', { count: caseView.entries })}</p>
      {commitment && (
        <p title={commitment}>
          {t('case.side.commitment')} <span className={classes.mono}>{shortHash(commitment)}</span>
        </p>
      )}
    </div>
  );
}
