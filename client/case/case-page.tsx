// The page of one case: at the depth at which the server lets this viewer see it. It follows the case live and never
// decides what may be done.
import { Button, Skeleton, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue } from 'react';
import '../words/access-words.ts';
import { LentNotice } from '../access/lent-notice.tsx';
import { PrintNotice } from '../access/print-notice.tsx';
import { ReasonFirst } from '../access/reason-first.tsx';
import { isGone, isPurposeMissing, ProblemError } from '../api/problem-error.ts';
import { useCaseLive } from '../live/use-case-live.ts';
import { Room } from '../respondent/room.tsx';
import { useWords } from '../words/words.ts';
import { CaseAgenda } from './case-agenda.tsx';
import { CaseApart } from './case-apart.tsx';
import { CaseFile } from './case-file.tsx';
import classes from './case-page.module.css';
import { useCase } from './use-case.ts';

// Seldom seen, and with words of its own.
const TombstonePage = lazy(() =>
  import('./tombstone/tombstone-page.tsx').then((module) => ({ default: module.TombstonePage })),
);

/** An address that cannot be a case is as absent as one that is not this viewer's. */
const absentCodes = new Set(['case.notFound', 'request.invalid']);

const depths = { file: CaseFile, room: Room, agenda: CaseAgenda, apart: CaseApart };

type Props = { caseId: string; page: string | undefined; about: string | undefined };

export function CasePage({ caseId, page, about }: Props) {
  const { t } = useWords();
  const { view, commands } = useCase(caseId);
  const { people } = useCaseLive(caseId);
  // The case is first drawn in slices, so that the page answers meanwhile; what changes on it is drawn at once.
  const isDrawn = useDeferredValue(view.data !== undefined);
  if (view.isPending || (view.data && !isDrawn))
    return (
      <Stack className={classes.page} aria-busy="true" aria-label={t('case.loading')}>
        <Skeleton height={18} width={320} />
        <Skeleton height={30} width="70%" />
        <Skeleton height={150} />
        <Skeleton height={320} />
      </Stack>
    );
  if (isPurposeMissing(view.error)) return <ReasonFirst caseId={caseId} />;
  if (view.error instanceof ProblemError && view.error.code === 'case.disposed')
    return (
      <Suspense>
        <TombstonePage caseId={caseId} />
      </Suspense>
    );
  if (isGone(view) || !view.data) {
    const absent = view.error instanceof ProblemError && absentCodes.has(view.error.code);
    return (
      <div className={classes.page}>
        <div className={classes.failed} role="alert">
          <h1>{t(absent ? 'case.notFound' : 'case.loadFailed')}</h1>
          <p>{t(absent ? 'case.notFoundNote' : 'case.loadFailedNote')}</p>
          {absent && (
            <p>
              <Link to="/access" hash="emergency">
                {t('access.urgent.notFoundLink')}
              </Link>
            </p>
          )}
          {!absent && <Button onClick={() => void view.refetch()}>{t('case.retry')}</Button>}
        </div>
      </div>
    );
  }
  const Depth = depths[view.data.depth];
  return (
    <div className={classes.page}>
      <PrintNotice caseId={caseId} />
      {view.data.lentUntil && <LentNotice until={view.data.lentUntil} />}
      <Depth caseView={view.data} commands={commands.data} present={people} page={page} about={about} />
    </div>
  );
}
