// A moment by its day and time, as clocks in the organisation showed it. The minute that is named is meant to its end.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf, organisationZone } from '#workflows/rules/day.ts';
import { instantAt } from '#workflows/rules/day-by-temporal.ts';
import { DayInput } from '../case/form/day-input.tsx';
import { clockTime } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './time.module.css';

const typedTime = /^([01]?\d|2[0-3])[:.hg]([0-5]\d)$/;

type Props = {
  /** The moment that is looked at now. */
  at: string;
  /** Which of two moments it is. */
  label?: string | undefined;
  onGo: (instant: string) => void;
};

export function GoToMoment({ at, label, onGo }: Props) {
  const { t, locale } = useWords();
  const [day, setDay] = useState(() => dayOf(at));
  const [time, setTime] = useState(() => clockTime(at, locale));
  const [, hour, minute] = typedTime.exec(time.trim()) ?? [];
  const written = hour && minute ? `${hour.padStart(2, '0')}:${minute}` : null;
  const go = (event: React.FormEvent) => {
    event.preventDefault();
    if (day && written) onGo(instantAt(day, `${written}:59.999`, organisationZone));
  };
  return (
    <form className={classes.go} onSubmit={go} aria-label={label ?? t('time.go.title')}>
      <DayInput
        label={label ? `${label}: ${t('time.go.day').toLocaleLowerCase()}` : t('time.go.day')}
        value={day}
        onChange={setDay}
      />
      <TextInput
        label={t('time.go.time')}
        placeholder="14:03"
        error={written === null}
        value={time}
        onChange={({ currentTarget }) => setTime(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!day || !written}>
        {t('time.go.act')}
      </Button>
    </form>
  );
}
