// A picture, whole or larger; it is dragged about by scrolling, which every device knows.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import classes from './viewer.module.css';
import { ViewerStage } from './viewer-stage.tsx';
import { ViewerWaiting } from './viewer-waiting.tsx';

const steps = [1, 1.5, 2, 3, 4] as const;

export function ImageView({ address, name }: { address: string; name: string }) {
  const { t } = useWords();
  const [step, setStep] = useState(0);
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div className={classes.tools}>
        <span className={classes.gap} />
        <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {t('evidence.view.smaller')}
        </Button>
        <Button variant="default" disabled={step === steps.length - 1} onClick={() => setStep(step + 1)}>
          {t('evidence.view.larger')}
        </Button>
      </div>
      <ViewerStage>
        {failed ? (
          <ViewerWaiting failed />
        ) : (
          <img
            src={address}
            alt={name}
            className={classes.image}
            style={{ width: `${(steps[step] ?? 1) * 100}%`, maxWidth: step === 0 ? 'fit-content' : 'none' }}
            onError={() => setFailed(true)}
          />
        )}
      </ViewerStage>
    </>
  );
}
