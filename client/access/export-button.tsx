// The trace as chosen, as a file on this machine. That it was taken is on record before it is here.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LookFilter } from '#workflows/contract/access-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';

export function ExportButton({ filter }: { filter: LookFilter }) {
  const { t } = useWords();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: () => api.access.export(filter),
    onSuccess: ({ name, csv, rows }) => {
      saveAs(name, csv);
      notifications.show({ message: t('access.export.done', { count: rows }) });
      void client.invalidateQueries({ queryKey: orpc.access.key() });
    },
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <Button variant="default" size="xs" loading={take.isPending} onClick={() => take.mutate()}>
      {t('access.export.act')}
    </Button>
  );
}

function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
