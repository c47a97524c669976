// How one wants to be told, kind by kind, and how long before a deadline. What carries a right or a duty cannot be turned off.
import { Button, Checkbox, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { KeepChoices, NoticeChoices } from '#workflows/contract/notice-schemas.ts';
import '../words/notice-words.ts';
import { AccountFailure } from '../account/account-failure.tsx';
import account from '../account/account-page.module.css';
import { api, orpc } from '../api/api.ts';
import { showUndone } from '../shell/show-undone.tsx';
import { useWords } from '../words/words.ts';
import classes from './choices-section.module.css';
import { leadDaysIn } from './lead-days.ts';

type Way = NoticeChoices['kinds'][number]['way'];

export function ChoicesSection() {
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  const choices = useQuery(orpc.notices.choices.queryOptions({ staleTime: 0 }));
  // The way here from the bell and from a letter.
  useEffect(() => {
    if (choices.data && location.hash === '#notices') section.current?.scrollIntoView();
  }, [choices.data]);
  return (
    <section ref={section} id="notices" className={account.section} aria-labelledby="account-notices">
      <h2 id="account-notices" className={account.title}>
        {t('notice.choices.title')}
      </h2>
      <p className={account.note}>{t('notice.choices.note')}</p>
      {choices.data ? (
        <ChoicesForm key={JSON.stringify(choices.data)} choices={choices.data} />
      ) : (
        <div role="status" aria-busy="true" aria-label={t('notice.choices.loading')}>
          <Skeleton height={320} mt={12} radius={8} />
        </div>
      )}
    </section>
  );
}

function ChoicesForm({ choices }: { choices: NoticeChoices }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [ways, setWays] = useState(waysIn(choices.kinds));
  const [mail, setMail] = useState(choices.mail);
  const [lead, setLead] = useState(choices.leadDays.join(', '));
  const leadDays = leadDaysIn(lead);
  const save = useMutation({
    mutationFn: (chosen: KeepChoices) => api.notices.choose(chosen),
    onSuccess: (kept) => {
      const { kinds, mail: mailed, leadDays: led } = choices;
      const before = { ways: waysIn(kinds), mail: mailed, leadDays: led };
      client.setQueryData(orpc.notices.choices.queryKey(), kept);
      const undo = async () =>
        client.setQueryData(orpc.notices.choices.queryKey(), await api.notices.choose(before));
      showUndone({ message: t('notice.choices.saved'), undo, t });
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (leadDays) save.mutate({ ways, mail, leadDays });
      }}
    >
      <ul className={account.rows}>
        {choices.kinds.map(({ kind, always }) => (
          <li key={kind} className={account.row}>
            <span className={account.name}>{t(`notice.kind.${kind}`)}</span>
            <NativeSelect
              className={classes.way ?? ''}
              aria-label={t('notice.choices.way', { kind: t(`notice.kind.${kind}`) })}
              data={waysOf(always).map((way) => ({ value: way, label: t(`notice.choices.${way}`) }))}
              value={ways[kind] ?? 'app'}
              onChange={({ currentTarget }) => setWays({ ...ways, [kind]: currentTarget.value as Way })}
            />
          </li>
        ))}
      </ul>
      <TextInput
        label={t('notice.choices.lead')}
        description={t('notice.choices.leadNote')}
        error={leadDays ? null : t('notice.choices.leadWrong')}
        inputMode="numeric"
        value={lead}
        onChange={({ currentTarget }) => setLead(currentTarget.value)}
      />
      <Checkbox
        label={t('notice.choices.mail')}
        description={t(choices.sendsMail ? 'notice.choices.mailNote' : 'notice.choices.noMail')}
        disabled={!choices.sendsMail}
        checked={mail}
        onChange={({ currentTarget }) => setMail(currentTarget.checked)}
      />
      <AccountFailure error={save.error} />
      <div>
        <Button type="submit" variant="default" loading={save.isPending} disabled={!leadDays}>
          {t('notice.choices.save')}
        </Button>
      </div>
    </form>
  );
}

function waysIn(kinds: NoticeChoices['kinds']): KeepChoices['ways'] {
  return Object.fromEntries(kinds.map(({ kind, way }) => [kind, way]));
}

function waysOf(always: boolean): Way[] {
  return always ? ['app', 'digest'] : ['app', 'digest', 'off'];
}
