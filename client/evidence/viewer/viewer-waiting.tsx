// Before there is anything to see, and where nothing could be read.
import { Loader } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import classes from './viewer.module.css';

export function ViewerWaiting({ failed }: { failed: boolean }) {
  const { t } = useWords();
  if (!failed) return <Loader aria-label={t('evidence.view.loading')} m="xl" />;
  return (
    <p className={classes.failed} role="alert">
      {t('evidence.view.failed')}
    </p>
  );
}
