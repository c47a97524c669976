// When this viewer has looked at one case. Auditors have a page for everybody's looks, the respondent one in their room.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../words/access-words.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { LookList } from './look-list.tsx';

const mostLooks = 200;

export function WhoLooked({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const looks = useQuery(
    orpc.access.ofCase.queryOptions({ input: { id: caseId, limit: mostLooks }, staleTime: 0 }),
  );
  if (!looks.data) return <Skeleton height={120} radius={10} />;
  return (
    <div className={classes.section}>
      <p className={classes.note}>{t('access.own')}</p>
      {looks.data.looks.length > 0 ? (
        <LookList looks={looks.data.looks} />
      ) : (
        <p className={classes.note}>{t('access.none')}</p>
      )}
    </div>
  );
}
