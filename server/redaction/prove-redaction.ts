// Proves of the finished bytes, not of what was meant: no text can be extracted, none of the covered words is in them raw or
// inflated, they hold pages and pictures only, and every box is black when the page is drawn again.
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import { type PagePicture, pagePictures } from './page-pictures.ts';
import type { Area, Painted } from './paint-boxes.ts';
import { RedactionStopped } from './redaction-job.ts';

/** A picture that was compressed is never quite black; beside white letters it rings further out. */
const darkest = 72;
const ringing = 9;

/** Answers how many bytes were searched; throws `notProven` where anything is left. */
export async function proveRedaction(
  pdf: Uint8Array,
  painted: readonly (readonly Painted[])[],
  words: readonly string[],
): Promise<number> {
  await assertNoText(pdf);
  const contents = await contentsOf(pdf);
  for (const content of [Buffer.from(pdf), ...contents])
    for (const word of words) if (holds(content, word)) throw new RedactionStopped('notProven');
  let page = 0;
  for await (const picture of pagePictures({ kind: 'application/pdf', bytes: pdf })) {
    for (const one of painted[page] ?? []) assertBlack(picture, one);
    page += 1;
  }
  if (page !== painted.length) throw new RedactionStopped('notProven');
  return contents.reduce((sum, { length }) => sum + length, pdf.length);
}

async function assertNoText(pdf: Uint8Array): Promise<void> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    for (const page of document.pages())
      if (page.getText().trim() !== '') throw new RedactionStopped('notProven');
    document.destroy();
  } finally {
    library.destroy();
  }
}

/** What a page of pictures is made of; anything else that is in the file does not belong there. */
const known: ReadonlySet<string> = new Set(['Catalog', 'Pages', 'Page', 'XObject']);
const foreign = ['Font', 'Annots', 'AA', 'OpenAction', 'Names', 'Metadata', 'AcroForm', 'EF', 'PieceInfo'];

/** Every stream of the file, inflated where it is deflated. */
async function contentsOf(pdf: Uint8Array): Promise<Buffer[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const contents: Buffer[] = [];
  if (document.context.trailerInfo.Info) throw new RedactionStopped('notProven');
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    assertPicturesOnly(object instanceof PDFRawStream ? object.dict : object);
    if (!(object instanceof PDFRawStream)) continue;
    const bytes = Buffer.from(object.getContents());
    const isDeflated = object.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
    contents.push(isDeflated ? inflateSync(bytes) : bytes);
  }
  return contents;
}

function assertPicturesOnly(object: PDFObject): void {
  if (!(object instanceof PDFDict)) return;
  const type = object.get(PDFName.of('Type'));
  const isForeign = type instanceof PDFName && !known.has(type.decodeText());
  if (isForeign || foreign.some((key) => isFilled(object.get(PDFName.of(key)))))
    throw new RedactionStopped('notProven');
  for (const [, value] of object.entries()) assertPicturesOnly(value);
}

/** The library gives each page empty lists of what it might come to use. */
function isFilled(value: PDFObject | undefined): boolean {
  if (value instanceof PDFDict) return value.keys().length > 0;
  return value instanceof PDFArray ? value.size() > 0 : value !== undefined;
}

function holds(content: Buffer, word: string): boolean {
  const wide = Buffer.from(word, 'utf16le');
  const turned = Buffer.from(wide).swap16();
  const forms = [Buffer.from(word), Buffer.from(word.normalize('NFD')), wide, turned];
  return (
    forms.some((form) => content.includes(form)) ||
    [Buffer.from(word).toString('hex'), turned.toString('hex')].some(
      (hex) => content.includes(hex) || content.includes(hex.toUpperCase()),
    )
  );
}

function assertBlack({ pixels, width }: PagePicture, { area, label }: Painted): void {
  // The rim may bleed into the paper beside it.
  for (let y = area.top + 1; y < area.top + area.height - 1; y += 1)
    for (let x = area.left + 1; x < area.left + area.width - 1; x += 1) {
      if (label && isNear(label, x, y)) continue;
      if ((pixels[(y * width + x) * 3 + 1] ?? 255) > darkest) throw new RedactionStopped('notProven');
    }
}

function isNear({ left, top, width, height }: Area, x: number, y: number): boolean {
  return (
    x >= left - ringing && x < left + width + ringing && y >= top - ringing && y < top + height + ringing
  );
}
