// A paper opened over the room in the page's own reader. Closing it gives the focus back to where it was opened.
import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from '../evidence/viewer/viewer.module.css';
import { ViewerWaiting } from '../evidence/viewer/viewer-waiting.tsx';
import { useWords } from '../words/words.ts';

const PdfView = lazy(() => import('../evidence/viewer/pdf-view.tsx'));

/** `source`: where it is, or its bytes. */
export type Paper = { title: string; source: string | Uint8Array };

export function PaperViewer({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const { t } = useWords();
  const { content, body, header, title } = classes;
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={paper.title}
      classNames={{ content, body, header, title }}
      closeButtonProps={{ 'aria-label': t('committee.papers.close') }}
      transitionProps={{ duration: 120 }}
    >
      <Suspense fallback={<ViewerWaiting failed={false} />}>
        <PdfView address={paper.source} />
      </Suspense>
    </Modal>
  );
}
