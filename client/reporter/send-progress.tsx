// How far the check against mass sending has come, and why something was not sent, each announced where it happens.
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './reporter.module.css';

export function SendProgress({ share }: { share: number | null }) {
  const { t } = useWords();
  if (share === null) return null;
  const label = t(share < 1 ? 'report.confirm.working' : 'report.confirm.sending');
  return (
    <div className={classes.progress} role="status">
      <span>{label}</span>
      <progress max={1} value={share} aria-label={label} />
    </div>
  );
}

export function SendFailure({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (!error) return null;
  const isProblem = error instanceof ProblemError;
  return (
    <div className={`${classes.note} ${classes.care}`} role="alert">
      <strong>{isProblem ? error.title : t('report.failed')}</strong>
      <p>{isProblem ? error.detail : t('report.noAnswer')}</p>
    </div>
  );
}
