// A moment that cannot be shown, as the server says why, and where to go from there.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './time.module.css';

type Props = {
  error: unknown;
  /** The earliest that can be shown; without it there is only trying again. */
  earliest?: number | undefined;
  onRetry: () => void;
};

export function MomentFailed({ error, earliest, onRetry }: Props) {
  const { t } = useWords();
  const problem = error instanceof ProblemError ? error : null;
  const isOfMoment = problem?.code.startsWith('moment.') === true;
  return (
    <div className={classes.failed} role="alert">
      <h2>{t('time.failed.title')}</h2>
      {problem && <p>{problem.message}</p>}
      {isOfMoment && earliest !== undefined && (
        <Link from="/cases/$caseId/time" search={{ at: earliest }}>
          {t('time.failed.earliest')}
        </Link>
      )}
      {problem?.status !== 404 && !isOfMoment && (
        <Button variant="default" onClick={onRetry}>
          {t('time.failed.retry')}
        </Button>
      )}
    </div>
  );
}
