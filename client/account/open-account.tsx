// The second step of an invitation: an address where none is known, a password, and the account is open and signed in to.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type LookedAt, redeemInvitation } from '../api/account.ts';
import { goToProvider, singleSignOnQuery } from '../api/single-sign-on.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './invite-page.module.css';
import { SecretInput } from './secret-input.tsx';

export function OpenAccount({ code, invited }: { code: string; invited: LookedAt }) {
  const { t } = useWords();
  const client = useQueryClient();
  const router = useRouter();
  const [email, setEmail] = useState(invited.email ?? '');
  const [password, setPassword] = useState('');
  const open = useMutation({
    mutationFn: () => redeemInvitation({ code, email: email.trim(), password }),
    onSuccess: async () => {
      client.clear();
      await router.navigate({ to: '/', replace: true });
    },
  });
  const label = useQuery(singleSignOnQuery()).data ?? null;
  const atProvider = useMutation({ mutationFn: () => goToProvider({ kind: 'invitation', code }) });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (email.trim() && password) open.mutate();
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <p className={classes.lead}>
        <strong>{t('account.invite.greeting', { name: invited.name })}</strong>
        <br />
        {t('account.invite.choose')}
      </p>
      <AccountFailure error={open.error ?? atProvider.error} />
      <TextInput
        label={t('account.invite.email')}
        type="email"
        autoComplete="username"
        readOnly={invited.email !== null}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <SecretInput
        label={t('account.invite.password')}
        description={t('account.invite.passwordNote')}
        isNew
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" size="md" loading={open.isPending} disabled={!email.trim() || !password}>
        {t('account.invite.open')}
      </Button>
      {label !== null && (
        <Button variant="default" loading={atProvider.isPending} onClick={() => atProvider.mutate()}>
          {t('account.invite.byProvider', { label })}
        </Button>
      )}
    </form>
  );
}
