// One redaction from first to last, in whatever thread it runs: pages to pixels, boxes into the pixels, a new PDF of them, and
// the proof of it. Without the proof there is no result.
import { pagePictures } from './page-pictures.ts';
import { type Painted, paintBoxes } from './paint-boxes.ts';
import { proveRedaction } from './prove-redaction.ts';
import { rebuildPdf } from './rebuild-pdf.ts';
import { type RedactionJob, type RedactionResult, RedactionStopped } from './redaction-job.ts';
import { wordsUnderBoxes } from './words-under-boxes.ts';

export async function redactDocument(job: RedactionJob): Promise<RedactionResult> {
  try {
    return await redact(job);
  } catch (error) {
    if (error instanceof RedactionStopped) return { outcome: error.failure };
    throw error;
  }
}

async function redact(job: RedactionJob): Promise<RedactionResult> {
  const rebuilt = await rebuildPdf();
  const painted: Painted[][] = [];
  for await (const picture of pagePictures(job)) {
    const page = painted.length + 1;
    const boxes = job.boxes.filter((box) => box.page === page);
    painted.push(await paintBoxes(picture, boxes, job.labels));
    await rebuilt.add(picture);
  }
  if (job.boxes.some(({ page }) => page < 1 || page > painted.length))
    throw new RedactionStopped('boxOutside');
  const pdf = await rebuilt.finish();
  const words = job.kind === 'image' ? [] : await wordsUnderBoxes(job.bytes, job.boxes);
  const bytesSearched = await proveRedaction(pdf, painted, words);
  const proof = {
    pages: painted.length,
    boxes: job.boxes.length,
    wordsSought: words.length,
    bytesSearched,
  };
  return { outcome: 'redacted', pdf, proof };
}
