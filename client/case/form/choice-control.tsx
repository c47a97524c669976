// One of a list: cards where there are few, a searchable list where there are many, a line where only the case could
// know and does not.
import { Select, TextInput } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import { pathKey } from './form-values.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import { knownChoices } from './known-choices.ts';
import { RadioCards } from './radio-cards.tsx';

const mostCards = 5;

export function ChoiceControl(props: ControlProps) {
  const { field, path, value, onChange, frame } = props;
  const { locale, t } = useWords();
  const { ballot } = useFormWorld();
  const choices = useChoices(props);
  const isBallot = ballot !== null;
  if (!choices)
    return (
      <TextInput
        {...frame}
        value={String(value ?? '')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  if (choices.length <= mostCards || isBallot)
    return (
      <RadioCards
        name={pathKey(path)}
        {...{ frame, onChange, choices }}
        value={String(value ?? '')}
        large={isBallot}
      />
    );
  return (
    <Select
      {...frame}
      data={choices}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
      placeholder={t('case.form.choose')}
      searchable
      clearable={field.optional}
      nothingFoundMessage={t('case.form.nothingFound')}
      lang={locale}
    />
  );
}

function useChoices({ field }: ControlProps) {
  const { locale } = useWords();
  const world = useFormWorld();
  const { codeWords, clockWords } = useCodeWords(world.pack);
  if (field.choices) return field.choices.map((one) => ({ value: one.value, label: one[locale] }));
  return (
    knownChoices(field.key, world)?.map(({ code, kind }) => ({
      value: code,
      label: kind === 'clock' ? clockWords(code) : codeWords(code),
    })) ?? null
  );
}
