// Secret addresses of one's calendar: made, shown once, changed for another, revoked.
import { Button, CopyButton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf } from '#workflows/rules/day.ts';
import '../words/notice-words.ts';
import { AccountFailure } from '../account/account-failure.tsx';
import account from '../account/account-page.module.css';
import { api, orpc } from '../api/api.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';

export function CalendarSection() {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const [fresh, setFresh] = useState<string | null>(null);
  const links = useQuery(orpc.notices.calendars.queryOptions({ staleTime: 0 }));
  const onSettled = () => client.invalidateQueries({ queryKey: orpc.notices.calendars.key() });
  const make = useMutation({
    mutationFn: (replaces: string | null) => api.notices.addCalendar(replaces ? { replaces } : {}),
    onSuccess: ({ url }) => setFresh(url),
    onSettled,
  });
  const revoke = useMutation({
    mutationFn: (id: string) => api.notices.revokeCalendar({ id }),
    onSuccess: () => {
      setFresh(null);
      notifications.show({ message: t('notice.calendar.revoked') });
    },
    onSettled,
  });
  const isBusy = make.isPending || revoke.isPending;
  return (
    <section className={account.section} aria-labelledby="account-calendar">
      <div className={account.head}>
        <h2 id="account-calendar" className={account.title}>
          {t('notice.calendar.title')}
        </h2>
        <Button size="xs" variant="default" loading={make.isPending} onClick={() => make.mutate(null)}>
          {t('notice.calendar.make')}
        </Button>
      </div>
      <p className={account.note}>{t('notice.calendar.note')}</p>
      <AccountFailure error={make.error ?? revoke.error} />
      {fresh && <FreshAddress url={fresh} />}
      {links.data?.length === 0 && <p className={account.note}>{t('notice.calendar.none')}</p>}
      <ul className={account.rows}>
        {(links.data ?? []).map(({ id, madeAt }) => {
          const when = `${clockTime(madeAt, locale)}, ${fullDay(dayOf(madeAt), locale)}`;
          return (
            <li key={id} className={account.row}>
              <span className={account.name}>{t('notice.calendar.address')}</span>
              <span className={account.when}>{t('notice.calendar.since', { when })}</span>
              <Button
                size="xs"
                variant="default"
                disabled={isBusy}
                aria-label={t('notice.calendar.rotateOf', { when })}
                onClick={() => make.mutate(id)}
              >
                {t('notice.calendar.rotate')}
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={isBusy}
                aria-label={t('notice.calendar.revokeOf', { when })}
                onClick={() => revoke.mutate(id)}
              >
                {t('notice.calendar.revoke')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function FreshAddress({ url }: { url: string }) {
  const { t } = useWords();
  return (
    <div className={account.aside} role="status">
      <p>{t('notice.calendar.once')}</p>
      <div className={account.inline}>
        <TextInput
          readOnly
          aria-label={t('notice.calendar.secret')}
          value={url}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'notice.calendar.copied' : 'notice.calendar.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  );
}
