// Puts a bundle together in a thread of its own: files that others have made are read here, so that a hostile one takes this thread
// with it and nothing else. First it says how many pages each part has, then it is given the index and the manifest.
import { parentPort } from 'node:worker_threads';
import {
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  rgb,
  StandardFonts,
} from 'pdf-lib';
import type { Assembled, BundlePart, Counted, Ends } from './assemble.ts';

const a4 = [595.28, 841.89] as const;
const margin = 40;
let parts: (PDFDocument | null)[] = [];

parentPort?.on('message', (message: { parts: BundlePart[] } | { ends: Ends }) => {
  const work = 'parts' in message ? count(message.parts) : assemble(message.ends);
  work.then(
    (answer) => parentPort?.postMessage(answer),
    () => parentPort?.postMessage(null),
  );
});

async function count(given: BundlePart[]): Promise<Counted> {
  parts = await Promise.all(given.map((part) => opened(part).catch(() => null)));
  return { pages: parts.map((part) => part?.getPageCount() ?? null) };
}

async function opened({ kind, bytes }: BundlePart): Promise<PDFDocument> {
  if (kind === 'application/pdf') return PDFDocument.load(bytes, { updateMetadata: false });
  const document = await PDFDocument.create();
  const image = kind === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes);
  const [width, height] = a4;
  const { width: w, height: h } = image.scaleToFit(width - 2 * margin, height - 2 * margin);
  document
    .addPage([width, height])
    .drawImage(image, { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h });
  return document;
}

async function assemble({ index, manifest, titles, name, json, at }: Ends): Promise<Assembled> {
  const whole = await PDFDocument.create();
  const made = new Date(at);
  whole.setTitle(name);
  whole.setCreationDate(made);
  whole.setModificationDate(made);
  const sources = [await PDFDocument.load(index), ...parts, await PDFDocument.load(manifest)];
  const marks: { title: string; page: PDFRef }[] = [];
  for (const [n, source] of sources.entries()) {
    if (!source) continue;
    const pages = await whole.copyPages(source, source.getPageIndices());
    for (const page of pages) whole.addPage(page);
    if (pages[0]) marks.push({ title: titles[n] ?? '', page: pages[0].ref });
  }
  stampNumbers(whole, await whole.embedFont(StandardFonts.Helvetica));
  outline(whole, marks);
  await whole.attach(json, 'manifest.json', {
    mimeType: 'application/json',
    creationDate: made,
    modificationDate: made,
  });
  return { pdf: await whole.save({ useObjectStreams: true }), pages: whole.getPageCount() };
}

/** `12 / 40` in the corner of every page, on white, so that it is read on any of them. */
function stampNumbers(whole: PDFDocument, font: PDFFont): void {
  const pages = whole.getPages();
  for (const [index, page] of pages.entries()) {
    const text = `${index + 1} / ${pages.length}`;
    const width = font.widthOfTextAtSize(text, 9);
    const { x, y, width: w, height: h } = page.getCropBox();
    const at = { x: x + w - width - 18, y: y + h - 22 };
    page.drawRectangle({ x: at.x - 4, y: at.y - 4, width: width + 8, height: 15, color: rgb(1, 1, 1) });
    page.drawText(text, { ...at, size: 9, font, color: rgb(0.2, 0.2, 0.2) });
  }
}

/** Bookmarks, one a part (PDF 1.7, 12.3.3). */
function outline(whole: PDFDocument, marks: { title: string; page: PDFRef }[]): void {
  const { context } = whole;
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  marks.forEach(({ title, page }, index) => {
    const item = context.obj({ Parent: root, Dest: [page, PDFName.of('Fit')] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    context.assign(refs[index] as PDFRef, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  const top = context.obj({ Type: 'Outlines', First: first, Last: last });
  top.set(PDFName.of('Count'), PDFNumber.of(refs.length));
  context.assign(root, top);
  whole.catalog.set(PDFName.of('Outlines'), root);
  whole.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
