// Run as a process of its own: a picture or a PDF comes in on the standard input, a small picture goes out on the standard output.
// It has no secrets and may read nothing but the program; whatever a hostile file does to it, it is this process that ends.
import { buffer } from 'node:stream/consumers';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

const side = 480;
const mostPixels = 210_000_000;

async function firstPage(bytes: Buffer) {
  const library = await PDFiumLibrary.init();
  const page = (await library.loadDocument(bytes)).getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = side / Math.max(originalWidth, originalHeight, 1);
  const { data, width, height } = await page.render({ scale, render: 'bitmap', colorSpace: 'BGRA' });
  return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' });
}

function picture(bytes: Buffer) {
  // Turned as the camera says; of an animation, the first picture.
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' });
}

sharp.concurrency(1);
sharp.cache(false);
const bytes = await buffer(process.stdin);
const drawn = process.argv[2] === 'pdf' ? await firstPage(bytes) : picture(bytes);
process.stdout.write(await drawn.webp({ quality: 72 }).toBuffer());
