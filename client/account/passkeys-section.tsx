// One's passkeys: each with its name and when it was last used, to be renamed or removed, and one more to add. Adding and
// removing ask again who it is where that is long ago.
import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyView } from '#workflows/contract/account-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { addPasskey, canUsePasskeys } from '../api/passkeys.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';
import { PasskeyRow } from './passkey-row.tsx';
import { useDeviceName } from './use-device-name.ts';

export function PasskeysSection({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  const { t } = useWords();
  const client = useQueryClient();
  const deviceName = useDeviceName();
  const [name, setName] = useState(() => deviceName(navigator.userAgent));
  const refresh = () => client.invalidateQueries({ queryKey: orpc.account.key() });
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: () => {
      notifications.show({ message: t('account.passkeys.added') });
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => api.account.removePasskey({ id }),
    onSuccess: () => {
      notifications.show({ message: t('account.passkeys.removed') });
    },
    onSettled: refresh,
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (name.trim()) add.mutate();
  }
  return (
    <section className={classes.section} aria-labelledby="account-passkeys">
      <h2 id="account-passkeys" className={classes.title}>
        {t('account.passkeys.title')}
      </h2>
      <p className={classes.note}>{t('account.passkeys.note')}</p>
      <AccountFailure error={remove.error} />
      {passkeys.length > 0 && (
        <ul className={classes.rows}>
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              isBusy={remove.isPending}
              onRemove={() => remove.mutate(passkey.id)}
            />
          ))}
        </ul>
      )}
      {canUsePasskeys() ? (
        <form className={classes.form} noValidate onSubmit={submit}>
          <AccountFailure error={add.error} />
          <TextInput
            label={t('account.passkeys.name')}
            description={t('account.passkeys.nameNote')}
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={add.isPending} disabled={!name.trim()}>
              {t('account.passkeys.add')}
            </Button>
          </div>
        </form>
      ) : (
        <p className={classes.aside}>{t('account.passkeys.notHere')}</p>
      )}
    </section>
  );
}
