// A unit of the organisation, with the one above it.
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { folded } from './folded.ts';
import type { ControlProps } from './form-world.ts';

export function UnitControl({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const units = useQuery(orpc.directory.units.queryOptions());
  return (
    <Select
      {...frame}
      placeholder={t('case.form.choose')}
      data={(units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
      searchable
      clearable={field.optional}
      nothingFoundMessage={t('case.form.nothingFound')}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && folded(option.label).includes(folded(search.trim())))
      }
    />
  );
}
