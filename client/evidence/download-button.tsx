// Takes a file out of the product. What for is asked first, where somebody has to say so, and that it was taken is on record before
// the first byte.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import ReasonDialog from '../access/reason-dialog.tsx';
import { httpFetch } from '../api/http-fetch.ts';
import { isPurposeMissing } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import { fileAddress } from './file-address.ts';
import type { ViewedFile } from './viewed-file.ts';

export function DownloadButton({ caseId, file }: { caseId: string; file: ViewedFile }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const address = `${fileAddress(caseId, file.id)}?download`;
  const take = useMutation({
    // Whether it may be taken is answered before anything is: the bytes themselves go past the page, straight to the disk.
    mutationFn: () => httpFetch(address, { method: 'HEAD' }),
    onSuccess: () => follow(address, file.name),
    onError: (error) =>
      isPurposeMissing(error) ? setAsks(true) : notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <>
      <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t('evidence.download')}
      </Button>
      {asks && (
        <ReasonDialog
          about={caseId}
          onBack={() => setAsks(false)}
          onStated={() => {
            setAsks(false);
            take.mutate();
          }}
        />
      )}
    </>
  );
}

function follow(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
