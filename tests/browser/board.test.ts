// The board of a supervisor through the page: a view kept, opened and brought back, a case that cannot be dropped somewhere and one
// that can, the menu by the keyboard, from the list and the calendar too, several cases chosen to be handed over, and the calendar on a small screen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Product } from '#tests/bench/running-product.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';
import { newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let product: Product;
let browser: Browser;
let wide: Page;
let board: Board;

beforeAll(async () => {
  stage = await setStage();
  ({ product, browser } = stage);
  wide = await pageOf(1440);
  board = await (await wide.request.get(`${product.url}/api/board`)).json();
}, 400_000);
afterAll(() => stage?.close());

async function pageOf(width: number, role = 'supervisor'): Promise<Page> {
  const context = await newWindow(browser, { width, height: width < 500 ? 844 : 900 });
  await signInByRole(product.url, context, role);
  return context.newPage();
}

const openBoard = (query = '') => wide.goto(`${product.url}/board${query}`);
const cardIn = (state: string) => {
  const card = board.cards.find((one) => one.state === state);
  if (!card) throw new Error(`The demo has no case in ${state}.`);
  return card;
};
const linkOf = (ref: string) => wide.locator(`a[data-ref="${ref}"]`);
const column = (stageName: string) => wide.locator(`[data-column="${stageName}"]`);

/** A case that this supervisor conducts, so that they give it to an investigator. */
async function cardToGive() {
  for (const card of board.cards.filter(({ stage: name }) => name === 'verification')) {
    const answer = await wide.request.get(`${product.url}/api/cases/${card.id}/commands`);
    const { allowed }: Commands = await answer.json();
    if (allowed.some(({ type }) => type === 'verification.appoint' || type === 'case.assign')) return card;
  }
  throw new Error('The demo has no case that the supervisor could give.');
}

/** Picks a card up and holds it over a column. */
async function hold(ref: string, over: string): Promise<void> {
  await linkOf(ref).scrollIntoViewIfNeeded();
  await linkOf(ref).hover();
  // The first movement of a pointer brings what cards are picked up by.
  await wide.locator(`a[data-ref="${ref}"][draggable="true"]`).waitFor();
  await wide.mouse.down();
  const box = await column(over).boundingBox();
  if (!box) throw new Error(`There is no column ${over}.`);
  for (const share of [0.3, 0.5, 0.6])
    await wide.mouse.move(box.x + box.width * share, box.y + box.height * share, { steps: 4 });
}

it('keeps a view with its lanes and filters, and opens it again by its tab', async () => {
  await openBoard('?due=overdue&lanes=unit');
  await wide.locator('[data-lane]').first().waitFor();
  await wide.getByRole('button', { name: '+ Lưu góc nhìn' }).click();
  await wide.getByLabel('Tên góc nhìn').fill('Quá hạn theo đơn vị');
  await wide.getByRole('button', { name: 'Lưu', exact: true }).click();
  const tab = wide.getByRole('link', { name: /Quá hạn theo đơn vị/ });
  await tab.waitFor();
  await openBoard();
  await tab.click();
  await wide.waitForURL(/due=overdue.*kept=|kept=.*due=overdue/);
  await wide.locator('[data-lane]').first().waitFor();
  expect(await tab.getAttribute('aria-current')).toBe('page');
});

it('gives a view back that was removed, as it was', async () => {
  const tab = wide.getByRole('link', { name: /Quá hạn theo đơn vị/ });
  const address = await tab.getAttribute('href');
  await wide.getByRole('button', { name: 'Sửa góc nhìn' }).click();
  await wide.getByRole('button', { name: 'Bỏ góc nhìn' }).click();
  await tab.waitFor({ state: 'detached' });
  await wide.getByRole('button', { name: 'Hoàn tác' }).click();
  await tab.waitFor();
  const shown = (href: string | null) => href?.replace(/kept=[\w-]+/, '');
  expect(shown(await tab.getAttribute('href'))).toBe(shown(address));
});

it('says before a drop where a case can go and where not, and a drop only opens the form', async () => {
  const { ref, version, id } = cardIn('detection.deciding');
  await openBoard();
  await hold(ref, 'discipline');
  expect(await column('verification').locator('[data-way]').getAttribute('data-way')).toBe('open');
  const not = column('discipline').locator('[data-way]');
  expect([await not.getAttribute('data-way'), await not.textContent()]).toEqual([
    'none',
    expect.stringContaining('Không có bước nào dẫn từ đây đến đó'),
  ]);
  await wide.mouse.up();
  await wide.getByText(`Vụ việc ${ref} không chuyển.`).waitFor();
  expect(await wide.getByRole('dialog').count()).toBe(0);

  await hold(ref, 'verification');
  await wide.mouse.up();
  await wide.getByRole('dialog').locator('form').waitFor();
  const now = await (await wide.request.get(`${product.url}/api/cases/${id}/commands`)).json();
  expect(now).toMatchObject({ version, state: 'detection.deciding' });
  await wide.keyboard.press('Escape');
});

it('offers the ways on by the keyboard, with what is held back and why', async () => {
  const { ref } = cardIn('detection.deciding');
  await openBoard();
  await linkOf(ref).focus();
  await wide.keyboard.press('m');
  const dialog = wide.getByRole('dialog', { name: `Chuyển vụ việc ${ref} đến…` });
  await dialog.locator('[data-command="detection.open"]').click();
  await wide.getByRole('dialog', { name: 'Mở thẩm tra' }).locator('form').waitFor();
  await wide.keyboard.press('Escape');
});

it.each(['list', 'calendar'])(
  'moves a case from the %s as well, and says who else is at it',
  async (view) => {
    const { ref, id, due } = cardIn('detection.deciding');
    const colleague = await pageOf(1024, 'intake');
    await colleague.goto(`${product.url}/cases/${id}`);
    await openBoard(`?view=${view}&stage=detection${view === 'list' ? '' : `&day=${due?.day}`}`);
    await wide
      .getByTitle(/^Đang xem: /)
      .first()
      .waitFor();
    const link = wide.locator(`a[data-case-id="${id}"]`);
    await link.focus();
    await wide.keyboard.press('m');
    const dialog = wide.getByRole('dialog', { name: `Chuyển vụ việc ${ref} đến…` });
    await dialog.locator('[data-command="detection.open"]').waitFor();
    await wide.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await wide.getByLabel(`Chuyển vụ việc ${ref} đến…`).click();
    await dialog.locator('[data-command="detection.open"]').waitFor();
    await wide.keyboard.press('Escape');
    await colleague.context().close();
  },
);

it('hands several chosen cases over with a result for each, and says of the others why not', async () => {
  const [gives, not] = [await cardToGive(), cardIn('detection.received')];
  await openBoard();
  for (const { ref } of [gives, not]) await wide.getByLabel(`Chọn vụ việc ${ref}`).click();
  await wide.getByRole('button', { name: 'Giao người thẩm tra…' }).click();
  const dialog = wide.getByRole('dialog');
  await dialog.getByText('1 trong 2 vụ việc giao được lúc này.').waitFor();
  const results = async () =>
    Object.fromEntries(
      await dialog
        .locator('li[data-result]')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-ref'),
            [row.getAttribute('data-result'), row.textContent],
          ]),
        ),
    );
  const refused = ['refused', expect.stringContaining('Điều 4.7')];
  expect(await results()).toEqual({ [gives.ref]: ['ready', expect.any(String)], [not.ref]: refused });
  const asked = `role=investigator&unitId=${gives.unit.id}&caseId=${gives.id}`;
  const people: DirectoryPerson[] = await (
    await wide.request.get(`${product.url}/api/directory/people?${asked}`)
  ).json();
  const taker = people.find(({ id, unavailable }) => unavailable === null && id !== gives.assignee?.id);
  await dialog.getByRole('combobox', { name: 'Người thẩm tra' }).fill(taker?.name ?? '');
  await wide.getByRole('option', { name: new RegExp(`^${taker?.name}`) }).click();
  await dialog
    .getByRole('textbox', { name: 'Nội dung giao hoặc ghi chú bàn giao' })
    .fill('Còn một buổi làm việc, hạn gần nhất ghi ở hồ sơ.');
  await dialog.getByRole('button', { name: 'Giao 1 vụ việc' }).click();
  await dialog.getByText('1 đã giao, 1 không giao được.').waitFor();
  expect(await results()).toEqual({ [gives.ref]: ['done', expect.any(String)], [not.ref]: refused });
  const answer = await wide.request.get(`${product.url}/api/cases/${gives.id}`);
  const after: CaseView = await answer.json();
  expect(after.people).toContainEqual(
    expect.objectContaining({ part: 'investigator', person: expect.objectContaining({ id: taker?.id }) }),
  );
});

it('shows the deadlines of a month on a small screen, day by day', async () => {
  const narrow = await pageOf(390);
  await narrow.goto(`${product.url}/board?view=calendar`);
  await narrow.locator('[data-today]').waitFor();
  await narrow.locator('[data-column] [data-case-id]').first().waitFor();
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await narrow.getByRole('button', { name: 'Tuần', exact: true }).click();
  await narrow.waitForURL(/span=week/);
  expect(await narrow.locator('li[data-column]').count()).toBe(7);
});
