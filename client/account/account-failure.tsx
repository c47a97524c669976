// Why something on the account was not done, announced; nothing where nothing failed.
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './account-page.module.css';

export function AccountFailure({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (!error) return null;
  return (
    <div className={classes.failed} role="alert">
      {error instanceof ProblemError && <strong>{error.title}</strong>}
      <p>{error instanceof ProblemError ? error.detail : t('signIn.noAnswer')}</p>
    </div>
  );
}
