// Typed entries: several sentences, one line, a number, a day, a statement to tick.
import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { dayOf } from '#workflows/rules/day.ts';
import { TakeText } from '../../texts/take-text.tsx';
import { useWords } from '../../words/words.ts';
import { useNow } from '../now.ts';
import { DayInput } from './day-input.tsx';
import { formFieldsOf } from './form-field.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import { MentionText, mentionsIn } from './mention-text.tsx';
import classes from './text-controls.module.css';

export function TextControl({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const { command, textsOf } = useFormWorld();
  const written = String(value ?? '');
  const most = field.limits.most ?? 0;
  // The count is shown only when the end of the room comes near.
  const left = most - written.length;
  const mentions = mentionsIn(formFieldsOf(command.payload));
  return (
    <div>
      {mentions ? (
        <MentionText mentions={mentions.key} value={written} {...{ onChange, frame }} />
      ) : (
        <Textarea
          {...frame}
          autosize
          minRows={3}
          maxRows={16}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {textsOf && (
        <TakeText {...{ caseId: textsOf, command: command.type, field: field.key, most }} onTake={onChange} />
      )}
      {most > 0 && left < most * 0.1 && (
        <small className={classes.count} data-over={left < 0 || undefined}>
          {t(left < 0 ? 'case.form.charactersOver' : 'case.form.charactersLeft', { count: Math.abs(left) })}
        </small>
      )}
    </div>
  );
}

export function LineControl({ value, onChange, frame }: ControlProps) {
  return (
    <TextInput
      {...frame}
      value={String(value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function NumberControl({ field, value, onChange, frame }: ControlProps) {
  const { least, most } = field.limits;
  return (
    <NumberInput
      {...frame}
      min={least ?? undefined}
      max={most ?? undefined}
      clampBehavior="none"
      allowDecimal={false}
      value={value as number | string}
      onChange={onChange}
      maw={160}
    />
  );
}

export function DateControl({ field, value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const now = useNow();
  const narrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  return (
    <DayInput
      {...frame}
      value={String(value ?? '')}
      onChange={onChange}
      clearable={field.optional}
      presets={narrow ? undefined : [{ value: dayOf(now), label: t('case.form.today') }]}
      maw={220}
    />
  );
}

export function FlagControl({ value, onChange, frame }: ControlProps) {
  return (
    <Checkbox
      label={frame.label}
      description={frame.description}
      error={frame.error}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
