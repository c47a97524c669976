// A page of a PDF with the boxes over it. Apart, because the reader is loaded only for whoever redacts one.
import { useEffect } from 'react';
import { useWords } from '../../words/words.ts';
import { usePdf } from '../viewer/pdf-document.ts';
import { PdfPage } from '../viewer/pdf-page.tsx';
import { ViewerWaiting } from '../viewer/viewer-waiting.tsx';

type Props = {
  address: string;
  page: number;
  width: number;
  onCount: (count: number) => void;
  children: React.ReactNode;
};

export default function PdfPaper({ address, page, width, onCount, children }: Props) {
  const { t } = useWords();
  const { document, failed } = usePdf(address);
  const count = document?.numPages ?? 0;
  useEffect(() => {
    if (count > 0) onCount(count);
  }, [count, onCount]);
  if (!document) return <ViewerWaiting failed={failed} />;
  return (
    <PdfPage
      document={document}
      number={page}
      width={width}
      label={t('evidence.view.pageOf', { page, count })}
    >
      {children}
    </PdfPage>
  );
}
