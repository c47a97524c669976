// Proving who one is without a password, in the dialog before a decision: by a passkey of this account, or at the provider of
// single sign-on in a window of its own, so that what was being done stays as it is.
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AccountView } from '#workflows/contract/account-schemas.ts';
import { orpc } from '../api/api.ts';
import { canUsePasskeys, confirmByPasskey } from '../api/passkeys.ts';
import { startAtProvider } from '../api/single-sign-on.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';

const askAgainMs = 1_000;

export function OtherProofs({ account, onProved }: { account: AccountView; onProved: () => void }) {
  const { t } = useWords();
  const byPasskey = useMutation({ mutationFn: confirmByPasskey, onSuccess: onProved });
  const atProvider = useMutation({
    mutationFn: async () => {
      // Opened within the click, or browsers would not open it.
      const opened = window.open('', '_blank', 'popup,width=480,height=720');
      const url = await startAtProvider({ kind: 'confirm' });
      if (opened) opened.location.href = url;
    },
  });
  const waiting = useQuery({
    ...orpc.account.get.queryOptions(),
    enabled: atProvider.isSuccess,
    refetchInterval: askAgainMs,
    staleTime: 0,
  });
  const isProved = atProvider.isSuccess && Date.parse(waiting.data?.confirmedUntil ?? '') > Date.now();
  useEffect(() => {
    if (isProved) onProved();
  }, [isProved, onProved]);
  const hasPasskey = account.passkeys.length > 0 && canUsePasskeys();
  const label = !account.hasSecondFactor && account.singleSignOn?.linkId ? account.singleSignOn.label : null;
  if (!hasPasskey && label === null) return null;
  return (
    <div className={classes.others}>
      <AccountFailure error={byPasskey.error ?? atProvider.error} />
      {hasPasskey && (
        <Button variant="default" loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
          {t('account.confirm.byPasskey')}
        </Button>
      )}
      {label !== null && (
        <Button variant="default" loading={atProvider.isPending} onClick={() => atProvider.mutate()}>
          {t('account.confirm.byProvider', { label })}
        </Button>
      )}
      {atProvider.isSuccess && <p role="status">{t('account.confirm.waiting')}</p>}
    </div>
  );
}
