// Why something on the account was not done, announced; nothing where nothing failed.
import { PasskeyNotGiven } from '../api/passkeys.ts';
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './account-page.module.css';

export function AccountFailure({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (!error) return null;
  const unanswered = error instanceof PasskeyNotGiven ? 'account.passkeys.notGiven' : 'signIn.noAnswer';
  const reason = error instanceof ProblemError ? error.detail : t(unanswered);
  return (
    <div className={classes.failed} role="alert">
      {error instanceof ProblemError && <strong>{error.title}</strong>}
      <p>{reason}</p>
    </div>
  );
}
