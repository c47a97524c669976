// The text of a file of evidence or a document, for searching in it: PDF, DOCX, plain text, tables and mail. Anything else, and
// whatever is too large, broken, protected or too slow, has no text; it is evidence all the same.
import { Worker } from 'node:worker_threads';

/** What a thread is given; kept to kinds that can be read. */
export type TextJob = { kind: string; bytes: Uint8Array; mostPages: number; mostLetters: number };

/** One page of a PDF, or a piece of a text without pages. */
export type PieceOfText = { page: number; text: string };

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const readable = new Set(['application/pdf', docx, 'text/plain', 'text/csv', 'message/rfc822']);

/** Bytes, pages, letters of a page and of all, milliseconds and megabytes. */
const limits = { bytes: 64 << 20, pages: 1_000, page: 60_000, letters: 2_000_000, ms: 30_000, memory: 384 };
/** A text without pages is cut at a space near this, so that an excerpt's place can be ranked. */
const pieceLetters = 8_000;

export function hasText(kind: string, size: number): boolean {
  return readable.has(kind) && size <= limits.bytes;
}

/** Empty where there is no text in it. */
export async function textOfFile(kind: string, bytes: Uint8Array, ms = limits.ms): Promise<PieceOfText[]> {
  if (!hasText(kind, bytes.length)) return [];
  const pages = await inThread({ kind, bytes, mostPages: limits.pages, mostLetters: limits.letters }, ms);
  const isPaged = kind === 'application/pdf';
  return pages
    .map((text) =>
      text
        .normalize('NFC')
        .trim()
        .slice(0, isPaged ? limits.page : limits.letters),
    )
    .flatMap((text, at) =>
      isPaged ? [{ page: at + 1, text }] : piecesOf(text).map((piece, n) => ({ page: n + 1, text: piece })),
    )
    .filter(({ text }) => text !== '');
}

function inThread(job: TextJob, ms: number): Promise<string[]> {
  const worker = new Worker(new URL('./text-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    // What a library of a file format has to say is not for the log.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (pages: string[]) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(pages);
    };
    const timer = setTimeout(() => end([]), ms);
    worker.once('message', end);
    worker.once('error', () => end([]));
    worker.once('exit', () => end([]));
  });
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + pieceLetters);
    const to = from + pieceLetters >= text.length ? text.length : space > from ? space : from + pieceLetters;
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  return pieces;
}
