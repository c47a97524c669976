// The matrix for and against through the page: an investigator fills it allegation by allegation, sees what still blocks the
// report, loses nothing to a reload, addresses the answers, and submits the report that is made of it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';
import { assess } from './matrix-driver.ts';

const submit = 'verification.submitFindings';
const some = 'Phiếu chi ngày 12/06 có chữ ký của người bị xem xét, khớp với sổ quỹ.';
const answered = 'Điểm về thời gian được chấp nhận; điểm về người ký không khớp với phiếu chi.';

let product: Product;
let dataDir: string;
let browser: Browser;

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

async function viewOf(context: BrowserContext, caseId: string): Promise<CaseView> {
  return (await context.request.get(`${product.url}/api/cases/${caseId}`)).json();
}

/** An investigator of the demo with a report to draft and the respondent's answers not addressed yet. */
async function drafting(): Promise<{ context: BrowserContext; view: CaseView }> {
  for (const account of ['investigator', 'investigator2']) {
    const context = await newWindow(browser, { width: 1440 });
    await signInByRole(product.url, context, account);
    const board: Board = await (await context.request.get(`${product.url}/api/board`)).json();
    for (const { id } of board.cards.filter(({ state }) => state === 'verification.drafting')) {
      const view = await viewOf(context, id);
      const isAnswered = view.allegations.some(({ answer }) => answer !== null);
      if (view.depth !== 'file' || !isAnswered || view.matrix?.addressed.length !== 0) continue;
      // How far whoever drafts has come by today is chance: here they have weighed everything once.
      await assess(context.request, product.url, id);
      return { context, view };
    }
    await context.close();
  }
  throw new Error('No investigator of the demo has answers to address.');
}

async function isClean(page: Page): Promise<void> {
  expect(await axeFaultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function save(page: Page, allegationId: string): Promise<void> {
  const group = page.locator(`[data-allegation="${allegationId}"]`);
  await group.getByRole('button', { name: 'Ghi vào hồ sơ' }).click();
  await group.getByText('Mọi thay đổi đã ở trong hồ sơ.').waitFor();
}

it('is written, blocks what is missing, and becomes the report', { timeout: 120_000 }, async () => {
  const { context, view } = await drafting();
  const caseId = view.card.id;
  const page = await context.newPage();
  onTestFailed(async () => void (await page.screenshot({ path: 'tests/.output/dossier-matrix.png' })));
  await page.goto(`${product.url}/cases/${caseId}#matrix`);
  const ids = view.allegations.map(({ id }) => id);
  const [first = ''] = ids;
  const row = page.locator(`[data-allegation="${first}"] [data-element]`).first();
  const assessment = row.locator('td[data-side] ~ td textarea:not([aria-hidden])');

  // What was written but not put on record outlives a reload.
  await assessment.fill(some);
  await row.getByRole('radio', { name: 'Còn xem xét', exact: true }).check();
  await page
    .getByText(/Đã lưu bản nháp/)
    .first()
    .waitFor();
  await page.reload();
  await row.getByText('bản nháp, chưa ghi vào hồ sơ').waitFor();
  expect(await assessment.inputValue()).toBe(some);
  await isClean(page);

  await save(page, first);
  await page.getByText('Còn yếu tố chưa được đánh giá').first().waitFor({ state: 'attached' });
  await row.getByRole('radio', { name: 'Có cơ sở', exact: true }).check();
  await save(page, first);
  await page.getByText('Còn giải trình của người bị xem xét').first().waitFor({ state: 'attached' });
  expect(await page.locator(`button[data-command="${submit}"]`).count()).toBe(0);

  for (const id of ids) {
    await page
      .locator(`[data-allegation="${id}"]`)
      .getByRole('textbox', { name: 'Được trả lời thế nào' })
      .fill(answered);
    await save(page, id);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await isClean(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.locator(`button[data-command="${submit}"]`).first().click();
  const dialog = page.getByRole('dialog').first();
  await dialog
    .getByText(/Tiêu chuẩn chứng minh: /)
    .first()
    .waitFor();
  await dialog.locator('form button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });

  const after = await viewOf(context, caseId);
  expect(after.card.state).toBe('verification.reviewing');
  expect(after.matrix?.addressed.map(({ text }) => text)).toEqual(ids.map(() => answered));
  expect(after.matrix?.elements.some((one) => one.assessment === some && one.met === 'met')).toBe(true);
});
