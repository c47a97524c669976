// Working together on a dossier, through the page: a record is presented to who spoke, who comments on it, and their name is kept; a
// colleague is mentioned and finds it under the bell; how one is told is chosen and a calendar address made and revoked; a report
// is written as versions and compared; the history is filtered.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { getDemoOfficer } from '#server/demo/directory/demo-directory.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { openedForm, openForm, perform } from './command-form-driver.ts';
import { type DemoHands, demoHands } from './demo-hands.ts';
import { type Stage, setStage } from './stage.ts';

const said = 'Tôi thấy phiếu chi được ký hai lần trong cùng một buổi.';
const added = 'Xin ghi rõ: lần ký thứ hai là vào buổi chiều.';

let stage: Stage;
let hands: DemoHands;
let caseId = '';
/** Who handles the case, by account; and somebody of the organisation who only saw something. */
let investigator: string;
let supervisor: string;
const witness = { account: 'auditor', ...getDemoOfficer('auditor') };

beforeAll(async () => {
  stage = await setStage();
  const { browser, product, sql } = stage;
  hands = demoHands({ browser, url: product.url, sql }, '');
  for (investigator of ['investigator', 'investigator2']) {
    const { request } = await hands.windowOf(investigator);
    const board: Board = await (await request.get(`${product.url}/api/board`)).json();
    for (const { id } of board.cards.filter(({ state }) => state === 'verification.responding')) {
      const view: CaseView = await (await hands.view(investigator, id)).json();
      if (view.depth === 'file' && view.parts.includes('investigator') && !view.stay) caseId = id;
    }
    if (caseId) break;
  }
  for (supervisor of ['supervisor', 'supervisor2', 'reviewer']) {
    const answer = await hands.view(supervisor, caseId);
    const view = answer.ok() ? ((await answer.json()) as CaseView) : null;
    if (view?.parts.includes('supervisor')) break;
  }
  await hands.must(caseId, investigator, 'verification.recordInterview', {
    ...{ witnessId: witness.id, record: said, closing: 'later' },
  });
}, 400_000);

afterAll(() => stage?.close());

async function open(account: string, hash = ''): Promise<Page> {
  const context: BrowserContext = await hands.windowOf(account);
  // What for is asked elsewhere: whoever looks here has said so.
  await context.request.get(`${stage.product.url}/api/cases/${caseId}`, {
    headers: { 'x-purpose': 'supervision' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  onTestFailed(async () => void (await page.screenshot({ path: 'tests/.output/dossier-work.png' })));
  await page.goto(`${stage.product.url}/cases/${caseId}${hash}`);
  return page;
}

async function isClean(page: Page, within?: string): Promise<void> {
  expect(await axeFaultsOf(page, within)).toEqual([]);
}

it('lets go on who has looked at what others did, be the list of acts as old as it may', async () => {
  const page = await open(investigator);
  await openForm(page, 'verification.addAllegation');
  const dialog = await openedForm(page);
  // What the case is comes anew, and what may be done with it is still on its way.
  await page.route('**/api/cases/*/commands', () => undefined);
  await hands.must(caseId, investigator, 'case.comment');
  const lookedAt = dialog.getByRole('button', { name: 'Đã xem, tiếp tục' });
  await lookedAt.click();
  await lookedAt.waitFor({ state: 'detached' });
});

it('presents a record to who spoke, who comments on it, and whose name the authority then keeps', async () => {
  const presenting = await open(investigator);
  await perform(presenting, 'verification.presentRecord', { exhibitIds: ['Biên bản làm việc'] });
  const speaking = await open(witness.account);
  await speaking.getByText(said).first().waitFor();
  await isClean(speaking);
  await perform(speaking, 'verification.closeRecord', {
    ...{ exhibitIds: ['Biên bản làm việc'], closing: 'Ký kèm ý kiến', remarks: added },
  });
  await speaking.getByText('Đã ký kèm ý kiến.').first().waitFor();

  await hands.must(caseId, supervisor, 'case.askAuthority');
  const ruling = await open('authority');
  await perform(ruling, 'verification.protectWitness', {
    ...{ witnessId: witness.name, gist: 'Một người chứng kiến.', reasons: 'Có nguy cơ bị trả đũa.' },
  });
  const reading = await open(supervisor, '#history');
  await reading.getByText('Tên một người làm chứng được giữ kín').first().waitFor();
  // What an entry says stands on the page whether it is unfolded or not.
  expect(await reading.locator('main').textContent()).toMatch(/Nhân chứng A/);
  expect(await reading.locator('main').textContent()).not.toContain(witness.name);
}, 180_000);

it('mentions a colleague by @, who finds it under the bell and comes to the case', async () => {
  const { name } = getDemoOfficer(investigator);
  const writing = await open(supervisor);
  await writing.getByRole('button', { name: /^Việc khác/ }).click();
  await writing.locator('button[data-command="case.comment"]').click();
  const note = writing.getByRole('dialog').locator('textarea').first();
  const typed = name.split(' ').at(-1)?.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd') ?? '';
  await note.fill('Nhờ xem lại ');
  await note.pressSequentially(`@${typed.toLowerCase()}`);
  await writing.getByRole('option', { name }).waitFor();
  await isClean(writing, '[role="dialog"]');
  await writing.keyboard.press('Enter');
  expect(await note.inputValue()).toBe(`Nhờ xem lại @${name} `);
  await writing.getByRole('dialog').locator('button[type=submit]').click();
  await writing.getByRole('dialog').waitFor({ state: 'detached' });

  const told = await open(investigator, '#texts');
  await told.getByRole('button', { name: /^Thông báo, \d+ chưa đọc/ }).click();
  const line = told.getByRole('link', { name: /được nhắc đến/ }).first();
  await line.waitFor();
  await line.click();
  await told.waitForURL(`**/cases/${caseId}*`);
}, 180_000);

it('keeps what is chosen for each event, and makes and revokes an address of the calendar', async () => {
  const page = await open(investigator);
  await page.goto(`${stage.product.url}/account`);
  const way = page.getByRole('combobox', { name: /^Cách nhận: .*nhắc đến/ });
  await way.selectOption({ label: 'Tắt' });
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page.getByText('Đã lưu lựa chọn').waitFor();
  await page.reload();
  expect(await way.inputValue()).toBe('off');
  await page.getByRole('button', { name: 'Tạo địa chỉ bí mật' }).click();
  const address = await page.getByRole('textbox', { name: 'Địa chỉ lịch mới' }).inputValue();
  const read = async () => (await fetch(address.replace(/^webcal:/, 'http:'))).status;
  expect(await read()).toBe(200);
  await page.getByRole('button', { name: /^Thu hồi địa chỉ/ }).click();
  await page.getByText('Chưa có địa chỉ lịch nào.').waitFor();
  expect(await read()).toBe(404);
}, 180_000);

it('writes a report as versions and shows what was changed, word by word', async () => {
  const page = await open(investigator);
  // A part of the file that has no room in the row is in the menu behind it, and in the row once it is open.
  await page.getByRole('button', { name: 'Thêm phần khác của hồ sơ' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Soạn thảo' }).press('Enter');
  await page.getByRole('tab', { name: 'Soạn thảo', selected: true }).waitFor();
  const report = page.locator('article', { hasText: 'Báo cáo thẩm tra' });
  await report.getByRole('button', { name: 'Xem' }).click();
  await report.getByRole('button', { name: 'Soạn', exact: true }).click();
  const editor = report.getByRole('textbox', { name: /^Nội dung/ });
  await editor.click();
  const save = async (version: number) => {
    await report.getByRole('button', { name: 'Lưu phiên bản' }).click();
    await page.getByText(`Đã lưu phiên bản ${version}.`).waitFor();
  };
  await page.keyboard.type('Có căn cứ kết luận.');
  await save(1);
  await editor.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Chưa ');
  await save(2);
  await report.getByRole('button', { name: 'So phiên bản 1 với phiên bản mới nhất' }).click();
  expect(await report.locator('ins').first().textContent()).toContain('Chưa');
  await isClean(page);
}, 180_000);

it('shows of the history only what is one’s own, and all of it again', async () => {
  const page = await open(supervisor, '#history');
  const entries = page.locator('main ol > li[data-stage]');
  await page.getByText('Đã thêm ghi chú').first().waitFor();
  const all = await entries.count();
  await page.getByRole('checkbox', { name: 'Chỉ việc của tôi' }).check();
  await page.getByText(/^\d+ mục$/).waitFor();
  const own = await entries.count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByText(/^\d+ mục$/).waitFor({ state: 'detached' });
  expect(await entries.count()).toBe(all);
  await isClean(page);
}, 180_000);

it('goes back through the case by keys and by a date, compares two moments, and comes back to the present', async () => {
  const page = await open(investigator);
  await page.getByRole('link', { name: 'Theo thời gian' }).click();
  const banner = page.locator('main [data-past][role="status"]');
  const moment = page.getByRole('slider', { name: 'Thời điểm' });
  await moment.focus();
  await page.keyboard.press('Home');
  await banner.getByText(/sau bước 1$/).waitFor();
  await page.keyboard.press('ArrowRight');
  await banner.getByText(/sau bước 2$/).waitFor();
  expect(page.url()).toContain('at=2');
  expect(await moment.getAttribute('aria-valuetext')).toMatch(/^Bước 2: /);
  // What is shown is the case of then: nobody had been named yet, and nothing is offered to be done.
  const past = page.locator('[data-past="2"]');
  await past.getByText('chưa xác định người bị xem xét').waitFor();
  expect(await page.locator('main [data-command]').count()).toBe(0);
  await isClean(page);
  const day = await page.getByRole('textbox', { name: 'Ngày', exact: true }).inputValue();
  await page.getByRole('textbox', { name: 'Giờ', exact: true }).fill('23:59');
  await page.getByRole('button', { name: 'Xem lúc này' }).click();
  await page.waitForURL(/at=[^&]*T16%3A59/);
  await banner.getByText(`23:59 ${day}`).waitFor();
  await page.goBack();
  await banner.getByText(/sau bước 2$/).waitFor();
  await page.getByRole('button', { name: 'So sánh hai thời điểm' }).click();
  await page.waitForURL(/with=/);
  const changes = page.getByRole('table').first();
  await changes.getByRole('row', { name: /^Trạng thái/ }).waitFor();
  expect(await changes.locator('ins').count()).toBeGreaterThan(3);
  await isClean(page);
  await page.getByRole('link', { name: 'Về hiện tại' }).click();
  await page.waitForURL((url) => url.search === '');
  await banner.waitFor({ state: 'detached' });
}, 180_000);
