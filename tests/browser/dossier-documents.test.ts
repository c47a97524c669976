// A decision through the page, from its entry to paper: made, downloaded as PDF, proven by whoever holds the file, and taken out
// with the rest of the file as a dossier for the committee; and, once it is served, proven to a stranger by its proof.
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { madePdf, madeProof } from '#tests/support/made-proof.ts';
import { lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { until } from '#tests/support/watcher.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';
import { maySend } from './may-send.ts';

let product: Product;
let dataDir: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let respondent: string;
let decision: Buffer;
let proof: Buffer;
/** Somebody without an account, who holds the files. */
let stranger: Page;

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
  context = await newWindow(browser, { width: 1440 });
  await signInByRole(product.url, context, 'secretary');
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${product.url}/cases/${await caseToServe()}#documents`);
  const title = await page.locator('h1').first().textContent();
  respondent = title?.split(' — ').at(-1) ?? '';
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

/** A decision that is the secretary's to serve: not each that is to be notified is. */
async function caseToServe(): Promise<string> {
  const board: Board = await (await context.request.get(`${product.url}/api/board`)).json();
  for (const { id } of board.cards.filter(({ state }) => state === 'discipline.notifying')) {
    if (await maySend(context.request, product.url, id, 'discipline.serveDecision')) return id;
  }
  throw new Error('The demo has no decision that the secretary may serve.');
}

async function downloadBy(press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return readFile(await download.path());
}

const findings = () => axeFaultsOf(page);

/** What the stranger's page asked of the server while it checked. */
const asked: string[] = [];

/** The case is the one on the page: its decision is served, and its proof taken once the log is signed as far. */
async function servedProof(): Promise<Buffer> {
  const { origin, pathname } = new URL(page.url());
  const api = `${origin}/api${pathname}`;
  const { card } = await (await context.request.get(api)).json();
  const served = await context.request.post(`${api}/commands`, {
    headers: { origin },
    data: {
      ...{ type: 'discipline.serveDecision', commandId: crypto.randomUUID(), expectedVersion: card.version },
      payload: {
        ...{ outcome: 'delivered', attemptedOn: dayOf(new Date().toISOString()) },
        ...{ withReasonsAndRights: true, circumstances: 'Giao tận tay, biên nhận số 12.' },
      },
    },
  });
  expect([served.status(), await served.text()]).toEqual([200, expect.any(String)]);
  const { slots } = await (await context.request.get(`${api}/documents`)).json();
  const [{ id }] = slots.find(({ kind }: { kind: string }) => kind === 'decision').made;
  const isSigned = async () => (await context.request.get(`${api}/documents/${id}/proof`)).status() === 200;
  await until('the log, signed as far', isSigned, 30_000);
  await page.reload();
  const button = page.getByRole('button', { name: 'Tải tệp chứng minh của Quyết định' });
  return downloadBy(() => button.click());
}

const drop = (files: Record<string, Buffer>) =>
  stranger
    .locator('input[type=file]')
    .setInputFiles(
      Object.entries(files).map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );

/** The answer to what is held now, once there is one that says this. */
async function answered(words: string): Promise<string> {
  const card = stranger.locator('article', { hasText: words });
  await card.waitFor();
  return (await card.textContent()) ?? '';
}

it('is made with a number, on a telephone too, and its PDF says in Vietnamese whom it is about', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const row = page.locator('tr[data-document="decision"]');
  await row.getByRole('button', { name: 'Lập văn bản' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lập văn bản' }).waitFor();
  expect(await findings()).toEqual([]);
  await dialog.getByRole('textbox', { name: /Địa danh/ }).fill('Hà Nội');
  await dialog.getByRole('button', { name: 'Lập văn bản' }).click();
  const file = row.getByRole('button', { name: 'Tải Quyết định, Tiếng Việt, PDF' });
  await file.waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
  decision = await downloadBy(() => file.click());
  const letters = lettersOf((await pagesOfPdf(decision)).join('\n'));
  expect(respondent.split(' ').length).toBeGreaterThan(1);
  for (const words of ['QUYẾT ĐỊNH', 'Hà Nội, ngày', 'Nơi nhận', respondent])
    expect(letters).toContain(lettersOf(words));
});

it('is compared by whoever holds it alone with what is on record, and one changed byte is found', async () => {
  stranger = await (await newWindow(browser, { width: 1440, locale: 'en' })).newPage();
  stranger.setDefaultTimeout(20_000);
  stranger.on(
    'request',
    (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  await stranger.goto(`${product.url}/verify`);
  await drop({ 'decision.pdf': decision });
  await answered('The file is the document that was made');
  await drop({ 'decision.pdf': changed() });
  await answered('The file is NOT the document that was made');
  expect(await stranger.locator('body').textContent()).not.toContain(respondent);
});

function changed(): Buffer {
  const bent = Buffer.from(decision);
  bent.writeUInt8(bent.readUInt8(bent.length - 2) ^ 1, bent.length - 2);
  return bent;
}

it('is in the dossier that is taken out for the committee, behind an index that names it', async () => {
  await page.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = page.getByRole('dialog');
  expect(await findings()).toEqual([]);
  const dossier = await downloadBy(() => dialog.getByRole('button', { name: 'Xuất hồ sơ' }).click());
  const pages = await pagesOfPdf(dossier);
  expect(pages.length).toBeGreaterThan((await pagesOfPdf(decision)).length + 1);
  expect(lettersOf(pages.join('\n'))).toContain(lettersOf(respondent));
  expect(dossier.subarray(0, 5).toString()).toBe('%PDF-');
});

it('is proven genuine once it is served, without having been sent anywhere', async () => {
  proof = await servedProof();
  asked.length = 0;
  await drop({ 'decision.pdf': decision, 'decision.proof.json': proof });
  const said = await answered('Genuine and unchanged');
  for (const words of ['to the letter', 'The document is in the log', 'still holds the'])
    expect(said).toContain(words);
  expect(await axeFaultsOf(stranger)).toEqual([]);
  const public_ = /^GET \/api\/ledger\/(key|checkpoint|consistency)$/;
  expect(asked.filter((one) => one.includes('/api/') && !public_.test(one))).toEqual([]);
});

it('is told from one with a changed byte, and from one with another’s proof or half a proof', async () => {
  await drop({ 'decision.pdf': changed() });
  expect(await answered('Do not rely on this document')).toContain('was changed since it was made');
  expect(await axeFaultsOf(stranger)).toEqual([]);
  const other = '00000-00000-00000-00000';
  await drop({
    'decision.pdf': decision,
    'decision.proof.json': Buffer.from(JSON.stringify(madeProof(madePdf(other), other))),
  });
  await answered('The proof is of another document');
  await drop({ 'decision.proof.json': proof.subarray(0, proof.length - 40) });
  await answered('it was cut off or changed');
});

it('stands in a log that is still the one of a checkpoint that was kept', async () => {
  await stranger.goto(`${product.url}/ledger`);
  await stranger.getByText('Entries signed').waitFor();
  expect(await axeFaultsOf(stranger)).toEqual([]);
  const [download] = await Promise.all([
    stranger.waitForEvent('download'),
    stranger.getByRole('link', { name: 'Latest checkpoint' }).click(),
  ]);
  const kept = await readFile(await download.path(), 'utf8');
  await stranger.getByRole('link', { name: 'Check a document' }).click();
  await drop({ 'checkpoint.txt': Buffer.from(kept) });
  await answered('The log still holds what you saw');
  await drop({ 'checkpoint.txt': Buffer.from(kept.replace(/\n\d+\n/, '\n3\n')) });
  await answered('not signed by this log’s key');
  await drop({ 'checkpoint.txt': Buffer.from('a letter') });
  await answered('This file is not recognised');
});
