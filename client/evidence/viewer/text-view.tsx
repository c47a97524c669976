// A text, the first part of a long one: what follows is in the download.
import { useQuery } from '@tanstack/react-query';
import { httpFetch } from '../../api/http-fetch.ts';
import { useWords } from '../../words/words.ts';
import classes from './viewer.module.css';
import { ViewerStage } from './viewer-stage.tsx';
import { ViewerWaiting } from './viewer-waiting.tsx';

const mostBytes = 512 * 1024;

export function TextView({ address, size }: { address: string; size: number }) {
  const { t } = useWords();
  const text = useQuery({
    queryKey: ['evidence text', address],
    queryFn: async () => {
      const headers = { range: `bytes=0-${mostBytes - 1}` };
      return (await httpFetch(address, size > mostBytes ? { headers } : undefined)).text();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <ViewerStage>
      {text.data === undefined ? (
        <ViewerWaiting failed={text.isError} />
      ) : (
        <pre className={classes.text}>{text.data}</pre>
      )}
      {size > mostBytes && text.data !== undefined && (
        <p className={classes.failed}>{t('evidence.view.cut')}</p>
      )}
    </ViewerStage>
  );
}
