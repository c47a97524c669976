// The respondent's room from a code served on paper to an appeal: an account, a draft that outlives a reload and another
// device, two windows that differ, a reply, its receipt checked on the spot, comments, a decision, an appeal, and at the end who
// looked. At two widths, in both languages, light and dark; what the browser complains of and what axe finds fails it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { type Look, launchBrowser, newWindow } from './browser.ts';
import { cardIn, opensUnasked } from './card-in.ts';
import { signInByRole } from './every-page.ts';
import { actInRoom, codeOn, replyInRoom } from './room-driver.ts';

let product: Product;
let dataDir: string;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

async function windowOf(account: string | null, look: Look): Promise<BrowserContext> {
  const context = await newWindow(browser, look);
  await signInByRole(product.url, context, account);
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Two windows that save over one another are answered with a conflict.
    if (message.type() === 'error' && !/status of (401|409|422)/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(product.url + path);
  await page.locator('h1').first().waitFor();
  return page;
}

async function isClean(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await axeFaultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const mine = 'Tôi đã báo cáo việc này bằng văn bản ngày 12/06, có biên nhận của văn thư.';

describe.each([
  {
    width: 1440,
    scheme: 'light',
    locale: 'vi',
    words: { denied: 'Không thừa nhận', saved: /Đã lưu bản nháp/ },
  },
  { width: 390, scheme: 'dark', locale: 'en', words: { denied: 'Denied', saved: /Draft saved/ } },
] as const)('the room at $width px, $scheme, $locale', ({ words, ...look }) => {
  it('takes somebody from a code on paper to a reply with its proof', async () => {
    onTestFailed(async () => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(
        pages.map((page, at) => page.screenshot({ path: `tests/.output/room-${look.width}-${at}.png` })),
      );
    });
    const { card, code: onPaper } = await invitedTo('verification.responding');
    const room = await newWindow(browser, look);
    await enterByCode(room, onPaper, look.width);
    const page = await open(room, `/cases/${card.id}`);
    await page.locator('[data-task="notice"] [data-status="notOpened"]').waitFor();
    await isClean(page);

    await page.locator('[data-task="notice"] a').click();
    await page.getByText(/Bạn mở lần đầu|You first opened it/).waitFor();
    await isClean(page);
    await page.goBack();
    await page.locator('[data-task="notice"] [data-status="opened"]').waitFor();

    await page.locator('[data-task="reply"] a').click();
    await page.locator('main a[href*="about="]').first().click();
    const answer = page.locator('[data-field="answers.0.answer"]').getByRole('textbox');
    await answer.fill(mine);
    await page.locator('[data-saving="saved"]').waitFor();
    expect(await page.locator('[data-saving]').innerText()).toMatch(words.saved);
    await page.reload();
    await answer.waitFor();
    expect(await answer.inputValue()).toBe(mine);
    await isClean(page);
    await page.goto(`${product.url}/cases/${card.id}`);
    await page.locator('[data-task="reply"] [data-status="started"]').waitFor();

    await differsInAnotherWindow(room, page, card.id);
    const count = await allegationsOf(room, card.id);
    const replies = Array.from({ length: count }, () => ({ stance: words.denied, answer: mine }));
    await page.goto(`${product.url}/cases/${card.id}`);
    const code = await replyInRoom(page, replies);
    await page.getByText(mine).first().waitFor();
    await page.getByRole('button', { name: /Kiểm ngay|Check it here/ }).click();
    await page.getByText(/^(Khớp|It holds)/).waitFor();
    await isClean(page);
    // Opened again, and beside the entry in the file, it is the same code.
    await page.goto(`${product.url}/cases/${card.id}/sent`);
    await page.locator('main a[href*="receipt"]').first().click();
    expect(await codeOn(page)).toBe(code);
    await page.goto(`${product.url}/cases/${card.id}`);
    await page.locator('[data-task="reply"] [data-status="sent"]').waitFor();
    const drafts = await (await room.request.get(`${product.url}/api/cases/${card.id}/drafts`)).json();
    expect(drafts).toEqual({ drafts: [] });
    expect(complaints).toEqual([]);
  });
});

describe('the room later on', () => {
  it('reads the report and comments, and says who looked once all is over', async () => {
    const respondent = await windowOf('respondent', { width: 390 });
    const closed = await cardIn(product.url, respondent, 'resolved.completed');
    const page = await open(respondent, `/cases/${closed.id}/access`);
    await page.getByText(/ai đã mở hồ sơ/).waitFor();
    await isClean(page);

    const { card, code } = await invitedTo('advice.commenting');
    const room = await newWindow(browser, { width: 1440, scheme: 'dark' });
    await enterByCode(room, code, 77);
    const comments = await open(room, `/cases/${card.id}/comments`);
    await comments
      .getByText(/Tạm kết luận/)
      .first()
      .waitFor();
    await isClean(comments);
    await comments.locator('a[href*="advice.comment"]').click();
    await comments.locator('[data-field="comments"]').getByRole('textbox').fill(mine);
    await comments.locator('[data-saving="saved"]').waitFor();
    await comments.reload();
    await comments.getByText(/Đã khôi phục|khôi phục bản nháp/).waitFor();
    const written = comments.locator('[data-field="comments"]').getByRole('textbox');
    await comments.getByRole('button', { name: 'Bỏ bản nháp, làm lại' }).click();
    await expect.poll(() => written.inputValue()).toBe('');
    await comments.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => written.inputValue()).toBe(mine);
    await comments.locator('[data-saving="saved"]').waitFor();
    await actInRoom(comments);
    await comments.getByText(mine).first().waitFor();
  });

  it('appeals on a page of its own, and has the receipt', async () => {
    const respondent = await windowOf('respondent', { width: 390, locale: 'vi' });
    const card = await cardIn(product.url, respondent, 'discipline.appealable');
    const page = await open(respondent, `/cases/${card.id}`);
    await page.locator('[data-task="decision"] a').click();
    await page.locator('a[href$="/appeal"]').click();
    await isClean(page);
    await page.locator('a[href*="lodgeAppeal"]').click();
    const code = await actInRoom(page, { procedure: true, grounds: mine });
    expect(code).toMatch(/^(\w{5}-){3}\w{5}$/);
    await isClean(page);
    await page.goto(`${product.url}/cases/${card.id}`);
    await page.locator('[data-task="appeal"] [data-status="sent"]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows a case handler what the respondent had and when', async () => {
    const supervisor = await windowOf('supervisor', { width: 1440 });
    const card = await cardIn(product.url, supervisor, 'verification.responding', opensUnasked);
    const page = await open(supervisor, `/cases/${card.id}#respondent`);
    await page.getByText('Người bị xem xét có gì, từ khi nào').waitFor();
    expect(await page.getByText('Bạn mở lần đầu').count()).toBe(0);
    await isClean(page);
  });
});

/** A case in `state` to whose respondent the secretary, or whoever investigates it, has a code served on paper. */
async function invitedTo(state: string): Promise<{ card: Board['cards'][number]; code: string }> {
  for (const account of ['secretary', 'investigator']) {
    const officer = await windowOf(account, { width: 1280 });
    const board: Board = await (await officer.request.get(`${product.url}/api/board`)).json();
    for (const card of board.cards.filter((one) => one.state === state && one.respondent)) {
      const answer = await officer.request.post(`${product.url}/api/invitations`, {
        headers: { origin: product.url },
        data: { personId: card.respondent?.id, caseId: card.id },
      });
      // Whoever has an account already needs no code; and somebody else may have this case.
      if (answer.status() === 201) return { card, code: (await answer.json()).code };
    }
  }
  throw new Error(`The demo has nobody to invite in ${state}.`);
}

/** An account by the code of a letter, as somebody types it who reads it from paper. */
async function enterByCode(context: BrowserContext, code: string, number: number): Promise<void> {
  const page = await open(context, '/invite');
  await page.getByRole('textbox').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.locator('form button[type=submit]').click();
  await page.locator('input[type=email]').fill(`nguoi.bi.xem.xet.${number}@example.test`);
  await page.locator('input[type=password]').fill('ba con mèo đi học buổi sáng');
  await page.locator('form button[type=submit]').click();
  await page.locator('a[href^="/cases/"]').first().waitFor();
  await page.close();
}

/** What is written in a second window is shown as a difference in the first, which overwrites nothing. */
async function differsInAnotherWindow(context: BrowserContext, page: Page, caseId: string): Promise<void> {
  const [allegation] = (await viewOf(context, caseId)).allegations;
  const path = `/cases/${caseId}/reply?about=${allegation?.id}`;
  const there = await open(context, path);
  await page.goto(product.url + path);
  const box = (one: Page) => one.locator('[data-field="answers.0.answer"]').getByRole('textbox');
  await Promise.all([page, there].map((one) => box(one).waitFor()));
  await box(there).fill('Viết ở cửa sổ kia.');
  await there.locator('[data-saving="saved"]').waitFor();
  await box(page).fill('Viết ở cửa sổ này.');
  const difference = page.locator('section[role="alert"]');
  await difference.waitFor();
  expect(await difference.innerText()).toContain('Viết ở cửa sổ kia.');
  expect(await difference.innerText()).toContain('Viết ở cửa sổ này.');
  expect(await box(page).inputValue()).toBe('Viết ở cửa sổ này.');
  await isClean(page);
  await difference.getByRole('button').last().click();
  await difference.waitFor({ state: 'detached' });
  expect(await box(page).inputValue()).toBe('Viết ở cửa sổ kia.');
  await there.close();
}

async function viewOf(context: BrowserContext, caseId: string): Promise<CaseView> {
  return (await context.request.get(`${product.url}/api/cases/${caseId}`)).json();
}

async function allegationsOf(context: BrowserContext, caseId: string): Promise<number> {
  const { allegations } = await viewOf(context, caseId);
  return allegations.filter(({ fate }) => fate === 'current' || fate === 'admitted').length;
}
