// A PDF of the case, opened in the page by a reader and a worker of the page's own: nothing of it goes to another origin, and no
// script that may be in it runs. Fetched by ranges, so that a long one opens at once.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { purposeHeader } from '../../api/stated-purpose.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

export type OpenedPdf = { document: PDFDocumentProxy | null; failed: boolean };

/** `address`: where it is fetched from, or the bytes where they were made just now. */
export function usePdf(address: string | Uint8Array): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf & { address: string | Uint8Array }>({
    address,
    document: null,
    failed: false,
  });
  useEffect(() => {
    const loading = getDocument({
      ...sourceOf(address),
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

function sourceOf(address: string | Uint8Array) {
  // The worker takes the bytes away with it.
  if (typeof address !== 'string') return { data: address.slice() };
  const purpose = purposeHeader('GET', address);
  return {
    url: new URL(address, location.origin).href,
    httpHeaders: purpose ? { 'x-purpose': purpose } : {},
    withCredentials: true,
    disableAutoFetch: true,
  };
}
