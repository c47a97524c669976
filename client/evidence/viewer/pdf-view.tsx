// A PDF page by page: buttons, arrow keys and the number of the page; larger and smaller.
import { Button, NumberInput } from '@mantine/core';
import { useElementSize, useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { usePdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import classes from './viewer.module.css';
import { ViewerStage } from './viewer-stage.tsx';
import { ViewerWaiting } from './viewer-waiting.tsx';

const widest = 920;
const steps = [0.75, 1, 1.5, 2, 3] as const;

export default function PdfView({ address }: { address: string | Uint8Array }) {
  const { t } = useWords();
  const { document, failed } = usePdf(address);
  const { ref, width } = useElementSize();
  const [page, setPage] = useState(1);
  const [step, setStep] = useState(1);
  const count = document?.numPages ?? 0;
  const go = (to: number) => setPage(Math.min(Math.max(1, to), Math.max(1, count)));
  useWindowEvent('keydown', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') go(page + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(page - 1);
  });
  return (
    <>
      <div className={classes.tools}>
        <Button variant="default" disabled={page <= 1} onClick={() => go(page - 1)}>
          {t('evidence.view.previous')}
        </Button>
        <NumberInput
          aria-label={t('evidence.view.page')}
          value={page}
          min={1}
          max={Math.max(1, count)}
          allowDecimal={false}
          hideControls
          w={64}
          onChange={(value) => typeof value === 'number' && go(value)}
        />
        <span>{t('evidence.view.ofPages', { count })}</span>
        <Button variant="default" disabled={page >= count} onClick={() => go(page + 1)}>
          {t('evidence.view.next')}
        </Button>
        <span className={classes.gap} />
        <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {t('evidence.view.smaller')}
        </Button>
        <Button variant="default" disabled={step === steps.length - 1} onClick={() => setStep(step + 1)}>
          {t('evidence.view.larger')}
        </Button>
      </div>
      <ViewerStage ref={ref}>
        {!document && <ViewerWaiting failed={failed} />}
        {document && width > 0 && (
          <PdfPage
            document={document}
            number={page}
            width={Math.round(Math.min(width - 32, widest) * (steps[step] ?? 1))}
            label={t('evidence.view.pageOf', { page, count })}
          />
        )}
      </ViewerStage>
    </>
  );
}
