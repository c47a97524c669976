// Everybody around a case, and one who must not know of it: an anonymous report becomes a case, intake asks and the reporter
// answers by the receipt; the respondent, let in by a code on paper, replies and later appeals; a member of the committee who is
// the respondent's superior never comes upon it, on no page and in no answer, however the case moves.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directoryId } from '#server/demo/demo-ids.ts';
import { getDemoOfficer } from '#server/demo/directory/demo-directory.ts';
import type { Product } from '#tests/bench/running-product.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { foldWord } from '#workflows/reporting/receipt.ts';
import { newWindow } from './browser.ts';
import { perform } from './command-form-driver.ts';
import { type DemoHands, demoHands } from './demo-hands.ts';
import { actInRoom, replyInRoom } from './room-driver.ts';
import { type Stage, setStage } from './stage.ts';

const superior = 'member3';
/** Of the accounts office, without an account. */
const respondentId = directoryId('person PTV 3');
const subject = 'Chi hai lần cho một chứng từ';
const mine = 'Tôi đã đối chiếu từng chứng từ và có biên bản bàn giao ngày 02/07.';

let stage: Stage;
let sql: Stage['sql'];
let product: Product;
let browser: Browser;
let hands: DemoHands;
let reporter: Page;
let receipt: string;
let caseId: string;
let room: BrowserContext;

beforeAll(async () => {
  stage = await setStage();
  ({ sql, product, browser } = stage);
  await sql`update members set superior_id = ${getDemoOfficer(superior).id} where id = ${respondentId}`;
  hands = demoHands({ browser, url: product.url, sql }, respondentId);
  const context = await newWindow(browser, { width: 390, height: 844 });
  reporter = await context.newPage();
}, 400_000);

afterAll(() => stage?.close());

const press = (name: string) => reporter.getByRole('button', { name, exact: true }).click();

/** The superior finds nothing of the case anywhere, and is told what is told of a case that does not exist. */
async function isUnknownToTheSuperior(): Promise<void> {
  const { request } = await hands.windowOf(superior);
  const answer = await hands.view(superior, caseId);
  const absent = await hands.view(superior, v7());
  expect([answer.status(), await answer.text()]).toEqual([404, await absent.text()]);
  const [{ ref } = { ref: '' }] = await sql<
    { ref: string }[]
  >`select ref from heads where stream_id = ${caseId}`;
  for (const path of ['board', 'desk', `search?q=${ref}`, 'access']) {
    expect(await (await request.get(`${product.url}/api/${path}`)).text()).not.toContain(caseId);
  }
}

it('takes an anonymous report in through the public form', async () => {
  await reporter.goto(`${product.url}/report`);
  await press('Bắt đầu');
  await reporter.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Phòng Tài vụ' });
  await press('Tiếp tục');
  await reporter.getByLabel('Tóm tắt trong một dòng').fill(subject);
  await reporter.getByLabel('Kể lại sự việc').fill('Cùng một chứng từ được chi hai lần trong tháng 6.');
  await press('Tiếp tục');
  await press('Tiếp tục');
  await press('Tiếp tục');
  await press('Đúng rồi, cho tôi mã biên nhận');
  const items = reporter.locator('[data-receipt] li');
  await items.first().waitFor();
  const words = (await items.allTextContents()).map((text) => text.replace(/^\d+/, ''));
  receipt = words.join(' ');
  await press('Tôi đã chép xong');
  await reporter.getByLabel('Từ thứ 3').fill(words[2] ?? '');
  await reporter.getByLabel('Từ thứ 7').fill(words[6] ?? '');
  await press('Gửi phản ánh');
  await reporter.getByRole('heading', { name: 'Phản ánh đã được gửi' }).waitFor({ timeout: 60_000 });
  const [row] = await sql<{ id: string }[]>`
    select stream_id as id from heads where state = 'detection.received' order by stream_id desc limit 1`;
  caseId = row?.id ?? '';
});

it('lets intake ask, and the reporter answer by the receipt alone', async () => {
  await hands.must(caseId, 'intake', 'detection.startScreening');
  const office = await (await hands.windowOf('intake')).newPage();
  await office.goto(`${product.url}/cases/${caseId}`);
  await office.getByText(subject).first().waitFor();
  await perform(office, 'detection.askReporter', { question: 'Chứng từ mang số nào?' });
  await reporter.goto(`${product.url}/inbox`);
  await reporter.getByLabel('Mã biên nhận').fill(foldWord(receipt));
  await press('Mở hộp thư');
  await reporter.getByText('Chứng từ mang số nào?').first().waitFor({ timeout: 60_000 });
  await reporter.getByLabel('Trả lời').fill('Số 118 và số 131.');
  await reporter.getByRole('button', { name: 'Gửi', exact: true }).first().click();
  await reporter.getByText('Số 118 và số 131.').first().waitFor({ timeout: 60_000 });
  const { request } = office.context();
  const history = async () => (await request.get(`${product.url}/api/cases/${caseId}/history`)).text();
  await expect.poll(history, { timeout: 60_000 }).toContain('Số 118 và số 131.');
});

it('is nothing to the superior of the respondent from when the respondent is named', async () => {
  await hands.must(caseId, 'intake', 'detection.nameRespondent');
  await isUnknownToTheSuperior();
});

it('lets the respondent in by a code on paper, to reply to each allegation', async () => {
  const provision = { provision: 'DU-02' };
  await hands.must(caseId, 'intake', 'detection.addAllegation', provision);
  await hands.must(caseId, 'intake', 'detection.recommend');
  for (const [account, type] of [
    ['supervisor', 'detection.open'],
    ['supervisor', 'verification.appoint'],
    ['investigator', 'verification.submitPlan'],
    ['supervisor', 'verification.approvePlan'],
    ['investigator', 'verification.recordEvidence'],
    ['investigator', 'verification.disclose'],
    ['investigator', 'verification.draftNotice'],
    ['supervisor', 'verification.serveNotice'],
    ['secretary', 'verification.recordService'],
  ] as const)
    await hands.must(caseId, account, type);
  const secretary = (await hands.windowOf('secretary')).request;
  const invited = await secretary.post(`${product.url}/api/invitations`, {
    headers: { origin: product.url },
    data: { personId: respondentId, caseId },
  });
  expect(invited.status()).toBe(201);
  room = await newWindow(browser, { width: 390 });
  const page = await room.newPage();
  await page.goto(`${product.url}/invite`);
  await page.getByRole('textbox').fill((await invited.json()).code);
  await page.locator('form button[type=submit]').click();
  await page.locator('input[type=email]').fill('nguoi.bi.xem.xet@example.test');
  await page.locator('input[type=password]').fill('ba con mèo đi học buổi sáng');
  await page.locator('form button[type=submit]').click();
  await page.locator(`a[href="/cases/${caseId}"]`).first().click();
  await page.locator('[data-task="reply"]').waitFor();
  await replyInRoom(page, [{ stance: 'Không thừa nhận', answer: mine }]);
  await isUnknownToTheSuperior();
});

it('is decided by a committee in which the superior has no seat', async () => {
  for (const [account, type] of [
    ['investigator', 'verification.startDrafting'],
    ['investigator', 'verification.assessElements'],
    ['investigator', 'verification.addressAnswers'],
    ['investigator', 'verification.submitFindings'],
    ['reviewer', 'verification.approveReport'],
    ['secretary', 'advice.submitPaper'],
    ['secretary', 'advice.schedule'],
  ] as const) {
    if (type === 'advice.schedule') await respondentSends('advice.waiveComment');
    await hands.must(caseId, account, type, type === 'advice.schedule' ? { day: today() } : {});
    await isUnknownToTheSuperior();
  }
  const sitting = (await hands.factsOf(caseId)).sitting;
  const seated = sitting?.roll.filter((seat) => !seat.recused).map(({ memberId }) => memberId) ?? [];
  expect(seated).not.toContain(getDemoOfficer(superior).id);
  const members = ['chair', ...[1, 2, 4, 5, 6, 7, 8].map((at) => `member${at}`)].filter((key) =>
    seated.includes(getDemoOfficer(key).id),
  );
  for (const account of members) await hands.must(caseId, account, 'advice.declareInterest');
  await hands.must(caseId, 'secretary', 'advice.circulate');
  await hands.must(caseId, 'chair', 'advice.openSitting');
  await hands.must(caseId, 'chair', 'advice.hearRespondent');
  for (const choice of ['proven', 'warning']) {
    await hands.must(caseId, 'chair', 'advice.openBallot');
    for (const account of members) await hands.must(caseId, account, 'advice.castBallot', { choice });
    await hands.must(caseId, 'chair', 'advice.closeBallot');
    await isUnknownToTheSuperior();
  }
  await hands.must(caseId, 'chair', 'advice.signDecision');
  await hands.must(caseId, 'secretary', 'discipline.serveDecision');
  const board: Board = await (
    await (await hands.windowOf('chair')).request.get(`${product.url}/api/board`)
  ).json();
  expect(board.cards.find(({ id }) => id === caseId)?.state).toBe('discipline.appealable');
});

it('is appealed by the respondent from the room, and the superior still finds no such page', async () => {
  const page = await room.newPage();
  await page.goto(`${product.url}/cases/${caseId}/appeal`);
  await page.locator('a[href*="lodgeAppeal"]').click();
  await actInRoom(page, { procedure: true, grounds: mine });
  expect((await hands.factsOf(caseId)).appeal).not.toBeNull();
  await isUnknownToTheSuperior();
  const there = await (await hands.windowOf(superior)).newPage();
  const shownAt = async (id: string) => {
    await there.goto(`${product.url}/cases/${id}`);
    await there.waitForLoadState('networkidle');
    return there.locator('main').innerText();
  };
  const shown = await shownAt(caseId);
  expect(shown).toBe(await shownAt(v7()));
  expect(shown).not.toBe('');
});

async function respondentSends(type: 'advice.waiveComment'): Promise<void> {
  const view = await (await room.request.get(`${product.url}/api/cases/${caseId}`)).json();
  const answer = await room.request.post(`${product.url}/api/cases/${caseId}/commands`, {
    headers: { origin: product.url },
    data: {
      type,
      payload: { informed: true, voluntary: true },
      expectedVersion: view.card.version,
      commandId: v7(),
    },
  });
  expect([answer.status(), await answer.text()]).toEqual([200, expect.any(String)]);
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
