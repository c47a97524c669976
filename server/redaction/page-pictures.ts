// The pages of a PDF, or an image as its only page, as pixels: what a reader sees and nothing that lies beside or beneath it.
// Drawn by PDFium, which runs as WebAssembly and reaches neither files nor network.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { type RedactionJob, RedactionStopped, redactionLimits } from './redaction-job.ts';

export type PagePicture = {
  /** Three bytes a pixel, row by row. */
  pixels: Buffer;
  width: number;
  height: number;
  /** The size of the paper, in points. */
  points: { width: number; height: number };
};

const pointsPerInch = 72;

export async function* pagePictures({
  kind,
  bytes,
}: Pick<RedactionJob, 'kind' | 'bytes'>): AsyncGenerator<PagePicture> {
  if (kind === 'image') yield await imagePage(bytes);
  else yield* pdfPages(bytes);
}

async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PagePicture> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes).catch(() => {
      throw new RedactionStopped('unreadable');
    });
    try {
      const count = document.getPageCount();
      if (count === 0) throw new RedactionStopped('unreadable');
      if (count > redactionLimits.pages) throw new RedactionStopped('tooManyPages');
      // What was filled into a form is part of the page.
      document.initializeFormFields();
      for (let n = 0; n < count; n += 1) {
        const page = document.getPage(n);
        const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
        const options = { scale: scaleFor(width, height), renderFormFields: true } as const;
        const drawn = await page.render({ ...options, render: 'bitmap', colorSpace: 'BGRA' });
        const raw = { width: drawn.width, height: drawn.height, channels: 4 as const };
        const pixels = await sharp(drawn.data, { raw })
          .flatten({ background: 'white' })
          .toColourspace('srgb')
          .raw()
          .toBuffer();
        yield { pixels, width: drawn.width, height: drawn.height, points: { width, height } };
      }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

function scaleFor(width: number, height: number): number {
  const wanted = redactionLimits.dotsPerInch / pointsPerInch;
  const pixels = width * height * wanted * wanted;
  return pixels > redactionLimits.pixels ? wanted * Math.sqrt(redactionLimits.pixels / pixels) : wanted;
}

async function imagePage(bytes: Uint8Array): Promise<PagePicture> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: 4 * redactionLimits.pixels })
      // Turned as its camera says: the boxes were drawn on what the page showed.
      .rotate()
      .flatten({ background: 'white' })
      .resize(4472, 4472, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const scale = pointsPerInch / redactionLimits.dotsPerInch;
    const { width, height } = info;
    return { pixels: data, width, height, points: { width: width * scale, height: height * scale } };
  } catch {
    throw new RedactionStopped('unreadable');
  }
}
