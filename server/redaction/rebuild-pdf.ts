// A PDF of page pictures and nothing else: no text, no names, no dates, no attachments, no earlier version to go back to.
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { PagePicture } from './page-pictures.ts';

export type Rebuilt = { add: (picture: PagePicture) => Promise<void>; finish: () => Promise<Uint8Array> };

export async function rebuildPdf(): Promise<Rebuilt> {
  const document = await PDFDocument.create({ updateMetadata: false });
  return {
    add: async ({ pixels, width, height, points }) => {
      const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
        .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
        .toBuffer();
      const image = await document.embedJpg(jpeg);
      const page = document.addPage([points.width, points.height]);
      page.drawImage(image, { x: 0, y: 0, ...points });
      await image.embed();
    },
    finish: () => document.save({ useObjectStreams: false, addDefaultPage: false }),
  };
}
