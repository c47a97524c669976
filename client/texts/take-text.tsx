// Beside a field of a form: takes the text that was written for it, in plain words. Nothing is shown where there is none.
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { slotNames, textSlots } from '#workflows/case/text-slots.ts';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './texts.module.css';

type Props = {
  caseId: string;
  command: string;
  field: string;
  most: number;
  onTake: (plain: string) => void;
};

export function TakeText({ caseId, command, field, most, onTake }: Props) {
  const { t } = useWords();
  const slot = slotNames.find(
    (name) => textSlots[name].command === command && textSlots[name].field === field,
  );
  const texts = useQuery({
    ...orpc.texts.list.queryOptions({ input: { id: caseId }, staleTime: 0 }),
    enabled: slot !== undefined,
  });
  const latest = texts.data?.texts.find((one) => one.slot === slot)?.latest;
  const take = useMutation({
    mutationFn: async () => (slot ? (await api.texts.get({ id: caseId, slot })).plain : ''),
    onSuccess: (plain) => plain.length <= most && onTake(plain),
  });
  if (!slot || !latest) return null;
  const count = take.data?.length ?? 0;
  return (
    <div className={classes.take}>
      <Button size="xs" variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t('case.text.fill', { version: latest.version })}
      </Button>
      {count > most && <span role="alert">{t('case.text.tooLong', { count, most })}</span>}
    </div>
  );
}
