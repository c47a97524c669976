// Documents made of the case, by kind and number: which of them goes along. Its hash and its template's version go on record by
// themselves.
import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../../words/document-words.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';

export function DocumentsControl({ value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const { caseView } = useFormWorld();
  const id = caseView?.card.id ?? '';
  const listed = useQuery({
    ...orpc.documents.list.queryOptions({ input: { id } }),
    enabled: id !== '',
  });
  const made = (listed.data?.slots ?? []).flatMap((slot) => slot.made);
  return (
    <MultiSelect
      {...frame}
      placeholder={t('case.form.choose')}
      data={made.map(({ id: one, kind, number }) => ({
        value: one,
        label: `${t(`document.kind.${kind}`)} · ${number}`,
      }))}
      value={(value as string[]) ?? []}
      onChange={onChange}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('case.form.nothingFound')}
    />
  );
}
