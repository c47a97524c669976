// A decision through the page, from its entry to paper: made, downloaded as PDF, proven by whoever holds the file, and taken out
// with the rest of the file as a dossier for the committee.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { addressOf, signInByRole } from './every-page.ts';

let product: Product;
let dataDir: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let respondent: string;
let decision: Buffer;

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
  context = await newWindow(browser, { width: 1440 });
  await signInByRole(product.url, context, 'secretary');
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const at = { caseIn: 'discipline.notifying', hash: 'documents' };
  await page.goto(await addressOf(product.url, context, { name: '', account: 'secretary', at }));
  const title = await page.locator('h1').first().textContent();
  respondent = title?.split(' — ').at(-1) ?? '';
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

async function downloadBy(press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return readFile(await download.path());
}

const findings = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};

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

it('is proven by whoever holds the file, and one changed byte is found', async () => {
  const stranger = await (await newWindow(browser, { width: 1440 })).newPage();
  await stranger.goto(`${product.url}/verify`);
  const drop = (buffer: Buffer) =>
    stranger
      .locator('input[type=file]')
      .setInputFiles({ name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer });
  await drop(decision);
  await stranger.getByText('Tệp đúng là văn bản đã lập').waitFor();
  const changed = Buffer.from(decision);
  changed.writeUInt8(changed.readUInt8(changed.length - 2) ^ 1, changed.length - 2);
  await drop(changed);
  await stranger.getByText('Tệp KHÔNG phải là văn bản đã lập').waitFor();
  expect(await stranger.locator('body').textContent()).not.toContain(respondent);
  await stranger.context().close();
});

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
