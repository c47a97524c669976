// Changing one's password. What is wrong with it is said by the server, above the fields, which keep what was typed.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';
import { SecretInput } from './secret-input.tsx';

export function PasswordSection({ email }: { email: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => api.account.changePassword({ current, next }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      notifications.show({ message: t('account.password.changed') });
      return client.invalidateQueries({ queryKey: orpc.account.key() });
    },
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (current && next) change.mutate();
  }
  return (
    <section className={classes.section} aria-labelledby="account-password">
      <h2 id="account-password" className={classes.title}>
        {t('account.password.title')}
      </h2>
      <p className={classes.note}>{t('account.password.note')}</p>
      <form className={classes.form} noValidate onSubmit={submit}>
        <AccountFailure error={change.error} />
        {/* Tells a password manager whose password it is. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <SecretInput label={t('account.password.current')} value={current} onChange={setCurrent} />
        <SecretInput label={t('account.password.next')} isNew value={next} onChange={setNext} />
        <div>
          <Button type="submit" loading={change.isPending} disabled={!current || !next}>
            {t('account.password.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
