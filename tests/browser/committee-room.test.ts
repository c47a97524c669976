// Three people in the committee's room at once, and a screen on its wall: they declare, hear, vote openly and in secret, one of them
// loses the connection with the paper in hand, and the minutes are there when it is counted. The product runs as its users run it.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { getDemoOfficer } from '#server/demo/directory/demo-directory.ts';
import { signIn } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { castPaper, takePaper } from '#tests/support/paper-voter.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Meetings, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { axeFaultsOf } from './axe-faults.ts';
import { type Look, newWindow } from './browser.ts';
import { type Filled, perform } from './command-form-driver.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

type Item = { id: string; ref: string; respondent: string; provision: string };
type Chosen = 'Có vi phạm' | 'Proven';

const looks = {
  chair: { width: 1440 },
  member1: { width: 1024, locale: 'en', touch: true },
  member2: { width: 390, touch: true },
  secretary: { width: 1920 },
} satisfies Record<string, Look>;
type Sitting = keyof typeof looks;

const some = 'Theo hồ sơ và lời trình bày của các bên, nội dung này đã được xem xét đầy đủ, khách quan.';
const away = ['member4', 'member5'] as const;
const present = ['chair', 'member1', 'member2', ...away];

let stage: Stage;
let meetingId: string;
let openVote: Item;
let secretVote: Item;
const windows = new Map<Sitting, { context: BrowserContext; page: Page }>();
const callers = new Map<string, Caller>();

const page = (who: Sitting): Page => windows.get(who)?.page as Page;
const as = (who: string): Caller => callers.get(who) as Caller;
const viewAs = async (who: string, { id }: Item) => (await as(who).get<CaseView>(`/api/cases/${id}`)).body;

beforeAll(async () => {
  stage = await setStage();
  const { url } = stage.product;
  for (const who of [...present, 'secretary']) callers.set(who, callerOf(url, await signIn(url, who)));
  const { upcoming } = (await as('secretary').get<Meetings>('/api/meetings')).body;
  meetingId = upcoming.find(({ state }) => state === 'meeting.called')?.id ?? '';
  const { items } = (await as('secretary').get<MeetingView>(`/api/meetings/${meetingId}`)).body;
  const known = await Promise.all(
    items.map(({ caseId }) => as('secretary').get<CaseView>(`/api/cases/${caseId}`)),
  );
  const [secret, open] = known.map(({ body: { card } }) => ({
    ...{ id: card.id, ref: card.ref, respondent: card.respondent?.name ?? '' },
    provision: card.provisions[0] ?? '',
  }));
  if (!secret || !open) throw new Error('The meeting of today has no two cases.');
  [secretVote, openVote] = [secret, open];
  for (const [who, look] of Object.entries(looks) as [Sitting, Look][]) {
    const context = await newWindow(stage.browser, look);
    await signInByRole(url, context, who);
    const shown = await context.newPage();
    shown.setDefaultTimeout(15_000);
    await shown.goto(`${url}/meetings/${meetingId}${who === 'secretary' ? '/projector' : ''}`);
    windows.set(who, { context, page: shown });
  }
}, 400_000);

afterAll(() => stage?.close());

/** What everybody had before them, for whoever looks into a failure. */
async function photographAll(): Promise<void> {
  for (const [who, { page: shown }] of windows)
    await shown.screenshot({ path: `tests/.output/room-${who}.png` }).catch(() => undefined);
}

const pick = (who: Sitting, { ref }: Item) => page(who).locator(`[data-item="${ref}"]`).click();

async function act(who: Sitting, type: string, entries: Filled = {}): Promise<void> {
  await perform(page(who), type, entries);
}

async function declare(who: Sitting, item: Item): Promise<void> {
  await pick(who, item);
  const panel = page(who).locator(`[data-declare="${item.ref}"]`);
  await panel.getByText(item.respondent).waitFor();
  expect(await page(who).getByRole('tab').count()).toBe(0);
  await panel.getByRole('radio').first().click();
  await panel.locator('[data-declare-none]').click();
  await page(who).getByRole('tab').first().waitFor();
}

/** Takes an item up and hears the respondent; the chair does it in the page, then over HTTP. */
async function hear(item: Item, caseActs: (type: string, payload: Filled) => Promise<void>): Promise<void> {
  await pick('chair', item);
  await act('chair', 'meeting.takeUpItem');
  await page('secretary').locator('section').getByText(item.ref).waitFor();
  await caseActs('advice.openSitting', {});
}

async function send(who: string, item: Item, type: string, payload: object): Promise<void> {
  const { card } = await viewAs(who, item);
  const body = { type, payload, expectedVersion: card.version, commandId: v7() };
  const answer = await as(who).post(`/api/cases/${item.id}/commands`, body);
  if (answer.status !== 200) throw new Error(`${type} by ${who}: ${answer.text}`);
}

/** Choose, look at it again, cast: three presses, never one. */
async function choose(who: Sitting, choice: Chosen): Promise<void> {
  const paper = page(who).locator('[data-ballot]');
  await paper.getByRole('radio', { name: choice, exact: true }).click();
  await paper.getByRole('button', { name: /^(Xem lại|Review)$/ }).click();
}
const cast = (who: Sitting) => page(who).locator('[data-cast]').click();
const receipt = (who: Sitting) => page(who).locator('[data-receipt]').waitFor();

it('opens nothing of an item before each has declared on it', async () => {
  onTestFailed(photographAll);
  for (const who of ['chair', 'member1', 'member2'] as const)
    for (const item of [openVote, secretVote]) await declare(who, item);
  expect(await axeFaultsOf(page('member2'))).toEqual([]);
});

it('hears the respondent and takes an open vote that one press does not cast', async () => {
  onTestFailed(photographAll);
  await act('chair', 'meeting.open', { present: present.map((key) => getDemoOfficer(key).name) });
  await hear(openVote, (type, payload) => act('chair', type, payload));
  await act('chair', 'advice.hearRespondent', { attended: 'Trực tiếp', lastWord: true, statement: some });
  await act('chair', 'advice.openBallot', {
    ...{ question: 'Kết luận về một nội dung', allegationId: openVote.provision },
  });
  for (const who of ['chair', 'member1', 'member2'] as const) {
    // Whoever looks at another item is told where the meeting is; from then on the page follows it.
    await pick(who, openVote);
    await choose(who, who === 'member1' ? 'Proven' : 'Có vi phạm');
    expect((await viewAs(who, openVote)).ballots.at(-1)?.mine).toBe(false);
    await cast(who);
    await receipt(who);
  }
  const ballotId = (await viewAs('chair', openVote)).ballots.at(-1)?.id;
  for (const who of away) await send(who, openVote, 'advice.castBallot', { ballotId, choice: 'proven' });
  await page('secretary').getByText('5/5').waitFor();
  await act('chair', 'advice.closeBallot', {});
  await page('secretary').getByText('Được thông qua: Có vi phạm').waitFor();
});

it('loses nothing of a secret vote to a reload or to a lost connection', async () => {
  onTestFailed(photographAll);
  await hear(secretVote, (type, payload) => send('chair', secretVote, type, payload));
  const heard = { attended: 'inPerson', lastWord: true, statement: some };
  await send('chair', secretVote, 'advice.hearRespondent', heard);
  const { allegations } = await viewAs('chair', secretVote);
  await send('chair', secretVote, 'advice.openBallot', {
    question: 'finding',
    allegationId: allegations[0]?.id,
  });
  for (const who of ['chair', 'member1', 'member2'] as const) {
    await page(who).locator('[data-take-paper]').click();
    await page(who).locator('[data-take-paper]').waitFor({ state: 'detached' });
  }
  const ballot = (await viewAs('chair', secretVote)).ballots.at(-1);
  if (!ballot) throw new Error('There is no ballot.');
  const papers = await Promise.all(away.map((who) => takePaper(as(who), secretVote.id, ballot)));
  // Nobody opens the vote before they see that everybody has a paper.
  await page('chair').locator('[data-ballot="secret"]').getByText(/5\/5/).waitFor();
  await act('chair', 'advice.openVoting', {});
  await page('member1').reload();
  await choose('member1', 'Proven');
  await cast('member1');
  await receipt('member1');

  await choose('member2', 'Có vi phạm');
  await windows.get('member2')?.context.setOffline(true);
  await cast('member2');
  await page('member2').locator('[data-waiting-to-send]').waitFor();
  await windows.get('member2')?.context.setOffline(false);
  await receipt('member2');

  const nobody = callerOf(stage.product.url, '');
  for (const paper of papers) await castPaper(nobody, ballot.id, paper, 'notProven');
  await choose('chair', 'Có vi phạm');
  await cast('chair');
  await receipt('chair');
  await page('secretary').getByText('5/5').waitFor();
  await act('chair', 'advice.closeBallot', {});
  await page('secretary').locator('[data-ballot="closed"]').waitFor();
  const { counts, cast: inBox } = (await viewAs('chair', secretVote)).ballots.at(-1) ?? {};
  expect({ counts, inBox }).toEqual({ counts: { proven: 3, notProven: 2 }, inBox: 5 });
});

it('has shown nobody’s name on the wall, and has the minutes ready', async () => {
  onTestFailed(photographAll);
  const wall = (await page('secretary').locator('main').textContent()) ?? '';
  for (const name of [
    openVote.respondent,
    secretVote.respondent,
    ...present.map((key) => getDemoOfficer(key).name),
  ])
    expect(wall).not.toContain(name);
  const secretary = page('secretary');
  await secretary.goto(`${stage.product.url}/meetings/${meetingId}`);
  await secretary.getByRole('tab', { name: 'Biên bản' }).click();
  await secretary.getByText(/Có vi phạm 3/).waitFor();
  await secretary.locator('[data-write-minutes]').click();
  await secretary.getByRole('button', { name: 'Soạn', exact: true }).click();
  await secretary
    .getByRole('textbox', { name: /Biên bản/ })
    .getByText(/Có vi phạm 3/)
    .waitFor();
  await secretary.getByRole('button', { name: 'Lưu phiên bản' }).click();
  await secretary
    .getByText(/Phiên bản 1/)
    .first()
    .waitFor();
  await act('secretary', 'meeting.minute', { text: some });
});
