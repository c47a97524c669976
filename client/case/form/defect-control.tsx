// One of the defects that stand on the case now and may be accepted with reasons; what blocks is not offered.
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { pathKey } from './form-values.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import { RadioCards } from './radio-cards.tsx';

export function DefectControl({ path, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const { caseView } = useFormWorld();
  const id = caseView?.card.id ?? '';
  const answer = useQuery(orpc.cases.defects.queryOptions({ input: { id }, enabled: id !== '' }));
  const open = (answer.data?.defects ?? []).filter(
    ({ effect, accepted }) => effect === 'override' && !accepted,
  );
  const choices = [...new Map(open.map((one) => [one.code, { value: one.code, label: one.words }])).values()];
  if (choices.length === 0) return <p>{t('case.defects.none')}</p>;
  return (
    <RadioCards
      name={pathKey(path)}
      {...{ frame, onChange, choices }}
      value={String(value ?? '')}
      large={false}
    />
  );
}
