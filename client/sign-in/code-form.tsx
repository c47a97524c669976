// The second step of signing in: a code of the authenticator app, or one of the backup codes.
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import classes from './password-form.module.css';
import { useCode } from './use-sign-in.ts';

export function CodeForm({ from }: { from: string | undefined }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const enter = useCode(from);
  const field = useRef<HTMLInputElement>(null);
  // The field that had the focus is gone.
  useEffect(() => field.current?.focus(), []);
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (code.trim()) enter.mutate(code);
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {enter.error && (
        <div className={classes.failed} role="alert">
          <strong>{t('signIn.failed')}</strong>
          <p>{enter.error instanceof ProblemError ? enter.error.detail : t('signIn.noAnswer')}</p>
        </div>
      )}
      <TextInput
        label={t('signIn.code')}
        description={t('signIn.codeNote')}
        autoComplete="one-time-code"
        ref={field}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth size="md" loading={enter.isPending} disabled={!code.trim()}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
