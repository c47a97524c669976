// A table as a file. What for is asked first, and that it was taken is on record before the first byte.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { TakeTable as Wanted } from '#workflows/contract/supervise-schemas.ts';
import { isPurposeMissing } from '../api/problem-error.ts';
import { saveFile } from '../documents/save-file.ts';
import { useWords } from '../words/words.ts';
import classes from './supervise.module.css';

const ReasonDialog = lazy(() => import('../access/reason-dialog.tsx'));
const formats = ['csv', 'xlsx'] as const;

export function TakeTable({ wanted, title }: { wanted: Omit<Wanted, 'format'>; title: string }) {
  const { t } = useWords();
  const [asks, setAsks] = useState<Wanted['format'] | null>(null);
  const take = useMutation({
    mutationFn: (format: Wanted['format']) =>
      saveFile('/api/supervise/exports', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...wanted, format }),
      }),
    onSuccess: () => notifications.show({ message: t('supervise.take.done') }),
    onError: (error, format) =>
      isPurposeMissing(error)
        ? setAsks(format)
        : notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <div className={classes.take}>
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          size="xs"
          className={classes.act}
          aria-label={t('supervise.take.act', { title, format: format.toUpperCase() })}
          loading={take.isPending && take.variables === format}
          onClick={() => take.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {asks && (
        <Suspense>
          <ReasonDialog
            about="supervise"
            onBack={() => setAsks(null)}
            onStated={() => {
              setAsks(null);
              take.mutate(asks);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
