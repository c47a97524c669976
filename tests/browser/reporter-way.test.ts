// The reporter's way through the page, both sides of it: the form to the receipt, the officer's question, the inbox opened by
// typing the words, the answer and a file; at a telephone's width and without anything kept in the browser.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { foldWord } from '#workflows/reporting/receipt.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { launchBrowser, newWindow } from './browser.ts';

let product: Product;
let dataDir: string;
let browser: Browser;
let reporters: BrowserContext;
let page: Page;
let words: string[];

beforeAll(async () => {
  dataDir = await seededDataDir();
  product = await startProduct(dataDir);
  browser = await launchBrowser();
  reporters = await newWindow(browser, { width: 390, height: 844, locale: 'en' });
  page = await reporters.newPage();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

const next = () => page.getByRole('button', { name: 'Continue' }).click();
const isWithin = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** The one case of the demo in which a reporter with an inbox has been asked something. */
async function caseThatWaits(office: BrowserContext): Promise<string> {
  const answer = await office.request.get(`${product.url}/api/board/cards?state=detection.awaitingReporter`);
  const ids = [...(await answer.text()).matchAll(/"id":"([0-9a-f-]{36})","ref"/g)].map(
    (match) => match[1] ?? '',
  );
  for (const id of ids) {
    const view = await (await office.request.get(`${product.url}/api/cases/${id}`)).json();
    if (view.reporterInbox) return id;
  }
  throw new Error(`None of ${ids.length} cases came in through the form.`);
}

describe('the way of a reporter', () => {
  it('leads from the first page to the receipt, one thing a page, and fits a telephone', async () => {
    await page.goto(`${product.url}/report`);
    await page.getByRole('heading', { name: 'Report conduct that a rule forbids' }).waitFor();
    expect(await axeFaultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await next();
    await page.getByRole('alert').filter({ hasText: 'Choose a unit.' }).waitFor();
    await page.getByLabel('Unit', { exact: true }).selectOption({ index: 3 });
    await next();
    await page.getByLabel('In one line').fill('Quỹ chi không có chứng từ');
    await page
      .getByLabel('Tell what happened')
      .fill('Hai mươi triệu đồng đã được chi mà không có chứng từ nào.');
    expect(await isWithin()).toBe(true);
    await next();
    await page.getByLabel('When').fill('Tháng ba');
    await next();
    expect(await page.getByLabel('No, I stay anonymous').isChecked()).toBe(true);
    await next();
    await page.getByText('Anonymous', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'This is right, give me my receipt' }).click();
    const items = page.locator('[data-receipt] li');
    await items.first().waitFor();
    words = (await items.allTextContents()).map((text) => text.replace(/^\d+/, ''));
    expect(words).toHaveLength(13);
    expect(await isWithin()).toBe(true);
    expect(await axeFaultsOf(page)).toEqual([]);
  }, 120_000);

  it('asks for the third and the seventh word before it sends', async () => {
    await page.getByRole('button', { name: 'I have copied them' }).click();
    await page.getByLabel('Word 3').fill('nothing');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('alert').filter({ hasText: 'That is not it' }).waitFor();
    await page.getByLabel('Word 3').fill(words[2] ?? '');
    await page.getByLabel('Word 7').fill(foldWord(words[6] ?? '').toUpperCase());
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('heading', { name: 'Your report has been sent' }).waitFor({ timeout: 60_000 });
  }, 90_000);

  it('leaves nothing in the browser: no cookie, no storage, no receipt in the address', async () => {
    expect(await reporters.cookies()).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    );
    for (const word of words.slice(0, 3)) expect(kept).not.toContain(word);
    expect(kept).not.toMatch(/chứng từ|Quỹ/);
  });

  it('opens the inbox by typing the words, answers the question, sends a file; and the officer reads both', async () => {
    const office = await newWindow(browser, { width: 1280, locale: 'en' });
    await office.request.post(`${product.url}/api/demo/sign-in`, {
      data: { email: 'intake@demo.duecourse.test' },
      headers: { origin: product.url },
    });
    const caseId = await caseThatWaits(office);
    // The demo's own report that waits for an answer.
    const receipt = (await (await office.request.get(`${product.url}/api/demo`)).json()).receipt as string;
    await page.goto(`${product.url}/inbox`);
    await page.getByLabel('Receipt').fill(`${receipt.split(' ').slice(1).join(' ')} zzzz`);
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.getByText('not in the list').waitFor();
    await page.getByLabel('Receipt').fill(foldWord(receipt));
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.getByRole('heading', { name: 'There is a question for you' }).waitFor({ timeout: 60_000 });
    expect(await axeFaultsOf(page)).toEqual([]);
    expect(await isWithin()).toBe(true);
    await page.getByLabel('Answer').fill('Khoảng bốn mươi người.');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await page.getByText('Khoảng bốn mươi người.').waitFor({ timeout: 60_000 });
    await page.locator('input[type=file]').setInputFiles({
      name: 'so-tay.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('trang một'),
    });
    await page.getByText('Nothing is removed for you.', { exact: false }).waitFor();
    await page.getByLabel('Message').fill('Tôi gửi kèm một trang sổ.');
    await page.getByRole('button', { name: 'Send' }).first().click();
    // In the conversation, not where it was chosen: only then the officer can have it.
    await page.getByText('Tôi gửi kèm một trang sổ.').waitFor({ timeout: 60_000 });
    await page.getByText('so-tay.txt').last().waitFor({ timeout: 60_000 });
    const desk = await office.newPage();
    await desk.goto(`${product.url}/cases/${caseId}#reporter`);
    await desk.getByText('Khoảng bốn mươi người.').waitFor({ timeout: 60_000 });
    const download = desk.waitForEvent('download');
    await desk.getByRole('link', { name: 'so-tay.txt' }).click();
    expect((await download).suggestedFilename()).toBe('so-tay.txt');
    await office.close();
  }, 180_000);

  it('opens nothing with a receipt that is well formed and nobody’s, and says so calmly', async () => {
    const { receiptOf } = await import('#workflows/reporting/receipt.ts');
    await page.goto(`${product.url}/inbox`);
    await page.getByLabel('Receipt').fill(receiptOf(new Uint8Array(15).fill(7), 'en').join(' '));
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.getByText('This receipt opens nothing.', { exact: false }).waitFor({ timeout: 60_000 });
  }, 90_000);
});
