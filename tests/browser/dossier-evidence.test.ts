// A PDF through the page, from the investigator's disk to the respondent's room: its upload is paused and goes on, it is recorded,
// read, redacted and disclosed, and what the respondent gets is the redacted version and nothing else of it.
import { randomBytes } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { demoRespondentId } from '#server/demo/directory/demo-directory.ts';
import { rootUnitId } from '#server/demo/directory/demo-units.ts';
import type { Product } from '#tests/bench/running-product.ts';
import { overSecret, plantedPdf, secret, seen } from '#tests/support/planted-pdf.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { EvidenceList } from '#workflows/contract/evidence-schemas.ts';
import { fillForm } from './command-form-driver.ts';
import { type DemoHands, demoHands } from './demo-hands.ts';
import { type Stage, setStage } from './stage.ts';

const fileName = 'Biên bản làm việc.pdf';
const title = 'Biên bản làm việc với thủ quỹ';
const some = 'Nhân chứng cần được bảo vệ; phần còn lại đủ để trả lời.';

let stage: Stage;
let sql: Stage['sql'];
let product: Product;
let browser: Browser;
let hands: DemoHands;
let caseId: string;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  ({ sql, product, browser } = stage);
  hands = demoHands({ browser, url: product.url, sql }, demoRespondentId);
  caseId = await gathering();
  page = await (await hands.windowOf('investigator')).newPage();
  page.setDefaultTimeout(20_000);
}, 400_000);

afterAll(() => stage?.close());

/** A case in which evidence is gathered. */
async function gathering(): Promise<string> {
  const intake = (await hands.windowOf('intake')).request;
  const payload = {
    ...{ unitId: rootUnitId, channel: 'audit', receivedOn: new Date().toISOString().slice(0, 10) },
    ...{ subject: 'Chi hai lần cho một chứng từ', account: 'Cùng một chứng từ được chi hai lần.' },
  };
  const opened = await intake.post(`${product.url}/api/cases`, {
    headers: { origin: product.url },
    data: { commandId: v7(), payload },
  });
  if (opened.status() !== 201) throw new Error(await opened.text());
  const { id } = (await opened.json()) as { id: string };
  for (const [account, type] of [
    ['intake', 'detection.startScreening'],
    ['intake', 'detection.nameRespondent'],
    ['intake', 'detection.addAllegation'],
    ['intake', 'detection.recommend'],
    ['supervisor', 'detection.open'],
    ['supervisor', 'verification.appoint'],
    ['investigator', 'verification.submitPlan'],
    ['supervisor', 'verification.approvePlan'],
  ] as const)
    await hands.must(id, account, type, type === 'detection.addAllegation' ? { provision: 'DU-02' } : {});
  return id;
}

/** Large enough that its upload can be paused on a slow line. */
async function largePdf(): Promise<Buffer> {
  const document = await PDFDocument.load(await plantedPdf(2));
  await document.attach(randomBytes(1_500_000), 'filler.bin');
  return Buffer.from(await document.save());
}

async function files(): Promise<EvidenceList['files']> {
  const { request } = await hands.windowOf('investigator');
  const answer = await request.get(`${product.url}/api/cases/${caseId}/evidence`);
  return ((await answer.json()) as EvidenceList).files;
}

async function photograph(name: string, of = page): Promise<void> {
  await of.screenshot({ path: `tests/.output/evidence-${name}.png` }).catch(() => undefined);
}

it('is uploaded with a pause, goes on from where it was, and is recorded as evidence', async () => {
  onTestFailed(() => photograph('failed'));
  await page.goto(`${product.url}/cases/${caseId}#evidence`);
  await page.locator('[data-command="verification.recordEvidence"]:visible').last().click();
  const form = page.getByRole('dialog').locator('form');
  await form.waitFor();
  const line = await page.context().newCDPSession(page);
  const throttle = (uploadThroughput: number) =>
    line.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await throttle(300_000);
  const chosen = { name: fileName, mimeType: 'application/pdf', buffer: await largePdf() };
  await form.locator('input[type=file]').setInputFiles(chosen);
  await form.getByText(/Đang tải lên · [1-9][\d,.]* (kB|MB)/).waitFor();
  await form.getByRole('button', { name: `Tạm dừng: ${fileName}` }).click();
  await form.getByText(/Đã tạm dừng/).waitFor();
  await expect.poll(async () => (await files())[0]?.received ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
  await photograph('paused');
  const [paused] = await files();
  expect(paused).toMatchObject({ state: 'receiving', name: fileName });
  await throttle(-1);
  await form.getByRole('button', { name: `Tiếp tục: ${fileName}` }).click();
  await form.getByText('Đã nhận đủ').waitFor();
  expect((await files())[0]).toMatchObject({ id: paused?.id, state: 'clean', entry: null });
  await fillForm(page, form, {
    kind: 'Văn bản, chứng từ',
    title,
    obtainedOn: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
    ...{ source: some, custody: some, lawful: true },
  });
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: new RegExp(title) }).waitFor();
});

it('is read in the page, by keyboard too, and closing it gives the focus back', async () => {
  onTestFailed(() => photograph('failed'));
  const open = page.getByRole('button', { name: `Xem ${fileName}` });
  await open.click();
  const words = page.getByTestId('page-words');
  await expect.poll(() => words.textContent(), { timeout: 20_000 }).toContain(secret);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('img', { name: 'Trang 2 / 2' }).waitFor();
  await photograph('viewer');
  await page.keyboard.press('Escape');
  await words.waitFor({ state: 'detached' });
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('is redacted where a box is drawn, and the version is looked through before it enters the file', async () => {
  onTestFailed(() => photograph('failed'));
  await page.getByRole('button', { name: `Che thông tin trong ${fileName}` }).click();
  for (const number of [1, 2]) {
    if (number === 2) await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByRole('img', { name: `Trang ${number} / 2` }).waitFor();
    await drawBox();
    await page.getByRole('button', { name: new RegExp(`^Ô ${number}, trang ${number}`) }).waitFor();
  }
  await page.getByRole('combobox', { name: 'Lý do của ô' }).last().selectOption('protectedWitness');
  await page.getByRole('textbox', { name: /Vì sao cần che/ }).fill(some);
  await photograph('redaction');
  await page.getByRole('button', { name: 'Tạo bản che thông tin' }).click();
  await page.getByText(/Đã kiểm tra 2 trang, 2 ô/).waitFor({ timeout: 60_000 });
  await page.getByRole('img', { name: 'Trang 1 / 2' }).waitFor();
  expect(await page.getByTestId('page-words').textContent()).toBe('');
  await photograph('redacted');
  await page.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await page.getByText(/Bản đã che thông tin, che 2 chỗ/).waitFor();
  await photograph('dossier');
});

async function drawBox(): Promise<void> {
  const layer = await page.getByTestId('box-layer').boundingBox();
  if (!layer) throw new Error('There is no page to draw on.');
  const { x, y, width, height } = overSecret;
  const at = (part: number, from: number, size: number) => from + (part / 10_000) * size;
  await page.mouse.move(at(x, layer.x, layer.width), at(y, layer.y, layer.height));
  await page.mouse.down();
  await page.mouse.move(at(x + width, layer.x, layer.width), at(y + height, layer.y, layer.height), {
    steps: 4,
  });
  await page.mouse.up();
}

it('is the redacted version that the respondent sees, and the original is not there for them', async () => {
  const { exhibits } = await hands.factsOf(caseId);
  const exhibit = exhibits.at(-1);
  await hands.must(caseId, 'investigator', 'verification.disclose', { exhibitIds: [exhibit?.id] });
  await hands.must(caseId, 'investigator', 'verification.draftNotice');
  await hands.must(caseId, 'supervisor', 'verification.serveNotice');
  const context = await hands.windowOf('respondent');
  const room = await context.newPage();
  room.setDefaultTimeout(20_000);
  onTestFailed(() => photograph('failed', room));
  await room.goto(`${product.url}/cases/${caseId}/evidence`);
  await room.getByText(/Bản đã che thông tin/).waitFor();
  await photograph('room', room);
  await room.getByRole('link', { name: new RegExp(title) }).click();
  await room.getByRole('button', { name: /^Xem .*đã che thông tin/ }).click();
  await room.getByRole('img', { name: 'Trang 1 / 2' }).waitFor();
  await photograph('room-file', room);
  const shown = await room.getByTestId('page-words').textContent();
  expect([shown?.includes(secret), shown?.includes(seen)]).toEqual([false, false]);
  const [original] = exhibit?.files ?? [];
  const answer = await context.request.get(`${product.url}/api/cases/${caseId}/evidence/${original?.id}`);
  expect(answer.status()).toBe(404);
  expect(await room.content()).not.toContain(secret);
}, 60_000);
