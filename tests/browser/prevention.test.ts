// A recommendation from one end to the other in the page: a supervisor issues it, the head of the unit acknowledges it on a
// telephone, names the owner and reports, the supervisor confirms. A text that names somebody is refused, and kept to be changed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newWindow } from './browser.ts';
import { fillForm, perform, provisionWords } from './command-form-driver.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

const subject = 'Đối chiếu hợp đồng trước khi nghiệm thu';
const written = 'Bộ phận kế toán đối chiếu khối lượng với hợp đồng trước khi ký nghiệm thu.';

let stage: Stage;
let supervisor: Page;
let head: Page;

beforeAll(async () => {
  stage = await setStage();
  supervisor = await pageOf('supervisor', 1440);
  head = await pageOf('head', 390);
}, 400_000);
afterAll(() => stage?.close());

async function pageOf(account: string, width: number): Promise<Page> {
  const context = await newWindow(stage.browser, { width, locale: 'vi' });
  await signInByRole(stage.product.url, context, account);
  return context.newPage();
}

const state = (page: Page, words: string) =>
  page.locator('header [data-stage]', { hasText: words }).waitFor();
const open = async (page: Page, path: string) => {
  await page.goto(stage.product.url + path);
  await page.getByRole('link', { name: subject }).click();
};

it('is issued to the head of the unit, once it names nobody', async () => {
  await supervisor.goto(`${stage.product.url}/supervise?tab=recommendations`);
  await supervisor.locator('button[data-command="prevention.issue"]').click();
  const form = supervisor.getByRole('dialog').locator('form');
  await form.waitFor();
  await fillForm(supervisor, form, {
    unitId: 'Sở Xây dựng',
    basis: 'Vấn đề lặp lại',
    provision: provisionWords('RE-01'),
    ...{ subject, recommendation: 'Trần Minh Quân cần làm kỹ hơn.', workingDays: '15' },
  });
  await form.locator('button[type=submit]').click();
  await supervisor.getByText('Nội dung có họ tên của một người').waitFor();
  await fillForm(supervisor, form, { recommendation: written });
  await form.locator('button[type=submit]').click();
  await supervisor.getByRole('heading', { level: 1, name: subject }).waitFor();
  await state(supervisor, 'Đã gửi');
});

it('is the head’s to acknowledge, to give to an owner and to report on', async () => {
  await open(head, '/recommendations');
  await head.getByText(written).waitFor();
  await perform(head, 'prevention.acknowledge');
  await state(head, 'Đang thực hiện');
  await perform(head, 'prevention.nameOwner', { ownerId: 'Nguyễn Văn Hưởng' });
  const followUpOn = new Date(Date.now() + 30 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .toReversed();
  await perform(head, 'prevention.report', {
    ...{ done: 'Đã thêm bước đối chiếu vào quy trình nghiệm thu.', followUpOn: followUpOn.join('/') },
  });
  await state(head, 'Đã báo cáo');
  expect(await head.locator('[data-command]').count()).toBe(0);
  expect(await head.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it('is confirmed by the supervisor, and stands in their table as done', async () => {
  await open(supervisor, '/supervise?tab=recommendations');
  await perform(supervisor, 'prevention.close', { finding: 'Đã xem năm biên bản, bước đối chiếu có đủ.' });
  await state(supervisor, 'Đã thực hiện xong');
  await supervisor.goto(`${stage.product.url}/supervise?tab=recommendations`);
  const row = supervisor.getByRole('row', { name: new RegExp(subject) });
  await row.getByText('Đã thực hiện xong').waitFor();
});
