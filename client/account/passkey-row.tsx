// One passkey in the list: its name, which can be changed in place, when it was last used, and taking it away, which is asked
// once more since sessions end with it.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyView } from '#workflows/contract/account-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { api, orpc } from '../api/api.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './account-page.module.css';

type Props = { passkey: PasskeyView; isBusy: boolean; onRemove: () => void };

export function PasskeyRow({ passkey, isBusy, onRemove }: Props) {
  const { t, locale } = useWords();
  const { id, name, createdAt, lastUsedAt } = passkey;
  const [doing, setDoing] = useState<'nothing' | 'naming' | 'removing'>('nothing');
  const used = lastUsedAt
    ? t('account.passkeys.used', { when: fullDay(dayOf(lastUsedAt), locale) })
    : t('account.passkeys.since', { when: fullDay(dayOf(createdAt), locale) });
  if (doing === 'naming')
    return (
      <li className={classes.row}>
        <Renaming id={id} name={name} onDone={() => setDoing('nothing')} />
      </li>
    );
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.when}>{used}</span>
      {doing === 'removing' ? (
        <span className={classes.acts}>
          <span className={classes.sure}>{t('account.passkeys.sure')}</span>
          <Button size="xs" loading={isBusy} onClick={onRemove}>
            {t('account.passkeys.remove')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDoing('nothing')}>
            {t('account.passkeys.keep')}
          </Button>
        </span>
      ) : (
        <span className={classes.acts}>
          <Button
            size="xs"
            variant="default"
            aria-label={t('account.passkeys.renameOf', { name })}
            onClick={() => setDoing('naming')}
          >
            {t('account.passkeys.rename')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={t('account.passkeys.removeOf', { name })}
            onClick={() => setDoing('removing')}
          >
            {t('account.passkeys.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Renaming({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState(name);
  const rename = useMutation({
    mutationFn: () => api.account.renamePasskey({ id, name: typed.trim() }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: orpc.account.key() }),
  });
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (typed.trim()) rename.mutate();
  }
  return (
    <form className={classes.inline} noValidate onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('account.passkeys.name')}
        maxLength={80}
        data-autofocus
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={rename.isPending} disabled={!typed.trim()}>
        {t('account.passkeys.saveName')}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {t('account.passkeys.keep')}
      </Button>
    </form>
  );
}
