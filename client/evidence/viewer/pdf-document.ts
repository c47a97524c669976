// A PDF of the case, opened in the page by a reader and a worker of the page's own: nothing of it goes to another origin, and no
// script that may be in it runs. Fetched by ranges, so that a long one opens at once.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { purposeHeader } from '../../api/stated-purpose.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

export type OpenedPdf = { document: PDFDocumentProxy | null; failed: boolean };

export function usePdf(address: string): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf & { address: string }>({
    address,
    document: null,
    failed: false,
  });
  useEffect(() => {
    const purpose = purposeHeader('GET', address);
    const loading = getDocument({
      url: new URL(address, location.origin).href,
      httpHeaders: purpose ? { 'x-purpose': purpose } : {},
      withCredentials: true,
      disableAutoFetch: true,
      // What they bring is code to compile, which the content security policy refuses.
      useWasm: false,
    });
    let isGone = false;
    loading.promise.then(
      (document) => isGone || setOpened({ address, document, failed: false }),
      () => isGone || setOpened({ address, document: null, failed: true }),
    );
    return () => {
      isGone = true;
      void loading.destroy();
    };
  }, [address]);
  return opened.address === address ? opened : { document: null, failed: false };
}
