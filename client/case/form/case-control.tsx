// Another case: one of those that the form's world offers, by their references; where it offers none, by its id.
import { Select } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import { LineControl } from './text-controls.tsx';

export function CaseControl(props: ControlProps) {
  const { field, value, onChange, frame } = props;
  const { t } = useWords();
  const { cases } = useFormWorld();
  if (!cases) return <LineControl {...props} />;
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
