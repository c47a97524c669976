// A code from a letter becomes an account: first the code, then a password, then in. Without a session; a code that cannot
// be used is refused without saying why.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import '../words/account-words.ts';
import { lookAtInvitation } from '../api/account.ts';
import { Brand } from '../shell/brand.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { changeLocale, useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './invite-page.module.css';
import { OpenAccount } from './open-account.tsx';

export function InvitePage() {
  const { t, locale } = useWords();
  usePageTitle(t('account.invite.title'));
  const [code, setCode] = useState('');
  const look = useMutation({ mutationFn: () => lookAtInvitation(code) });
  const other = locale === 'vi' ? 'en' : 'vi';
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (code.trim()) look.mutate();
  }
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand />
        <button type="button" className={classes.plain} lang={other} onClick={() => void changeLocale(other)}>
          {t(`viewer.${other}`)}
        </button>
      </header>
      <main className={classes.sheet}>
        <h1 className={classes.title}>{t('account.invite.title')}</h1>
        {look.data ? (
          <OpenAccount code={code} invited={look.data} />
        ) : (
          <form className={classes.form} noValidate onSubmit={submit}>
            <p className={classes.lead}>{t('account.invite.lead')}</p>
            <AccountFailure error={look.error} />
            <TextInput
              label={t('account.invite.code')}
              classNames={{ input: classes.code }}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={look.isPending} disabled={!code.trim()}>
              {t('account.invite.look')}
            </Button>
          </form>
        )}
        <Link to="/sign-in" className={classes.back}>
          {t('account.invite.back')}
        </Link>
      </main>
    </div>
  );
}
