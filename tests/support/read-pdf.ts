// A PDF as another program reads it: the words that are copied out of it (pdf.js), and what PDF/A asks of its inside (pdf-lib).
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page as it is copied: runs in the order in which they were drawn. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await loading.destroy();
  return pages;
}

/** Letters only: lines are broken and words are set apart differently in every reader. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

export type PdfInside = {
  encrypted: boolean;
  xmp: string;
  intents: { kind: string; hasProfile: boolean }[];
  fonts: { name: string; isEmbedded: boolean }[];
  /** Scripts, and anything that acts by itself or reaches out. */
  actions: string[];
};

export async function insideOf(bytes: Uint8Array): Promise<PdfInside> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
  );
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const intents = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  const actions = [
    'JavaScript',
    'JS',
    'Launch',
    'URI',
    'SubmitForm',
    'OpenAction',
    'AA',
    'EmbeddedFiles',
    'RichMedia',
  ];
  return {
    encrypted: context.trailerInfo.Encrypt !== undefined,
    xmp:
      metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '',
    intents: (intents?.asArray() ?? []).map((one) => {
      const intent = context.lookup(one, PDFDict);
      const profile = intent.lookup(PDFName.of('DestOutputProfile'));
      return { kind: String(intent.get(PDFName.of('S'))), hasProfile: profile instanceof PDFRawStream };
    }),
    fonts: dicts
      .filter((one) => one.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
      .map((one) => ({
        name: String(one.get(PDFName.of('FontName'))),
        isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => one.has(PDFName.of(key))),
      })),
    actions: actions.filter((name) =>
      dicts.some((one) => one.has(PDFName.of(name)) || one.get(PDFName.of('S')) === PDFName.of(name)),
    ),
  };
}
