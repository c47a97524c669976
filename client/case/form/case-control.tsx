// Another case, named by its reference: of those that the form's world offers or, where it offers none, of those that this
// viewer finds by a reference or a name. A case that they may not see cannot be found here, and nobody types an id.
import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { type CaseChoice, type ControlProps, useFormWorld } from './form-world.ts';

const pauseMs = 200;

export function CaseControl(props: ControlProps) {
  const { cases } = useFormWorld();
  return cases ? <OfferedCases {...props} cases={cases} /> : <FoundCases {...props} />;
}

function OfferedCases({ cases, ...props }: ControlProps & { cases: readonly CaseChoice[] }) {
  const { field, value, onChange, frame } = props;
  const { t } = useWords();
  return (
    <Select
      {...frame}
      placeholder={t('case.form.choose')}
      data={[...cases]}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
      searchable
      clearable={field.optional}
      nothingFoundMessage={t('case.form.nothingFound')}
    />
  );
}

function FoundCases({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const chosen = String(value ?? '');
  const { choices, typed, setTyped, isLooking } = useFoundCases(chosen);
  return (
    <Select
      {...frame}
      placeholder={t('case.form.searchCase')}
      data={choices}
      value={chosen || null}
      onChange={(picked) => onChange(picked ?? '')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has searched already, accents aside.
      filter={({ options }) => options}
      clearable={field.optional}
      rightSection={isLooking ? <Loader size={16} /> : undefined}
      nothingFoundMessage={t(typed.trim() ? 'case.form.nothingFound' : 'case.form.searchCase')}
    />
  );
}

function useFoundCases(chosen: string) {
  const { caseView } = useFormWorld();
  const [typed, setTyped] = useState('');
  const [paused] = useDebouncedValue(typed.trim(), pauseMs);
  // What was chosen stands in the field as reference and name: the reference alone is searched for.
  const asked = paused.split(' · ')[0] ?? '';
  const found = useQuery({
    ...orpc.search.queryOptions({ input: { q: asked } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  // A proposal of somebody else, or a draft, names a case that has not been searched for.
  const known = useQuery({
    ...orpc.cases.get.queryOptions({ input: { id: chosen } }),
    enabled: chosen !== '' && !found.data?.cards.some(({ id }) => id === chosen),
    retry: false,
  });
  const labelOf = (card: BoardCard): CaseChoice => ({
    value: card.id,
    label: `${card.ref} · ${card.respondent?.name ?? card.unit.name}`,
  });
  const cards = asked === '' ? [] : (found.data?.cards ?? []);
  const all = known.data && !cards.some(({ id }) => id === chosen) ? [known.data.card, ...cards] : cards;
  const choices = all.filter(({ id }) => id !== caseView?.card.id).map(labelOf);
  return { choices, typed, setTyped, isLooking: found.isFetching };
}
