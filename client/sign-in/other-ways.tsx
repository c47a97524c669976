// The ways in beside a password: a passkey of this device, and the organisation's own sign-on under its name.
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { canUsePasskeys, PasskeyNotGiven } from '../api/passkeys.ts';
import { ProblemError } from '../api/problem-error.ts';
import { goToProvider, singleSignOnQuery } from '../api/single-sign-on.ts';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './password-form.module.css';
import { usePasskeySignIn } from './use-sign-in.ts';

export function OtherWays({ from }: { from: string | undefined }) {
  const { t } = useWords();
  const label = useQuery(singleSignOnQuery()).data ?? null;
  const byPasskey = usePasskeySignIn(from);
  const atProvider = useMutation({
    mutationFn: () => goToProvider({ kind: 'signIn', ...(from && from !== 'here' ? { from } : {}) }),
  });
  const hasPasskeys = canUsePasskeys();
  if (!hasPasskeys && label === null) return null;
  const error = byPasskey.error ?? atProvider.error;
  return (
    <div className={classes.others}>
      <p className={classes.or}>{t('signIn.or')}</p>
      {error && (
        <div className={classes.failed} role="alert">
          <strong>{t('signIn.failed')}</strong>
          <p>{reasonOf(error)}</p>
        </div>
      )}
      {hasPasskeys && (
        <Button
          variant="default"
          fullWidth
          size="md"
          leftSection={<Icon name="key" size={16} />}
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
        >
          {t('signIn.byPasskey')}
        </Button>
      )}
      {label !== null && (
        <Button
          variant="default"
          fullWidth
          size="md"
          leftSection={<Icon name="people" size={16} />}
          loading={atProvider.isPending}
          onClick={() => atProvider.mutate()}
        >
          {t('signIn.byProvider', { label })}
        </Button>
      )}
    </div>
  );

  function reasonOf(failure: Error): string {
    if (failure instanceof ProblemError) return failure.detail;
    return t(failure instanceof PasskeyNotGiven ? 'signIn.noPasskey' : 'signIn.noAnswer');
  }
}
