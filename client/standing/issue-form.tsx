// Asks about whom and what for. What the certificate says is not written here: it follows from the record.
import { Button, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './standing.module.css';

const shortestPurpose = 10;

export function IssueForm() {
  const { t, locale: shown } = useWords();
  const client = useQueryClient();
  const title = useId();
  const [personId, setPerson] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 200);
  const [purpose, setPurpose] = useState('');
  const [locale, setLocale] = useState(shown);
  const people = useQuery({
    ...orpc.directory.people.queryOptions({ input: { q: asked.split(' — ')[0] || undefined } }),
    placeholderData: keepPreviousData,
  });
  const issue = useMutation({
    mutationFn: (wanted: { personId: string }) => api.standing.issue({ ...wanted, purpose, locale }),
    onSuccess: ({ number, person }) => {
      notifications.show({ message: t('standing.issue.done', { number, name: person.name }) });
      setPerson(null);
      setSearch('');
      setPurpose('');
      void client.invalidateQueries({ queryKey: orpc.standing.key() });
    },
  });
  const isReady = personId !== null && purpose.trim().length >= shortestPurpose;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) issue.mutate({ personId });
  }

  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby={title}>
      <h2 id={title} className={classes.heading}>
        {t('standing.issue.title')}
      </h2>
      <Select
        label={t('standing.issue.person')}
        description={t('standing.issue.personHelp')}
        placeholder={t('standing.issue.personPlaceholder')}
        data={(people.data ?? []).map(({ id, name, unit }) => ({
          value: id,
          label: `${name} — ${unit.name}`,
        }))}
        value={personId}
        onChange={setPerson}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        filter={({ options }) => options}
        limit={60}
        nothingFoundMessage={t('standing.issue.nobody')}
      />
      <Textarea
        label={t('standing.issue.purpose')}
        description={t('standing.issue.purposeHelp')}
        autosize
        minRows={2}
        maxLength={300}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        <SegmentedControl
          aria-label={t('standing.issue.locale')}
          data={(['vi', 'en'] as const).map((one) => ({ value: one, label: t(`standing.issue.${one}`) }))}
          value={locale}
          onChange={(one) => setLocale(one === 'en' ? 'en' : 'vi')}
        />
        <Button type="submit" loading={issue.isPending} disabled={!isReady}>
          {t('standing.issue.act')}
        </Button>
      </div>
      {issue.isError && (
        <p role="alert" className={classes.failed}>
          {issue.error.message}
        </p>
      )}
    </form>
  );
}
