// A meeting that is still to come, by its day and unit.
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import type { ControlProps } from './form-world.ts';

export function MeetingControl({ field, value, onChange, frame }: ControlProps) {
  const { t, locale } = useWords();
  const meetings = useQuery(orpc.meetings.list.queryOptions());
  const called = (meetings.data?.upcoming ?? []).filter(({ state }) => state === 'meeting.called');
  return (
    <Select
      {...frame}
      placeholder={t('case.form.choose')}
      data={called.map(({ id, day, unit }) => ({
        value: id,
        label: `${dayWords(day, locale)} · ${unit.name}`,
      }))}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
      clearable={field.optional}
      nothingFoundMessage={t('case.form.nothingFound')}
    />
  );
}
