// A document as it would be, over the page: set by the server, marked as a draft on every page, and neither numbered nor kept.
import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { MakeDocument } from '#workflows/contract/document-schemas.ts';
import classes from '../evidence/viewer/viewer.module.css';
import { ViewerWaiting } from '../evidence/viewer/viewer-waiting.tsx';
import { useWords } from '../words/words.ts';
import '../words/evidence-words.ts';

const PdfView = lazy(() => import('../evidence/viewer/pdf-view.tsx'));

type Props = { caseId: string; wanted: MakeDocument; onClose: () => void };

export function DraftView({ caseId, wanted, onClose }: Props) {
  const { t } = useWords();
  const asked = new URLSearchParams(Object.entries(wanted).map(([key, value]) => [key, String(value)]));
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={t('document.draft.title', { what: t(`document.kind.${wanted.kind}`) })}
      classNames={{
        content: classes.content,
        body: classes.body,
        header: classes.header,
        title: classes.title,
      }}
      closeButtonProps={{ 'aria-label': t('document.draft.close') }}
      transitionProps={{ duration: 120 }}
    >
      <p className={classes.about}>{t('document.draft.note')}</p>
      <Suspense fallback={<ViewerWaiting failed={false} />}>
        <PdfView address={`/api/cases/${caseId}/documents/draft?${asked}`} />
      </Suspense>
    </Modal>
  );
}
