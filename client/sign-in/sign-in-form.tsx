// E-mail and password. A refusal is said in the server's words; what was typed stays.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './sign-in-page.module.css';
import { useSignIn } from './use-sign-in.ts';

export function SignInForm({ from }: { from: string | undefined }) {
  const { t } = useWords();
  const enter = useSignIn(from);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [wasAsked, setAsked] = useState(false);

  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    setAsked(true);
    if (email.trim() !== '' && password !== '') enter.mutate({ email: email.trim(), password });
  }

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {enter.isError && (
        <div className={classes.failed} role="alert">
          <strong>{t('signIn.failed')}</strong>
          <p>{enter.error instanceof ProblemError ? enter.error.detail : t('signIn.noAnswer')}</p>
        </div>
      )}
      <TextInput
        type="email"
        name="email"
        label={t('signIn.email')}
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={wasAsked && email.trim() === '' ? t('signIn.missingEmail') : undefined}
      />
      <PasswordInput
        name="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visible={isShown}
        onVisibilityChange={setShown}
        visibilityToggleButtonProps={{
          'aria-label': t(isShown ? 'signIn.hidePassword' : 'signIn.showPassword'),
        }}
        error={wasAsked && password === '' ? t('signIn.missingPassword') : undefined}
      />
      <Button type="submit" fullWidth loading={enter.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
