// The main jobs of every role in the real page: at 1440 px in English by the keyboard alone, at 390 px in Vietnamese by touch. Each
// form is filled with the command's own sample, as the page names it; what is done twice is done on two cases. The respondent's reply,
// the investigator's report and the committee's room have tests of their own.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { accessWordsEn, accessWordsVi } from '#client/words/access-words.ts';
import { adminWordsEn, adminWordsVi } from '#client/words/admin-words.ts';
import { reportWordsEn, reportWordsVi } from '#client/words/report-words.ts';
import { demoPeople, demoRespondentId } from '#server/demo/directory/demo-directory.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { Board, BoardCard } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import { type Look, newWindow } from './browser.ts';
import { type DemoHands, demoHands } from './demo-hands.ts';
import { signInByRole } from './every-page.ts';
import { type Hand, handAtKeys, handOnScreen } from './hand.ts';
import { entriesFor } from './sample-form.ts';
import { type Stage, setStage } from './stage.ts';

const handlers = ['supervisor', 'supervisor2', 'reviewer'];
const investigators = ['investigator', 'investigator2'];
const members = ['member1', 'member2', 'member3', 'member4', 'member5', 'chair'];
const panel = ['appeal1', 'appeal2', 'appeal3'];

type Act = [who: readonly string[], state: string, type: string, only?: 'en' | 'vi'];

/** Who does what, and in which state of a case; where the demo has one such case, in one language only. */
const acts: readonly Act[] = [
  [['intake'], 'detection.screening', 'detection.addAllegation'],
  [['intake'], 'detection.screening', 'detection.recommend'],
  [handlers, 'detection.deciding', 'detection.open'],
  [handlers, 'verification.appointing', 'verification.appoint'],
  [investigators, 'verification.planning', 'verification.submitPlan'],
  [handlers, 'verification.planning', 'verification.approvePlan'],
  [investigators, 'verification.gathering', 'verification.recordEvidence'],
  [handlers, 'verification.reviewing', 'verification.approveReport'],
  [['secretary'], 'advice.drafting', 'advice.submitPaper'],
  [['secretary'], 'discipline.notifying', 'discipline.serveDecision'],
  [members, 'advice.scheduled', 'advice.declareInterest'],
  [members, 'advice.balloting', 'advice.castBallot'],
  [['chair'], 'advice.reasoning', 'advice.signDecision'],
  [['authority'], 'discipline.appealed', 'discipline.appointPanel'],
  [['custodian'], '', 'case.monitorProtection'],
  [['enforcing'], 'discipline.enforcing', 'discipline.acknowledgeEnforcement'],
  [panel, 'discipline.appeal', 'discipline.declareInterest'],
  [panel, 'discipline.appealBalloting', 'discipline.castBallot', 'en'],
  [panel, 'discipline.appealReasoning', 'discipline.decideAppeal', 'vi'],
];

const looks = [
  { width: 1440, locale: 'en', handOf: handAtKeys },
  { width: 390, height: 844, locale: 'vi', touch: true, handOf: handOnScreen },
] as const;

let stage: Stage;
let hands: DemoHands;
const names = new Map(demoPeople.map(({ id, name }) => [id, name]));
const windows = new Map<string, Promise<BrowserContext>>();
const done = new Set<string>();

beforeAll(async () => {
  stage = await setStage();
  hands = demoHands({ browser: stage.browser, url: stage.product.url, sql: stage.sql }, demoRespondentId);
}, 400_000);

afterAll(() => stage?.close());

async function pageOf(account: string | null, look: Look): Promise<Page> {
  const key = `${account} ${look.width}`;
  const open = async () => {
    const context = await newWindow(stage.browser, look);
    await signInByRole(stage.product.url, context, account);
    return context;
  };
  const context = windows.get(key) ?? open();
  windows.set(key, context);
  const page = await (await context).newPage();
  page.setDefaultTimeout(10_000);
  onTestFailed(
    async () =>
      void (await page.screenshot({ path: `tests/.output/job-${key.replace(' ', '-')}.png` }).catch(() => 0)),
  );
  return page;
}

/** Somebody of `who` who may do it now, on a case on which it was not done here before. */
async function turnOf(who: readonly string[], state: string, type: string): Promise<[string, CaseView]> {
  const { url } = stage.product;
  for (const account of who) {
    const { request } = await hands.windowOf(account);
    const { cards }: Board = await (await request.get(`${url}/api/board`)).json();
    // A case in which nothing is alleged yet has little to be done with.
    const hasAllegation = (card: BoardCard) => Number(card.provisions.length > 0);
    const here = cards.filter((card) => card.state.startsWith(state));
    for (const { id } of here.toSorted((one, other) => hasAllegation(other) - hasAllegation(one))) {
      const key = `${type} ${id} ${/castBallot|declareInterest/.test(type) ? account : ''}`;
      if (done.has(key)) continue;
      // What for is asked elsewhere: whoever looks here has said so.
      const headers = { 'x-purpose': 'supervision' };
      const answer = await request.get(`${url}/api/cases/${id}`, { headers });
      const may = (await (await request.get(`${url}/api/cases/${id}/commands`)).json()) as Commands;
      if (!answer.ok() || !may.allowed?.some((one) => one.type === type)) continue;
      done.add(key);
      return [account, await answer.json()];
    }
  }
  throw new Error(`Nobody of ${who.join(', ')} has a case for ${type}.`);
}

describe.each(looks)('at $width px, $locale', ({ handOf, ...look }) => {
  const { locale } = look;

  async function withHand(
    account: string | null,
    path: string,
    run: (page: Page, hand: Hand) => Promise<void>,
  ) {
    const page = await pageOf(account, look);
    await page.goto(stage.product.url + path);
    await page.locator('h1').first().waitFor();
    await run(page, handOf(page));
    await page.close();
  }

  const here = acts.filter(([, , , only]) => !only || only === locale);

  it.each(here)('%s in %s: %s', async (who, state, type) => {
    const [account, view] = await turnOf(who, state, type);
    const { id, pack, version } = view.card;
    const letters = locale === 'vi' ? 'CC' : 'E';
    const exhibits = new Map(
      view.exhibits.map((one, at) => [one.id, `${letters}-${String(at + 1).padStart(2, '0')}`]),
    );
    const nameOf = (one: string) => exhibits.get(one) ?? names.get(one) ?? one;
    const entries = entriesFor(getCommand(type), await hands.sampleOf(id, type), {
      ...{ locale, pack: packOf(pack), nameOf },
    });
    await withHand(account, `/cases/${id}`, async (_, hand) => {
      await hand.perform(type, entries);
      const { request } = await hands.windowOf(account);
      const after: CaseView = await (await request.get(`${stage.product.url}/api/cases/${id}`)).json();
      expect(after.card.version).toBeGreaterThan(version);
    });
  });

  it('a reporter sends a report and has the receipt', async () => {
    const words = locale === 'vi' ? reportWordsVi : reportWordsEn;
    await withHand(null, '/report', async (page, { press, write, pickNext }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await press(button(words.start.begin));
      await pickNext(page.getByLabel(words.office.unit, { exact: true }));
      await press(button(words.next));
      await write(page.getByLabel(words.what.subject), 'Quỹ chi không có chứng từ');
      await write(page.getByLabel(words.what.what), 'Hai mươi triệu đồng đã được chi mà không có chứng từ.');
      await press(button(words.next));
      await press(button(words.next));
      await press(button(words.next));
      await press(button(words.check.next));
      const items = page.locator('[data-receipt] li');
      await items.first().waitFor();
      const receipt = (await items.allTextContents()).map((text) => text.replace(/^\d+/, ''));
      await press(button(words.receipt.next));
      for (const number of [3, 7]) {
        const box = page.getByLabel(words.confirm.word.replace('{{number}}', String(number)), {
          exact: true,
        });
        await write(box, receipt[number - 1] ?? '');
      }
      await press(button(words.confirm.send));
      await page.getByRole('heading', { name: words.done.title }).waitFor({ timeout: 60_000 });
    });
  });

  it('an administrator adds a person', async () => {
    const words = locale === 'vi' ? adminWordsVi : adminWordsEn;
    await withHand('administrator', '/admin?tab=people', async (page, { press, fill }) => {
      await press(page.getByRole('button', { name: words.people.add, exact: true }));
      const form = page.getByRole('dialog').locator('form');
      const name = `Đặng Thị Mới ${look.width}`;
      await fill(form, {
        ...{ name, title: 'Chuyên viên', titleEn: 'Officer' },
        ...{ unitId: 'Phòng Tài vụ', joinedOn: '01/06/2026' },
      });
      await press(form.locator('button[type=submit]'));
      await form.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: new RegExp(name) }).waitFor();
    });
  });

  it('an auditor takes the trace out as a file', async () => {
    const words = locale === 'vi' ? accessWordsVi : accessWordsEn;
    await withHand('auditor', '/access', async (page, { press }) => {
      const taken = page.waitForEvent('download');
      await press(page.getByRole('button', { name: words.export.act }));
      expect((await taken).suggestedFilename()).toMatch(/\.csv$/);
    });
  });
});
