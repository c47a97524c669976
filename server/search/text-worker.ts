// Takes the text out of one file, in a thread of its own that is ended when it takes too long or too much: whatever a file does to
// its reader stays in here. Answers with the text page by page, or in one piece where there are no pages.
import { parentPort, workerData } from 'node:worker_threads';
import { plainTextOf } from './plain-text.ts';
import type { TextJob } from './text-of-file.ts';

const { kind, bytes, mostPages, mostLetters }: TextJob = workerData;

async function pagesOf(): Promise<string[]> {
  if (kind === 'application/pdf') return pdfPages();
  if (kind.endsWith('.wordprocessingml.document')) {
    const { default: mammoth } = await import('mammoth');
    return [(await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value];
  }
  return [plainTextOf(bytes, kind === 'message/rfc822')];
}

async function pdfPages(): Promise<string[]> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages: string[] = [];
  let letters = 0;
  for (const page of document.pages()) {
    if (pages.length >= mostPages || letters >= mostLetters) break;
    const text = page.getText();
    letters += text.length;
    pages.push(text);
  }
  document.destroy();
  library.destroy();
  return pages;
}

const pages = await pagesOf();
parentPort?.postMessage(pages.map((page) => page.replaceAll('\0', ' ').slice(0, mostLetters)));
