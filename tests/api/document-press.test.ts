// A sheet as a file: PDF/A by its inside, the very words when they are copied out, the same bytes each time, and nothing that somebody
// wrote ever read as markup. The DOCX says the same.
import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { encode } from 'uqr';
import { afterAll, describe, expect, it } from 'vitest';
import { docxOf } from '#server/documents/docx.ts';
import { drawable } from '#server/documents/drawable.ts';
import { withHash } from '#server/documents/make-sheet.ts';
import { openPress } from '#server/documents/press.ts';
import { wordsOf } from '#server/documents/sheet.ts';
import { documentWords } from '#server/documents/words/document-words.ts';
import { insideOf, lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { hostile, sampleSheet } from '#tests/support/sample-sheet.ts';
import { squaresOn } from '#tests/support/square-on-page.ts';

const press = openPress();
afterAll(() => press.close());
const at = '2026-02-05T03:00:00.000Z';
const setOf = (sheet = sampleSheet()) => press.pdf({ sheet, at });

/** Without what stands around each page. */
async function wordsIn(pdf: Uint8Array): Promise<string> {
  const { footer } = sampleSheet();
  const pages = await pagesOfPdf(pdf);
  return pages
    .map((page, index) => {
      let text = lettersOf(page.normalize('NFC'));
      for (const part of [footer.about, footer.check, footer.content, `Trang ${index + 1}/${pages.length}`])
        text = text.replace(lettersOf(part), '');
      return index === 0 ? text : text.replace(new RegExp(`^${index + 1}`), '');
    })
    .join('');
}

describe('the PDF of a sheet', () => {
  it('is PDF/A-2b by its inside: profile, embedded fonts, no key, nothing that acts', async () => {
    const { pdf } = await setOf();
    const inside = await insideOf(pdf);
    expect(inside.xmp).toMatch(/pdfaid:part>2</);
    expect(inside.xmp).toMatch(/pdfaid:conformance>B</);
    expect(inside.intents).toEqual([{ kind: '/GTS_PDFA1', hasProfile: true }]);
    expect(inside.fonts.length).toBeGreaterThanOrEqual(4);
    expect(inside.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    expect(inside.fonts.filter(({ name }) => !name.includes('NotoSerif'))).toEqual([]);
    expect(inside.encrypted).toBe(false);
    expect(inside.actions).toEqual([]);
  });

  it('gives back the very words, in order, with every accent', async () => {
    const sheet = sampleSheet();
    expect(await wordsIn((await setOf(sheet)).pdf)).toBe(lettersOf(wordsOf(sheet).join('')));
  });

  it('bears in the margin of each page, for a camera, where it is checked, and is PDF/A and the same words with it', async () => {
    const sheet = sampleSheet();
    const plain = await setOf(sheet);
    const { footer } = withHash(documentWords.vi, sheet, {
      salt: '',
      verifyAt: 'https://kyluat.example/verify',
    });
    const { pdf, pages } = await setOf({
      ...sheet,
      layout: 'sheet-2',
      footer: { ...sheet.footer, square: footer.square },
    });
    expect((await insideOf(pdf)).xmp).toMatch(/pdfaid:part>2</);
    expect([pages, await wordsIn(pdf)]).toEqual([plain.pages, await wordsIn(plain.pdf)]);
    const { data, size } = encode(`https://kyluat.example/verify?code=${footer.code}`, {
      ecc: 'M',
      border: 0,
    });
    const rows = data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
    expect(await squaresOn(pdf, size)).toEqual(Array.from({ length: pages }, () => rows));
  });

  it('takes nothing that somebody wrote for markup', async () => {
    const { pdf } = await setOf(sampleSheet(1, { title: hostile, subtitle: hostile, recipients: [hostile] }));
    const text = await wordsIn(pdf);
    expect(text.split(lettersOf(hostile))).toHaveLength(6);
  });

  it('is the same bytes each time, and others when a letter differs', async () => {
    const hashes = await Promise.all(
      [sampleSheet(), sampleSheet(), sampleSheet(3, { title: 'Quyết đinh' })].map(async (sheet) =>
        createHash('sha256')
          .update((await setOf(sheet)).pdf)
          .digest('hex'),
      ),
    );
    // What was made by an earlier release has to come out of this one: a new compiler or font shows here (ADR 29).
    expect(hashes[0]).toBe('732b649b693b43fecffe82a38bec52b1edaef0764149338d935590730f1654b3');
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('numbers its forty pages and leaves nobody’s signature alone', async () => {
    const { pdf, pages } = await setOf(sampleSheet(90));
    expect(pages).toBeGreaterThanOrEqual(40);
    const read = await pagesOfPdf(pdf);
    expect(read).toHaveLength(pages);
    for (const [index, page] of read.entries()) expect(page).toContain(`Trang ${index + 1}/${pages}`);
    expect(lettersOf(read.at(-1) ?? '')).toContain(lettersOf('Hồ sơ không ghi.'));
  });

  it('fails for a layout that is not there, and the press goes on', async () => {
    await expect(setOf(sampleSheet(1, { layout: '../sheet-1' }))).rejects.toThrow('could not be set');
    expect((await setOf()).pages).toBe(3);
  });
});

describe('what the typeface has not', () => {
  it('is written by its number, and so is what would turn the text around', () => {
    expect(drawable('Đã nhận 😀 漢\u202Eđảo\u202C\u0000')).toBe(
      'Đã nhận [U+1F600] [U+6F22][U+202E]đảo[U+202C][U+0000]',
    );
    const decomposed = 'Nguyễn Thị Ước'.normalize('NFD');
    expect(drawable(decomposed)).toBe('Nguyễn Thị Ước');
  });

  it('does not keep a document from being set', async () => {
    const title = drawable('Thư 😀 của \u202Eai');
    expect(await wordsIn((await setOf(sampleSheet(1, { title }))).pdf)).toContain(
      'THƯ[U+1F600]CỦA[U+202E]AI',
    );
  });
});

describe('the DOCX of a sheet', () => {
  it('says the same as the PDF', async () => {
    const sheet = sampleSheet();
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(sheet, at)) });
    expect(lettersOf(value)).toBe(lettersOf(wordsOf(sheet).join('')));
  });
});
