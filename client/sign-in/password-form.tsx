// E-mail and password. What is wrong is said beside the field or above the form, and nothing typed is lost.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import { CodeForm } from './code-form.tsx';
import classes from './password-form.module.css';
import { useSignIn } from './use-sign-in.ts';

export function PasswordForm({ from }: { from: string | undefined }) {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [wasTried, setTried] = useState(false);
  const enter = useSignIn(from);

  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) enter.mutate({ email: email.trim(), password });
  }

  if (enter.data?.needsCode) return <CodeForm from={from} />;
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {enter.error && (
        <div className={classes.failed} role="alert">
          <strong>{t('signIn.failed')}</strong>
          <p>{enter.error instanceof ProblemError ? enter.error.detail : t('signIn.noAnswer')}</p>
        </div>
      )}
      <TextInput
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        error={wasTried && !email.trim() && t('signIn.missingEmail')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={t('signIn.password')}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        value={password}
        error={wasTried && !password && t('signIn.missingPassword')}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <label className={classes.show}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {t('signIn.showPassword')}
      </label>
      <Button type="submit" fullWidth size="md" loading={enter.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
