// Who looked at one case, as far as this viewer may know: their own looks, and for the respondent of a closed case everybody who
// read the file.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../words/access-words.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { LookList } from './look-list.tsx';

const mostLooks = 200;

type Props = { caseId: string; as: 'own' | 'respondent' | 'respondentLater' };

export function WhoLooked({ caseId, as }: Props) {
  const { t } = useWords();
  const looks = useQuery(
    orpc.access.ofCase.queryOptions({ input: { id: caseId, limit: mostLooks }, staleTime: 0 }),
  );
  if (!looks.data) return <Skeleton height={120} radius={10} />;
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t(`access.case.${as}`)}</p>
      {looks.data.looks.length > 0 ? (
        <LookList looks={looks.data.looks} />
      ) : (
        <p className={classes.note}>{t('access.none')}</p>
      )}
    </div>
  );
}
