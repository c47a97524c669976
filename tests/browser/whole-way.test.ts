// One case from registration to resolution through the real page, by the people whose turn it is, while a second browser
// watches the board and a third loses the network for a while and catches up. The product runs as its users run it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { seededDataDir } from '#tests/support/seeded-demo.ts';
import { launchBrowser, newWindow } from './browser.ts';
import { type Filled, fillForm, perform, provisionWords } from './command-form-driver.ts';
import { signInByRole } from './every-page.ts';
import { weigh } from './matrix-driver.ts';
import { actInRoom, replyInRoom } from './room-driver.ts';

const respondent = 'Nguyễn Hoàng Thiên Ân';
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const some = 'Theo hồ sơ và lời trình bày của các bên, nội dung này đã được xem xét đầy đủ, khách quan.';
const members = ['member1', 'member2', 'member3', 'member4'] as const;

let product: Product;
let dataDir: string;
let browser: Browser;
const windows = new Map<string, BrowserContext>();

beforeAll(async () => {
  dataDir = await seededDataDir();
  [product, browser] = await Promise.all([startProduct(dataDir), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await removeDataDir(dataDir);
});

/** A person's own window, signed in through the page's one-click role. */
async function pageOf(account: string, path: string): Promise<Page> {
  const known = windows.get(account);
  const context = known ?? (await newWindow(browser, { width: 1280 }));
  windows.set(account, context);
  const page = context.pages()[0] ?? (await context.newPage());
  if (!known) {
    const answer = await context.request.post(`${product.url}/api/demo/sign-in`, {
      headers: { origin: product.url },
      data: { email: `${account}@demo.duecourse.test` },
    });
    expect(answer.status()).toBe(200);
  }
  await page.goto(product.url + path);
  return page;
}

async function watchingPage(): Promise<Page> {
  const context = await newWindow(browser, { width: 1440 });
  await signInByRole(product.url, context, 'supervisor2');
  const page = await context.newPage();
  await page.goto(`${product.url}/board`);
  return page;
}

async function stateOf(caseId: string): Promise<string> {
  const page = await pageOf('supervisor', '/board');
  const answer = await page.context().request.get(`${product.url}/api/cases/${caseId}`);
  return (await answer.json()).card.state;
}

/** What everybody had before them, for whoever looks into a failure. */
async function photographAll(): Promise<void> {
  for (const [account, context] of windows) {
    await context
      .pages()[0]
      ?.screenshot({ path: `tests/.output/${account}.png` })
      .catch(() => undefined);
  }
}

/** The card of a case on somebody's board, under the state it is in. */
function cardOn(board: Page, caseId: string, state: string) {
  return board.locator(`[data-state="${state}"] [data-case-id="${caseId}"]`);
}

describe('a case, from registration to resolution', () => {
  it('is carried by the people whose turn it is, and every board sees it move', {
    timeout: 600_000,
  }, async () => {
    onTestFailed(photographAll);
    // A window of its own: it only watches, and is never loaded again.
    const board = await watchingPage();
    const away = await pageOf('supervisor', '/board');
    await Promise.all([board, away].map((page) => page.locator('[data-case-id]').first().waitFor()));
    const loads: string[] = [];
    board.on('framenavigated', (frame) => loads.push(frame.url()));
    const seen = (state: string) => cardOn(board, caseId, state).waitFor({ timeout: 10_000 });

    const caseId = await register();
    await cardOn(board, caseId, 'detection.received').waitFor({ timeout: 5_000 });
    const act = async (account: string, type: string, entries: Filled = {}): Promise<void> => {
      if (account === 'respondent')
        await actInRoom(await pageOf(account, `/cases/${caseId}/act?about=${type}`), entries);
      else await perform(await pageOf(account, `/cases/${caseId}`), type, entries);
    };

    await act('intake', 'detection.startScreening', { unconflicted: true });
    await act('intake', 'detection.nameRespondent', { respondentId: respondent, basis: some });
    await act('intake', 'detection.addAllegation', {
      provision: provisionWords('DU-02'),
      from: '01/06/2026',
      to: '20/07/2026',
      place: 'Phòng Tài vụ',
      act: 'Không đối chiếu chứng từ trước khi chi, dẫn đến chi trùng hai lần.',
    });
    await act('intake', 'detection.recommend', { recommendation: 'Mở thẩm tra, xác minh', reasons: some });
    await away.context().setOffline(true);
    await act('supervisor2', 'detection.open', {
      jurisdiction: true,
      noProtectedGround: true,
      reasons: some,
    });
    await seen('verification.appointing');
    await act('supervisor2', 'verification.appoint', { investigatorId: 'Trần Minh Quân', mandate: some });
    await act('investigator', 'verification.submitPlan', { steps: [{ elements: some, sources: some }] });
    await act('supervisor2', 'verification.approvePlan');
    await act('investigator', 'verification.recordEvidence', {
      kind: 'Văn bản, chứng từ',
      title: 'Chứng từ chi tháng 6',
      obtainedOn: today,
      source: some,
      custody: some,
      lawful: true,
    });
    await act('investigator', 'verification.disclose', { exhibitIds: ['Chứng từ chi tháng 6'] });
    await act('investigator', 'verification.draftNotice', { draft: some });
    await act('supervisor2', 'verification.serveNotice', { conduct: some, rights: true });
    await act('secretary', 'verification.recordService', {
      outcome: 'Đã giao, có ký nhận',
      attemptedOn: today,
      circumstances: some,
    });
    await seen('verification.responding');
    await replyInRoom(await pageOf('respondent', `/cases/${caseId}`), [
      { stance: 'Thừa nhận một phần', answer: some },
    ]);
    await act('investigator', 'verification.startDrafting', { allRead: true });
    await weigh((await pageOf('investigator', `/cases/${caseId}`)).context().request, product.url, caseId);
    await act('investigator', 'verification.submitFindings', {
      findings: [
        {
          finding: 'Có cơ sở',
          reliedOn: ['Chứng từ chi tháng 6'],
          speaksFor: some,
          speaksAgainst: some,
          answerAddressed: true,
          reasons: some,
        },
      ],
    });
    await act('reviewer', 'verification.approveReport', { unconflicted: true, reasons: some });
    await act('secretary', 'advice.submitPaper', {
      options: ['Khiển trách'],
      neutral: true,
      reportServed: true,
      paper: some,
    });
    await act('respondent', 'advice.waiveComment', { informed: true, voluntary: true });
    await act('secretary', 'advice.schedule', { day: today, place: 'Phòng họp số 2' });
    for (const account of ['chair', ...members]) {
      await act(account, 'advice.declareInterest', { interest: 'Tôi không có xung đột lợi ích' });
    }
    await act('secretary', 'advice.circulate', { complete: true });
    await act('chair', 'advice.openSitting', {
      present: [
        'Nguyễn Hữu Thành',
        'Tôn Nữ Thị Diệu Hiền',
        'Phạm Văn Khoa',
        'Bùi Thị Ngọc Ánh',
        'Trương Công Danh',
      ],
    });
    await act('chair', 'advice.hearRespondent', { attended: 'Trực tiếp', lastWord: true, statement: some });
    await vote(act, 'finding', 'Có vi phạm');
    await vote(act, 'sanction', 'Không kỷ luật');
    await act('chair', 'advice.signDecision', {
      reasons: some,
      answersRespondent: some,
      standardOfProof: 'Khả năng có vi phạm cao hơn không có',
    });
    await seen('discipline.notifying');
    await act('secretary', 'discipline.serveDecision', {
      outcome: 'Đã giao, có ký nhận',
      attemptedOn: today,
      withReasonsAndRights: true,
      circumstances: some,
    });
    await act('respondent', 'discipline.waiveAppeal', { informed: true, voluntary: true });

    await seen('resolved.guidance');
    expect(loads).toEqual([]);
    await away.context().setOffline(false);
    await cardOn(away, caseId, 'resolved.guidance').waitFor({ timeout: 20_000 });
    expect(await stateOf(caseId)).toBe('resolved.guidance');
    expect(windows.size).toBeGreaterThanOrEqual(8);
  });

  async function register(): Promise<string> {
    const page = await pageOf('intake', '/register');
    await page.locator('[data-field="account"]').waitFor();
    await fillForm(page, page.locator('main'), {
      unitId: 'Phòng Tài vụ',
      channel: 'Phản ánh, tố cáo',
      receivedOn: today,
      subject: 'Chi trùng chứng từ tại Phòng Tài vụ',
      account: 'Hai chứng từ chi cùng một nội dung trong tháng 6, không đối chiếu trước khi chi.',
    });
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    return page.url().split('/').at(-1)?.split('?')[0] ?? '';
  }

  async function vote(
    act: (account: string, type: string, entries?: Filled) => Promise<void>,
    question: 'finding' | 'sanction',
    choice: string,
  ): Promise<void> {
    const entries: Filled =
      question === 'finding'
        ? { question: 'Kết luận về một nội dung', allegationId: 'DU-02' }
        : { question: 'Hình thức kỷ luật' };
    await act('chair', 'advice.openBallot', entries);
    for (const account of ['chair', ...members]) await act(account, 'advice.castBallot', { choice });
    await act('chair', 'advice.closeBallot');
  }
});
