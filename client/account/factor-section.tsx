// The second factor: on or off. Turning it on shows what the app needs and the backup codes, once, and is done only when
// the app has given its first right code.
import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Enrolment, startSecondFactor, stopSecondFactor } from '../api/account.ts';
import { orpc } from '../api/api.ts';
import { signInByCode } from '../api/session.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';
import { QrPicture } from './qr-picture.tsx';
import { SecretInput } from './secret-input.tsx';

export function FactorSection({ isOn }: { isOn: boolean }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const change = useMutation({
    mutationFn: async () => (isOn ? await stopSecondFactor(password) : await startSecondFactor(password)),
    onSuccess: (started) => {
      setPassword('');
      setEnrolment(started ?? null);
      if (!started) notifications.show({ message: t('account.factor.stopped') });
      return client.invalidateQueries({ queryKey: orpc.account.key() });
    },
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (password) change.mutate();
  }
  return (
    <section className={classes.section} aria-labelledby="account-factor">
      <div className={classes.head}>
        <h2 id="account-factor" className={classes.title}>
          {t('account.factor.title')}
        </h2>
        <span className={classes.tag} data-off={isOn ? undefined : true}>
          {t(isOn ? 'account.factor.isOn' : 'account.factor.isOff')}
        </span>
      </div>
      <p className={classes.note}>{t('account.factor.note')}</p>
      {enrolment && !isOn ? (
        <FirstCode enrolment={enrolment} />
      ) : (
        <form className={classes.form} noValidate onSubmit={submit}>
          <AccountFailure error={change.error} />
          <SecretInput label={t('account.password.current')} value={password} onChange={setPassword} />
          <div>
            <Button type="submit" variant="default" loading={change.isPending} disabled={!password}>
              {t(isOn ? 'account.factor.stop' : 'account.factor.start')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function FirstCode({ enrolment: { totpURI, backupCodes } }: { enrolment: Enrolment }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const isCode = /^\d{6}$/.test(code.trim());
  const finish = useMutation({
    mutationFn: () => signInByCode(code),
    onSuccess: () => {
      notifications.show({ message: t('account.factor.done') });
      return client.invalidateQueries({ queryKey: orpc.account.key() });
    },
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (isCode) finish.mutate();
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <p>{t('account.factor.scan')}</p>
      <p className={classes.key}>{new URL(totpURI).searchParams.get('secret')}</p>
      <QrPicture text={totpURI} label={t('account.factor.picture')} className={classes.picture} />
      <p>{t('account.factor.backup')}</p>
      <ul className={classes.codes}>
        {backupCodes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <AccountFailure error={finish.error} />
      <TextInput
        label={t('account.factor.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={finish.isPending} disabled={!isCode}>
          {t('account.factor.finish')}
        </Button>
      </div>
    </form>
  );
}
