// Persons from the directory: searchable without accents, those who hold the role, and those who cannot be chosen shown
// with the reason instead of being left out.
import { Loader, MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { folded } from './folded.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import classes from './person-control.module.css';

type Entry = { value: string; label: string; disabled: boolean; note: string };

export function PersonControl({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const { entries, search, setSearch, loading } = useDirectory(field.role);
  return (
    <Select
      {...frame}
      placeholder={t('case.form.searchPerson')}
      data={entries}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      clearable={field.optional}
      filter={keepAll}
      limit={60}
      rightSection={loading ? <Loader size={16} /> : undefined}
      nothingFoundMessage={t('case.form.nothingFound')}
      renderOption={({ option }) => <PersonOption entry={option as Entry} />}
    />
  );
}

export function PeopleControl({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const { entries, search, setSearch } = useDirectory(field.role);
  return (
    <MultiSelect
      {...frame}
      placeholder={t('case.form.searchPerson')}
      data={entries}
      value={(value as string[]) ?? []}
      onChange={onChange}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={keepAll}
      limit={60}
      hidePickedOptions
      nothingFoundMessage={t('case.form.nothingFound')}
      renderOption={({ option }) => <PersonOption entry={option as Entry} />}
    />
  );
}

function PersonOption({ entry }: { entry: Entry }) {
  return (
    <span className={classes.option}>
      <span>{entry.label}</span>
      <span className={classes.note}>{entry.note}</span>
    </span>
  );
}

/** Filtering happens in `useDirectory`, so that a name already chosen does not hide the others. */
function keepAll<Option>({ options }: { options: Option[] }): Option[] {
  return options;
}

function useDirectory(role: string | null) {
  const { t } = useWords();
  const { caseView, unitId } = useFormWorld();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 200);
  // A role has few holders: they are fetched once. The whole directory is asked again for what is typed.
  const isWhole = role === null || role === 'anyone';
  const seen = useQuery({
    ...orpc.directory.people.queryOptions({
      input: {
        role: isWhole ? undefined : role,
        unitId: isWhole ? undefined : unitId,
        caseId: caseView?.card.id,
        q: isWhole && asked ? asked.split(' — ')[0] : undefined,
      },
    }),
    placeholderData: keepPreviousData,
  });
  const found = (seen.data ?? []).map((person) => entryOf(person, reasonOf(person, t)));
  const isChosen = found.some((entry) => entry.label === search);
  const wanted = folded(search.trim());
  const entries =
    isChosen || wanted === ''
      ? found
      : found.filter((entry) => folded(`${entry.label} ${entry.note}`).includes(wanted));
  return { entries, search, setSearch, loading: seen.isLoading };
}

function reasonOf(person: DirectoryPerson, t: ReturnType<typeof useWords>['t']): string | null {
  return person.unavailable && t(`case.unavailable.${person.unavailable}`);
}

function entryOf(person: DirectoryPerson, reason: string | null): Entry {
  const place = [person.title, person.unit.name].filter(Boolean).join(' · ');
  return {
    value: person.id,
    label: person.name,
    disabled: reason !== null,
    note: reason ? `${place} — ${reason}` : place,
  };
}
