// A PDF with words in every place where a careless redaction leaves them: on the page, in the document's data, in a note, in a
// form field, in an attachment.
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

export const secret = 'Witness-Tranquility';
export const seen = 'Invoice-Forty-Million';

/** The line that is to be covered lies between 80 and 130 points from the top, the one that is to stay at 300. */
export async function plantedPdf(pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.setTitle(secret);
  document.setSubject(secret);
  document.setKeywords([secret]);
  for (let n = 0; n < pages; n += 1) {
    const page = document.addPage([595, 842]);
    page.drawText(`${secret} lives in Hidden-Street`, { x: 72, y: 735, size: 16, font });
    page.drawText(seen, { x: 72, y: 530, size: 16, font, color: rgb(0.8, 0, 0) });
  }
  const field = document.getForm().createTextField('note');
  field.setText(secret);
  field.addToPage(document.getPage(0), { x: 72, y: 745, width: 200, height: 12 });
  await document.attach(Buffer.from(secret), 'secret.txt', { description: secret });
  return document.save();
}

/** Over the line with the secret, from side to side. */
export const overSecret = { page: 1, x: 1_000, y: 900, width: 8_000, height: 700 };
