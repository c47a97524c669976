// One upload under way: how much has arrived, how long it still takes, and what can be done with it.
import { Button } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import { sizeWords, timeLeftWords } from '../size-words.ts';
import classes from './upload.module.css';
import type { UploadView } from './use-uploads.ts';

type Props = { upload: UploadView; onPause: () => void; onResume: () => void; onCancel: () => void };

export function UploadRow({ upload, onPause, onResume, onCancel }: Props) {
  const { t, locale } = useWords();
  const { name, size, sent, phase, secondsLeft, problem } = upload;
  const isRunning = phase === 'sending' || phase === 'waiting' || phase === 'away';
  const amount = t('evidence.upload.sentOf', {
    sent: sizeWords(sent, locale),
    size: sizeWords(size, locale),
  });
  return (
    <li className={classes.row} data-phase={phase}>
      <div className={classes.name}>{name}</div>
      <div className={classes.state} role="status">
        {phase === 'failed' ? (problem ?? t('evidence.upload.failed')) : t(`evidence.upload.phase.${phase}`)}
        {phase !== 'failed' && ` · ${amount}`}
        {secondsLeft !== null && ` · ${timeLeftWords(secondsLeft, t)}`}
      </div>
      <progress className={classes.bar} max={size} value={sent} aria-label={`${name}: ${amount}`} />
      <div className={classes.acts}>
        {isRunning && (
          <Button variant="default" onClick={onPause} aria-label={`${t('evidence.upload.pause')}: ${name}`}>
            {t('evidence.upload.pause')}
          </Button>
        )}
        {(phase === 'paused' || phase === 'failed') && (
          <Button variant="default" onClick={onResume} aria-label={`${t('evidence.upload.resume')}: ${name}`}>
            {t(phase === 'paused' ? 'evidence.upload.resume' : 'evidence.upload.retry')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          onClick={onCancel}
          aria-label={`${t('evidence.upload.cancel')}: ${name}`}
        >
          {t('evidence.upload.cancel')}
        </Button>
      </div>
    </li>
  );
}
