// The redacted version as the server has made it, to be looked through before it enters the file: what was proven, its pages, and
// the act that puts it on record.
import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { MadeRedaction as Made } from '#workflows/contract/redaction-schemas.ts';
import { useSendCommand } from '../../api/send-command.ts';
import { useWords } from '../../words/words.ts';
import { fileAddress } from '../file-address.ts';
import { HashLine } from '../hash-line.tsx';
import { sizeWords } from '../size-words.ts';
import { ViewerWaiting } from '../viewer/viewer-waiting.tsx';
import classes from './redaction.module.css';
import { RedactionFailure } from './redaction-failure.tsx';

const PdfView = lazy(() => import('../viewer/pdf-view.tsx'));

type Props = {
  caseId: string;
  exhibitId: string;
  why: string;
  made: Made;
  onBack: () => void;
  onEntered: () => void;
};

export function MadeRedaction({ caseId, exhibitId, why, made, onBack, onEntered }: Props) {
  const { t, locale } = useWords();
  const send = useSendCommand(caseId);
  const { id, sha256, proof } = made;
  const payload = { exhibitIds: [exhibitId], files: [{ id, sha256 }], reasons: why.trim() };
  return (
    <div className={classes.editor}>
      <div className={classes.pages}>
        <Suspense fallback={<ViewerWaiting failed={false} />}>
          <PdfView address={fileAddress(caseId, id)} />
        </Suspense>
      </div>
      <div className={classes.side}>
        <h3 className={classes.heading}>{t('evidence.redaction.check')}</h3>
        <p className={classes.proof}>
          {t('evidence.redaction.proof', {
            pages: proof.pages,
            boxes: proof.boxes,
            words: proof.wordsSought,
            size: sizeWords(proof.bytesSearched, locale),
          })}
        </p>
        <HashLine sha256={sha256} />
        <RedactionFailure error={send.error} />
        <Button
          loading={send.isPending}
          onClick={() =>
            send.mutate({ type: 'verification.redactEvidence', payload }, { onSuccess: onEntered })
          }
        >
          {t('evidence.redaction.accept')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('evidence.redaction.back')}
        </Button>
      </div>
    </div>
  );
}
