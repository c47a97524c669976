// Asks who it is before a decision, over whatever was being done. The request that was refused waits behind it and is sent
// again; closing the dialog only lets the refusal be shown.
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import '../words/account-words.ts';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';
import { OtherProofs } from './other-proofs.tsx';
import { SecretInput } from './secret-input.tsx';

export default function ConfirmDialog({ onClose }: { onClose: (isProved: boolean) => void }) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const account = useQuery(orpc.account.get.queryOptions());
  const hasWord = account.data === undefined || account.data.hasPassword || account.data.hasSecondFactor;
  const byCode = account.data?.hasSecondFactor === true;
  const confirm = useMutation({
    mutationFn: () => api.account.confirm(byCode ? { code: password } : { password }),
    onSuccess: () => onClose(true),
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (password) confirm.mutate();
  }
  return (
    <Modal opened onClose={() => onClose(false)} title={t('account.confirm.title')} zIndex={400} centered>
      <p className={classes.note}>{t('account.confirm.note')}</p>
      <form className={classes.form} noValidate onSubmit={submit}>
        <AccountFailure error={confirm.error} />
        {hasWord && (
          <SecretInput
            label={t(byCode ? 'account.factor.code' : 'account.password.current')}
            isFirst
            value={password}
            onChange={setPassword}
          />
        )}
        <div className={classes.acts}>
          {hasWord && (
            <Button type="submit" loading={confirm.isPending} disabled={!password || account.isPending}>
              {t('account.confirm.submit')}
            </Button>
          )}
          <Button variant="default" onClick={() => onClose(false)}>
            {t('account.confirm.cancel')}
          </Button>
        </div>
      </form>
      {account.data && <OtherProofs account={account.data} onProved={() => onClose(true)} />}
    </Modal>
  );
}
