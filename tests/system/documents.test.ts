// What is made, opened by programs that are not ours: a word processor says the same of the DOCX as another reader says of the PDF, and
// two checkers find nothing wrong with the PDF's structure and pages.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '#server/documents/docx.ts';
import { openPress } from '#server/documents/press.ts';
import { wordsOf } from '#server/documents/sheet.ts';
import { lettersOf } from '#tests/support/read-pdf.ts';
import { sampleSheet } from '#tests/support/sample-sheet.ts';

const run = promisify(execFile);
const press = openPress();
const sheet = sampleSheet(90);
const at = '2026-02-05T03:00:00.000Z';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-documents-'));
  await writeFile(join(folder, 'decision.pdf'), (await press.pdf({ sheet, at })).pdf);
  await writeFile(join(folder, 'decision.docx'), await docxOf(sheet, at));
});
afterAll(async () => {
  await press.close();
  await rm(folder, { recursive: true, force: true });
});

/** Each text of the sheet, without what sets words apart. */
const texts = wordsOf(sheet).map(lettersOf);

describe('the DOCX in LibreOffice', () => {
  it('opens and converts to the very words of the sheet, in order', async () => {
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const file = join(folder, 'decision.docx');
    await run(
      'soffice',
      [home, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      {
        timeout: 90_000,
      },
    );
    const text = (await readFile(join(folder, 'decision.txt'), 'utf8'))
      .replace('\uFEFF', '')
      .normalize('NFC');
    expect(lettersOf(text)).toBe(texts.join(''));
  }, 120_000);
});

describe('the PDF in other programs', () => {
  const pdf = () => join(folder, 'decision.pdf');

  it('has nothing wrong in its structure (qpdf) and draws without a complaint (Ghostscript)', async () => {
    const { stdout } = await run('qpdf', ['--check', pdf()]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
    const drawn = await run('gs', [
      '-q',
      '-dSAFER',
      '-dBATCH',
      '-dNOPAUSE',
      '-sDEVICE=nullpage',
      '-dPDFSTOPONERROR',
      pdf(),
    ]);
    expect(drawn.stdout + drawn.stderr).toBe('');
  }, 60_000);

  it('gives its words to poppler, with every accent', async () => {
    const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', '-raw', pdf(), '-'], { maxBuffer: 1e8 });
    const text = lettersOf(stdout.normalize('NFC'));
    // What breaks over a page has the foot of that page in it.
    const whole = texts.filter((one) => one.length < 400);
    expect(whole.length).toBeGreaterThan(15);
    expect(whole.filter((one) => !text.includes(one))).toEqual([]);
  });

  it('embeds every font that it uses', async () => {
    const { stdout } = await run('pdffonts', [pdf()]);
    const rows = stdout.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(row).toMatch(/NotoSerif.*\byes +yes +yes\b/);
  });
});
