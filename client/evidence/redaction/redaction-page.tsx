// The page under the boxes: one of a PDF, or a picture whole. The boxes lie over it in parts of it, so its size does not matter.
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useWords } from '../../words/words.ts';
import { fileAddress } from '../file-address.ts';
import type { ViewedFile } from '../viewed-file.ts';
import viewer from '../viewer/viewer.module.css';
import { ViewerWaiting } from '../viewer/viewer-waiting.tsx';

const PdfPaper = lazy(() => import('./pdf-paper.tsx'));
const widest = 860;

type Props = {
  caseId: string;
  file: ViewedFile;
  page: number;
  count: number;
  onPage: (page: number) => void;
  onCount: (count: number) => void;
  children: React.ReactNode;
};

export function RedactionPage({ caseId, file, page, count, onPage, onCount, children }: Props) {
  const { t } = useWords();
  const { ref, width } = useElementSize();
  const address = fileAddress(caseId, file.id);
  const size = Math.min(width - 32, widest);
  return (
    <>
      <div className={viewer.tools}>
        <Button variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {t('evidence.view.previous')}
        </Button>
        <span>{t('evidence.view.pageOf', { page, count })}</span>
        <Button variant="default" disabled={page >= count} onClick={() => onPage(page + 1)}>
          {t('evidence.view.next')}
        </Button>
      </div>
      <div ref={ref} className={viewer.stage}>
        {width > 0 && file.kind === 'application/pdf' && (
          <Suspense fallback={<ViewerWaiting failed={false} />}>
            <PdfPaper address={address} page={page} width={Math.round(size)} onCount={onCount}>
              {children}
            </PdfPaper>
          </Suspense>
        )}
        {file.kind !== 'application/pdf' && (
          <div className={viewer.paper} style={{ width: 'fit-content', maxWidth: size }}>
            <img src={address} alt={file.name} className={viewer.image} style={{ maxWidth: '100%' }} />
            {children}
          </div>
        )}
      </div>
    </>
  );
}
