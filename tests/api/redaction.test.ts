// What is blacked out is gone: from the text, from the bytes raw and inflated, from the pixels; and the rest is still to be seen.
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type PagePicture, pagePictures } from '#server/redaction/page-pictures.ts';
import { proveRedaction } from '#server/redaction/prove-redaction.ts';
import { openRedactor } from '#server/redaction/redact-in-thread.ts';
import type { RedactionJob } from '#server/redaction/redaction-job.ts';
import { redactionReasons } from '#workflows/case/verification/redaction-reasons.ts';
import { overSecret, plantedPdf, secret } from '../support/planted-pdf.ts';

const labels = Object.fromEntries(
  Object.entries(redactionReasons).map(([reason, words]) => [reason, words.vi]),
) as RedactionJob['labels'];
const box = { ...overSecret, reason: 'protectedWitness' } as const;
const redact = openRedactor();

async function redacted(job: Partial<RedactionJob>) {
  const bytes = job.bytes ?? (await plantedPdf());
  const result = await redact({ kind: 'application/pdf', boxes: [box], labels, ...job, bytes });
  if (result.outcome !== 'redacted') throw new Error(result.outcome);
  return result;
}

async function pageOf(pdf: Uint8Array): Promise<PagePicture> {
  for await (const picture of pagePictures({ kind: 'application/pdf', bytes: pdf })) return picture;
  throw new Error('The document has no page.');
}

/** The share of pixels in a band of the page (in points) that `wanted` counts. */
function share(picture: PagePicture, from: number, to: number, wanted: (rgb: number[]) => boolean): number {
  const scale = picture.height / picture.points.height;
  let found = 0;
  let all = 0;
  for (let y = Math.floor(from * scale); y < to * scale; y += 1)
    for (let x = Math.floor(80 * scale); x < 500 * scale; x += 1) {
      const at = (y * picture.width + x) * 3;
      all += 1;
      if (wanted([...picture.pixels.subarray(at, at + 3)])) found += 1;
    }
  return found / all;
}

test('what was planted under a box is in no text and in no byte of the result, and the rest is still seen', async () => {
  const original = await plantedPdf();
  expect(await textOf(original)).toContain(secret);
  const { pdf, proof } = await redacted({ bytes: original });
  expect(proof).toMatchObject({ pages: 1, boxes: 1 });
  expect(proof.wordsSought).toBeGreaterThanOrEqual(2);
  expect(await textOf(pdf)).toBe('');
  for (const content of [Buffer.from(pdf), ...(await streamsOf(pdf))])
    for (const form of [Buffer.from(secret), Buffer.from(secret, 'utf16le'), Buffer.from('Hidden-Street')])
      expect(content.includes(form)).toBe(false);
  const page = await pageOf(pdf);
  expect(page.points).toEqual({ width: 595, height: 842 });
  // Black, but for the label; and red letters where nothing was covered.
  expect(share(page, 80, 128, ([r = 0, g = 0, b = 0]) => r + g + b < 120)).toBeGreaterThan(0.85);
  expect(share(page, 295, 320, ([r = 0, g = 255]) => r > 150 && g < 90)).toBeGreaterThan(0.02);
  // The reason stands in the box as pixels; without words there is none.
  const isLight = ([r = 0]: number[]) => r > 200;
  expect(share(page, 80, 128, isLight)).toBeGreaterThan(0.005);
  const bare = await redacted({ bytes: original, labels: { ...labels, protectedWitness: '' } });
  expect(share(await pageOf(bare.pdf), 80, 128, isLight)).toBe(0);
});

test('an image becomes a page on which the box is black and nothing of the camera is kept', async () => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#e0a040' } })
    .withExif({ IFD0: { ImageDescription: secret } })
    .jpeg()
    .toBuffer();
  expect(bytes.includes(secret)).toBe(true);
  const { pdf } = await redacted({ kind: 'image', bytes, boxes: [{ ...box, x: 0, width: 10_000 }] });
  expect(Buffer.from(pdf).includes(secret)).toBe(false);
  const page = await pageOf(pdf);
  expect([page.width, page.height]).toEqual([900, 600]);
  expect(page.pixels[(300 * 900 + 450) * 3] ?? 0).toBeGreaterThan(190);
});

test('a document that still holds anything is not taken for proven', async () => {
  const original = await plantedPdf();
  const refusal = { failure: 'notProven' };
  await expect(proveRedaction(original, [[]], [])).rejects.toMatchObject(refusal);
  const { pdf } = await redacted({ bytes: original });
  const page = await pageOf(pdf);
  const whole = { left: 0, top: 0, width: page.width, height: page.height };
  await expect(proveRedaction(pdf, [[{ area: whole, label: null }]], [])).rejects.toMatchObject(refusal);
  await expect(proveRedaction(pdf, [[]], ['/XObject'])).rejects.toMatchObject(refusal);
  const noted = await PDFDocument.load(pdf);
  noted.setTitle('anything');
  await expect(proveRedaction(await noted.save(), [[]], [])).rejects.toMatchObject(refusal);
});

test('what cannot be redacted is answered with why, and the next is served', async () => {
  const job = { kind: 'application/pdf', boxes: [box], labels } as const;
  expect(await redact({ ...job, bytes: Buffer.from('%PDF-1.7 broken') })).toEqual({ outcome: 'unreadable' });
  expect(await redact({ ...job, kind: 'image', bytes: Buffer.from('no image') })).toEqual({
    outcome: 'unreadable',
  });
  const bytes = await plantedPdf();
  expect(await redact({ ...job, bytes, boxes: [{ ...box, page: 2 }] })).toEqual({ outcome: 'boxOutside' });
  const many = await PDFDocument.create();
  for (let n = 0; n < 301; n += 1) many.addPage([100, 100]);
  expect(await redact({ ...job, bytes: await many.save() })).toEqual({ outcome: 'tooManyPages' });
  expect((await redact({ ...job, bytes })).outcome).toBe('redacted');
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  await document.loadingTask.destroy();
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

async function streamsOf(pdf: Uint8Array): Promise<Buffer[]> {
  const document = await PDFDocument.load(pdf);
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const bytes = Buffer.from(object.getContents());
    return [String(object.dict).includes('FlateDecode') ? inflateSync(bytes) : bytes];
  });
}
