// Supervision through the page, as a supervisor uses it: a hand-over is tried and then done, deadlines are read, tables leave as files
// that open, small cells stay held back, and how comparable cases ended is told to nobody while a finding is open.
import { readFile } from 'node:fs/promises';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type {
  Deadlines,
  Flow,
  Patterns,
  Rebalancing,
  Workload,
} from '#workflows/contract/supervise-schemas.ts';
import { newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  const context = await newWindow(stage.browser, { width: 1440 });
  await signInByRole(stage.product.url, context, 'supervisor');
  page = await context.newPage();
}, 400_000);
afterAll(() => stage?.close());

const open = (path: string) => page.goto(`${stage.product.url}${path}`);
async function read<Body>(path: string): Promise<Body> {
  return (await page.request.get(`${stage.product.url}/api${path}`)).json();
}

/** A case that its investigator could hand to somebody, as the trial says. */
async function movable() {
  const { people } = await read<Workload>('/supervise/workload');
  for (const giver of people ?? []) {
    if (!giver.id || giver.open === 0) continue;
    const { candidates } = await read<Rebalancing>(`/supervise/rebalancing?from=${giver.id}`);
    for (const taker of candidates) {
      const tried = await read<Rebalancing>(`/supervise/rebalancing?from=${giver.id}&to=${taker.id}`);
      const one = tried.cases.find(({ allowed }) => allowed);
      if (one) return { giver, taker, one, tried };
    }
  }
  throw new Error('The demo has nothing that could be handed over.');
}

/** Takes a table out by its button, saying what for where that is asked, and gives the path of the file. */
async function taken(table: string, format: 'CSV' | 'XLSX'): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `${table}: lấy bảng ${format}` }).click();
  const ask = page.getByRole('dialog', { name: 'Bạn xem vì lý do gì?' });
  await Promise.race([coming, ask.waitFor().catch(() => undefined)]);
  if (await ask.isVisible()) {
    await ask.getByLabel('Kiểm tra, giám sát công việc của đơn vị').check();
    await ask.getByRole('button', { name: 'Ghi lý do và lấy bảng' }).click();
  }
  return (await coming).path();
}

it('tries a hand-over without writing anything, and then does it', async () => {
  const { giver, taker, one, tried } = await movable();
  const before = await read<CaseView>(`/cases/${one.id}`);
  await open('/supervise');
  await page.getByRole('button', { name: `Thử cân lại việc của ${giver.name}`, exact: true }).click();
  await page.getByRole('combobox', { name: 'Chuyển cho' }).click();
  await page.getByRole('option', { name: new RegExp(`^${taker.name},`) }).click();
  const row = page.locator('li', { has: page.getByRole('checkbox', { name: `Chuyển vụ ${one.ref}` }) });
  await row.getByText('Chuyển được', { exact: true }).waitFor();
  await row.getByRole('checkbox').check();
  await page.getByText(`${taker.open} → ${taker.open + 1} vụ đang mở`).waitFor();
  for (const { ref, reason } of tried.cases.filter(({ allowed }) => allowed === false).slice(0, 2))
    await page
      .locator('li', { hasText: ref })
      .getByText(reason ?? 'a reason')
      .waitFor();
  expect((await read<CaseView>(`/cases/${one.id}`)).card.version).toBe(before.card.version);
  await page.getByRole('textbox', { name: 'Ghi chú bàn giao' }).fill('Còn một buổi làm việc với nhân chứng.');
  await page.getByRole('button', { name: `Chuyển 1 vụ cho ${taker.name}` }).click();
  await page.locator('li', { hasText: one.ref }).getByText('Đã chuyển').waitFor();
  const { people } = await read<CaseView>(`/cases/${one.id}`);
  expect(people.find(({ part }) => part === 'investigator')?.person.id).toBe(taker.id);
});

it('reads the deadlines ahead, each with how past cases fared or that there are too few', async () => {
  const { cases } = await read<Deadlines>('/supervise/deadlines');
  await open('/supervise?tab=deadlines');
  const rows = page.locator('section[aria-labelledby=deadlines] tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(cases?.length);
  const said = await rows.evaluateAll((all) => all.map((row) => row.textContent ?? ''));
  for (const [index, { ref, forecast }] of (cases ?? []).entries()) {
    expect(said[index]).toContain(ref);
    expect(said[index]).toContain(
      forecast ? `${forecast.longer} trong ${forecast.of} vụ` : 'Chưa đủ vụ để so sánh',
    );
  }
});

it('shows the flow as a chart with its table, and gives it as files that open', async () => {
  await open('/supervise?tab=flow');
  const refused: string[] = [];
  page.on('console', (said) => {
    if (said.text().includes('Content Security Policy')) refused.push(said.text());
  });
  const chart = page.getByRole('img', { name: /^Biểu đồ dòng tích lũy/ }).locator('canvas');
  await chart.waitFor();
  // Its tooltip is drawn too: as an element of the page its style would be refused.
  await chart.hover();
  expect(refused).toEqual([]);
  const title = 'Vụ việc theo giai đoạn';
  const table = page.getByRole('table', { name: title });
  const heads = await table.getByRole('columnheader').allTextContents();
  const { days } = await read<Flow>('/supervise/flow');
  const csv = (await readFile(await taken(title, 'CSV'), 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
  expect(csv[0]).toBe(heads.map((head) => (head.includes(',') ? `"${head}"` : head)).join(','));
  expect(csv.length).toBe(days.length + 1);
  const book = new Workbook();
  await book.xlsx.readFile(await taken(title, 'XLSX'));
  const [sheet] = book.worksheets;
  expect(sheet?.getRow(1).values).toEqual(expect.arrayContaining(heads));
  expect(sheet?.rowCount).toBe(days.length + 1);
  const outcomes = await readFile(await taken('Trả lại và khiếu nại', 'CSV'), 'utf8');
  expect(outcomes).toContain('Khiếu nại đã giải quyết');
});

it('holds small cells of the patterns back, and shows none of them anywhere', async () => {
  const { cells } = await read<Patterns>('/supervise/patterns');
  const hidden = cells.flat().filter((count) => count === null).length;
  await open('/supervise?tab=patterns');
  const table = page.getByRole('table');
  await table.waitFor();
  const shown = await table.locator('tbody td').allTextContents();
  expect(shown.filter((words) => words === 'không hiển thị').length).toBe(hidden);
  expect(hidden).toBeGreaterThan(0);
  expect(shown.filter((words) => /^[1-4]$/.test(words))).toEqual([]);
});

it('refuses to tell how comparable cases ended while a finding is open, with the article', async () => {
  const { cards } = await read<Board>('/board');
  const scheduled = cards.find(({ state }) => state === 'advice.scheduled');
  if (!scheduled) throw new Error('The demo has no case that waits for its sitting.');
  const answer = await page.request.get(`${stage.product.url}/api/cases/${scheduled.id}/comparable`);
  const { detail, article } = await answer.json();
  expect([answer.status(), article]).toEqual([422, expect.any(String)]);
  await open(`/cases/${scheduled.id}#committee`);
  const lens = page.getByRole('region', { name: 'Các vụ tương tự' });
  await lens.getByText(detail).waitFor();
  expect(await lens.getByRole('table').count()).toBe(0);
});
