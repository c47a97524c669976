// Single sign-on, where the organisation has it: whether this account is linked to the provider, and linking or ending that.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, orpc } from '../api/api.ts';
import { goToProvider } from '../api/single-sign-on.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';

export function LinkSection({ label, linkId }: { label: string; linkId: string | null }) {
  const { t } = useWords();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async () => {
      if (linkId === null) return goToProvider({ kind: 'link' });
      await api.account.unlinkSingleSignOn({ id: linkId });
      notifications.show({ message: t('account.link.ended') });
    },
    onSettled: () => client.invalidateQueries({ queryKey: orpc.account.key() }),
  });
  return (
    <section className={classes.section} aria-labelledby="account-link">
      <div className={classes.head}>
        <h2 id="account-link" className={classes.title}>
          {label}
        </h2>
        <span className={classes.tag} data-off={linkId === null ? true : undefined}>
          {t(linkId === null ? 'account.link.isOff' : 'account.link.isOn')}
        </span>
      </div>
      <p className={classes.note}>{t('account.link.note')}</p>
      <div className={classes.form}>
        <AccountFailure error={change.error} />
        <div>
          <Button variant="default" loading={change.isPending} onClick={() => change.mutate()}>
            {t(linkId === null ? 'account.link.start' : 'account.link.end')}
          </Button>
        </div>
      </div>
    </section>
  );
}
