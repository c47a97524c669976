// The matrix for and against through the page: an investigator fills it allegation by allegation, sees what still blocks the
// report, loses nothing to a reload, addresses the answers, and submits the report that is made of it.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { demoRespondentId } from '#server/demo/directory/demo-directory.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { type DemoHands, demoHands } from './demo-hands.ts';
import { assess } from './matrix-driver.ts';
import { maySend } from './may-send.ts';
import { type Stage, setStage } from './stage.ts';

const submit = 'verification.submitFindings';
const some = 'Phiếu chi ngày 12/06 có chữ ký của người bị xem xét, khớp với sổ quỹ.';
const answered = 'Điểm về thời gian được chấp nhận; điểm về người ký không khớp với phiếu chi.';

let stage: Stage;
let hands: DemoHands;

beforeAll(async () => {
  stage = await setStage();
  hands = demoHands({ browser: stage.browser, url: stage.product.url, sql: stage.sql }, demoRespondentId);
}, 400_000);

afterAll(() => stage?.close());

async function viewOf(context: BrowserContext, caseId: string): Promise<CaseView> {
  return (await context.request.get(`${stage.product.url}/api/cases/${caseId}`)).json();
}

/** The account that investigates this case. */
async function investigatorOf(caseId: string): Promise<string | undefined> {
  for (const account of ['investigator', 'investigator2']) {
    const { request } = await hands.windowOf(account);
    if (await maySend(request, stage.product.url, caseId, 'verification.assessElements')) return account;
  }
}

/**
 * An investigator of the demo with a report to draft, everything weighed once and the respondent's answers not addressed yet. The
 * demo's own are addressed within hours, so that what time it is decides whether there is one: here one is brought so far.
 */
async function drafting(): Promise<{ context: BrowserContext; view: CaseView }> {
  const open = await stage.sql<{ id: string }[]>`
    select stream_id as id from heads where state = 'verification.responding'
      and facts ->> 'repliedOn' is null and not stayed`;
  for (const { id } of open) {
    const account = await investigatorOf(id);
    if (!account) continue;
    // Who handed in a reply on paper has it entered by the secretary.
    await hands.must(id, 'secretary', 'verification.reply');
    await hands.must(id, account, 'verification.startDrafting');
    const context = await hands.windowOf(account);
    await assess(context.request, stage.product.url, id);
    return { context, view: await viewOf(context, id) };
  }
  throw new Error('The demo has no case to reply in with one of these investigators.');
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
  await page.setViewportSize({ width: 1440, height: 900 });
  onTestFailed(async () => void (await page.screenshot({ path: 'tests/.output/dossier-matrix.png' })));
  await page.goto(`${stage.product.url}/cases/${caseId}#matrix`);
  const ids = view.allegations
    .filter(({ fate }) => fate === 'current' || fate === 'admitted')
    .map(({ id }) => id);
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
