// Asks to read a case by its reference. The answer is the same whether there is such a case or not.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orpc } from '../api/api.ts';
import { uuidV7 } from '../api/uuid-v7.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';

const reference = /^\d{4}-\d{4,8}$/;
const leastReason = 20;
const mostReason = 1_000;
const hoursOffered = [1, 2, 4, 8, 24];

export function AskEmergency() {
  const { t } = useWords();
  const client = useQueryClient();
  const [id, setId] = useState(() => uuidV7());
  const [ref, setRef] = useState('');
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(2);
  const [tried, setTried] = useState(false);
  const ask = useMutation({
    mutationFn: () => api.access.askEmergency({ id, ref: ref.trim(), reason: reason.trim(), hours }),
    onSuccess: () => {
      setId(uuidV7());
      setRef('');
      setReason('');
      setTried(false);
      void client.invalidateQueries({ queryKey: orpc.access.key() });
    },
  });
  const isRef = reference.test(ref.trim());
  const isReason = reason.trim().length >= leastReason;
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (isRef && isReason) ask.mutate();
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        label={t('access.urgent.ref')}
        description={t('access.urgent.refHelp')}
        error={tried && !isRef ? t('access.urgent.refWrong') : undefined}
        value={ref}
        autoComplete="off"
        onChange={(event) => setRef(event.currentTarget.value)}
      />
      <Textarea
        label={t('access.urgent.reason')}
        description={t('access.urgent.reasonHelp')}
        error={tried && !isReason ? t('access.urgent.reasonShort') : undefined}
        value={reason}
        maxLength={mostReason}
        autosize
        minRows={3}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('access.urgent.hours')}
        value={String(hours)}
        onChange={(event) => setHours(Number(event.currentTarget.value))}
        data={hoursOffered.map((count) => ({
          value: String(count),
          label: t('access.urgent.hour', { count }),
        }))}
      />
      {ask.error && <p role="alert">{ask.error.message}</p>}
      {ask.isSuccess && (
        <p role="status" className={classes.sent}>
          {t('access.urgent.sent')}
        </p>
      )}
      <div className={classes.acts}>
        <Button type="submit" loading={ask.isPending}>
          {t('access.urgent.send')}
        </Button>
      </div>
    </form>
  );
}
