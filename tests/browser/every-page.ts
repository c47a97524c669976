// The pages of the product by name: who looks at them, and where they are. The gallery photographs them, a test checks them.
import type { BrowserContext } from 'playwright-core';
import { adminTabs } from '#client/admin/admin-search.ts';
import { superviseTabs } from '#client/supervise/supervise-search.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { Meetings } from '#workflows/contract/meeting-schemas.ts';
import type { Recommendations } from '#workflows/contract/recommendation-schemas.ts';

export type PageOfProduct = {
  name: string;
  /** The demo account that looks at it; null is nobody. */
  account: string | null;
  /** The address, or the state of which the first case, meeting or recommendation is opened. */
  at:
    | { path: string }
    | { caseIn: string; hash?: string; page?: string }
    | { meetingIn: string; page?: string }
    | { recommendationIn: string };
};

const file = (account: string, state: string, hash?: string): PageOfProduct => ({
  name: `case-${state.replace('.', '-')}${hash ? `-${hash}` : ''}-${account}`,
  account,
  at: { caseIn: state, hash },
});

/** A page of the respondent's room. */
const room = (state: string, page: string): PageOfProduct => ({
  name: `room-${page}`,
  account: 'respondent',
  at: { caseIn: state, page },
});

export const everyPage: readonly PageOfProduct[] = [
  { name: 'sign-in', account: null, at: { path: '/sign-in' } },
  { name: 'invite', account: null, at: { path: '/invite' } },
  { name: 'account', account: 'member1', at: { path: '/account' } },
  { name: 'notices', account: 'supervisor', at: { path: '/notices' } },
  { name: 'notices-empty', account: 'administrator', at: { path: '/notices' } },
  { name: 'board', account: 'supervisor', at: { path: '/board' } },
  { name: 'board-list', account: 'supervisor', at: { path: '/board?view=list' } },
  { name: 'board-lanes', account: 'supervisor', at: { path: '/board?lanes=unit' } },
  { name: 'board-calendar', account: 'supervisor', at: { path: '/board?view=calendar' } },
  { name: 'board-empty', account: 'auditor', at: { path: '/board' } },
  { name: 'desk-supervisor', account: 'supervisor', at: { path: '/desk' } },
  { name: 'desk-respondent', account: 'respondent', at: { path: '/desk' } },
  { name: 'standing', account: 'secretary', at: { path: '/standing' } },
  { name: 'standing-own', account: 'respondent', at: { path: '/standing' } },
  { name: 'register', account: 'intake', at: { path: '/register' } },
  { name: 'search', account: 'supervisor', at: { path: '/search' } },
  ...superviseTabs.map((tab) => ({
    ...{ name: `supervise-${tab}`, account: 'supervisor', at: { path: `/supervise?tab=${tab}` } },
  })),
  { name: 'supervise-auditor', account: 'auditor', at: { path: '/supervise' } },
  { name: 'recommendations', account: 'head', at: { path: '/recommendations' } },
  { name: 'recommendations-none', account: 'member1', at: { path: '/recommendations' } },
  { name: 'recommendation-head', account: 'head', at: { recommendationIn: 'prevention.acknowledged' } },
  { name: 'recommendation', account: 'supervisor', at: { recommendationIn: 'prevention.closed' } },
  { name: 'meetings', account: 'secretary', at: { path: '/meetings' } },
  { name: 'committee-room', account: 'secretary', at: { meetingIn: 'meeting.called' } },
  { name: 'committee-declare', account: 'member1', at: { meetingIn: 'meeting.called' } },
  { name: 'committee-wall', account: 'secretary', at: { meetingIn: 'meeting.open', page: 'projector' } },
  { name: 'access-auditor', account: 'auditor', at: { path: '/access' } },
  { name: 'access-supervisor', account: 'supervisor', at: { path: '/access' } },
  ...adminTabs.map((tab) => ({
    ...{ name: `admin-${tab}`, account: 'administrator', at: { path: `/admin?tab=${tab}` } },
  })),
  { name: 'report', account: null, at: { path: '/report' } },
  { name: 'inbox', account: null, at: { path: '/inbox' } },
  { name: 'verify', account: null, at: { path: '/verify' } },
  { name: 'ledger', account: null, at: { path: '/ledger' } },
  { name: 'not-found', account: 'supervisor', at: { path: '/nowhere' } },
  file('supervisor', 'verification.responding'),
  file('supervisor', 'verification.responding', 'evidence'),
  file('supervisor', 'verification.responding', 'history'),
  file('supervisor', 'verification.responding', 'picture'),
  file('supervisor', 'verification.responding', 'access'),
  file('chair', 'advice.balloting'),
  file('secretary', 'discipline.notifying'),
  file('secretary', 'discipline.notifying', 'documents'),
  file('respondent', 'verification.responding'),
  ...['notice', 'allegations', 'evidence', 'reply', 'rights', 'sent', 'history'].map((page) =>
    room('verification.responding', page),
  ),
  room('discipline.appealable', 'decision'),
  room('discipline.appealable', 'documents'),
  room('resolved.completed', 'access'),
  file('supervisor', 'verification.responding', 'respondent'),
  file('supervisor', 'resolved.completed'),
  { name: 'time-past', account: 'chair', at: { caseIn: 'advice.balloting', page: 'time?at=18' } },
  {
    name: 'time-compared',
    account: 'supervisor',
    at: { caseIn: 'discipline.notifying', page: 'time?at=10&with=30' },
  },
  {
    name: 'time-shown',
    account: 'respondent',
    at: { caseIn: 'verification.responding', page: 'time?look=shown' },
  },
  file('supervisor', 'resolved.disposed'),
];

/** The address of a page for the person who is signed in in `context`. */
export async function addressOf(
  url: string,
  context: BrowserContext,
  { at }: PageOfProduct,
): Promise<string> {
  if ('path' in at) return url + at.path;
  if ('recommendationIn' in at) {
    const answer = await context.request.get(`${url}/api/recommendations`);
    const { recommendations } = (await answer.json()) as Recommendations;
    const found = recommendations.find(({ state }) => state === at.recommendationIn);
    if (!found) throw new Error(`The demo has no recommendation in ${at.recommendationIn} for this account.`);
    return `${url}/recommendations/${found.id}`;
  }
  if ('meetingIn' in at) {
    const { upcoming } = (await (await context.request.get(`${url}/api/meetings`)).json()) as Meetings;
    const meeting = upcoming.find(({ state }) => state === at.meetingIn);
    if (!meeting) throw new Error(`The demo has no meeting in ${at.meetingIn} for this account.`);
    return `${url}/meetings/${meeting.id}${at.page ? `/${at.page}` : ''}`;
  }
  const answer = await context.request.get(`${url}/api/board`);
  const board = (await answer.json()) as Board;
  const card = board.cards.find((one) => one.state === at.caseIn);
  if (!card) throw new Error(`The demo has no case in ${at.caseIn} for this account.`);
  // What for is asked elsewhere: whoever looks at this page has said so.
  await context.request.get(`${url}/api/cases/${card.id}`, { headers: { 'x-purpose': 'supervision' } });
  return `${url}/cases/${card.id}${at.page ? `/${at.page}` : ''}${at.hash ? `#${at.hash}` : ''}`;
}

export async function signInByRole(
  url: string,
  context: BrowserContext,
  account: string | null,
): Promise<void> {
  if (!account) return;
  const answer = await context.request.post(`${url}/api/demo/sign-in`, {
    headers: { origin: url },
    data: { email: `${account}@demo.duecourse.test` },
  });
  if (answer.status() !== 200) throw new Error(`${account} could not sign in: ${answer.status()}`);
}
