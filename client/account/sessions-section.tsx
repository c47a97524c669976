// Where one is signed in. Each other session can be ended, or all of them at once.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '#workflows/contract/account-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { api, orpc } from '../api/api.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { AccountFailure } from './account-failure.tsx';
import classes from './account-page.module.css';
import { useDeviceName } from './use-device-name.ts';

export function SessionsSection({ sessions }: { sessions: readonly SessionView[] }) {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const deviceName = useDeviceName();
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null ? api.account.endOtherSessions() : api.account.endSession({ id }),
    onSuccess: ({ ended }) => notifications.show({ message: t('account.sessions.ended', { count: ended }) }),
    onSettled: () => client.invalidateQueries({ queryKey: orpc.account.key() }),
  });
  return (
    <section className={classes.section} aria-labelledby="account-sessions">
      <div className={classes.head}>
        <h2 id="account-sessions" className={classes.title}>
          {t('account.sessions.title')}
        </h2>
        {sessions.length > 1 && (
          <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate(null)}>
            {t('account.sessions.endOthers')}
          </Button>
        )}
      </div>
      <p className={classes.note}>{t('account.sessions.note')}</p>
      <AccountFailure error={end.error} />
      <ul className={classes.rows}>
        {sessions.map(({ id, isThis, createdAt, agent }) => {
          const when = `${clockTime(createdAt, locale)}, ${fullDay(dayOf(createdAt), locale)}`;
          return (
            <li key={id} className={classes.row}>
              <span className={classes.name}>{deviceName(agent)}</span>
              <span className={classes.when}>{t('account.sessions.since', { when })}</span>
              {isThis ? (
                <span className={classes.tag}>{t('account.sessions.isThis')}</span>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  disabled={end.isPending}
                  aria-label={t('account.sessions.endOf', { agent: deviceName(agent), when })}
                  onClick={() => end.mutate(id)}
                >
                  {t('account.sessions.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
