// Routes that are about no case: one's own account, what a role may open, what needs no session; and the events of live
// connections. `layers` counts the handlers without a path of their own, so that none comes in unseen.
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import { reporterRoutes } from './declared-reporter-routes.ts';
import type { DeclaredEvent, OpenRoute, OwnRoute, RoleRoute } from './declared-route.ts';

export const roleRoutes: readonly RoleRoute[] = [
  {
    of: 'role',
    route: 'POST /api/cases',
    body: { commandId: '{fresh}', payload: '{registration}' },
    may: ['intake'],
    done: '201',
    // To whoever holds no role in the unit it is as if there were no such unit.
    // Whoever reports themselves says so by the channel.
    refused: ['403 refusal.notYourTurn', '404 case.notFound', '422 refusal.ownChannel'],
  },
  {
    of: 'role',
    route: 'POST /api/meetings',
    body: { commandId: '{fresh}', payload: '{meeting}' },
    may: ['secretary', 'chair', 'five roles', 'six roles'],
    done: '201',
    refused: ['403 refusal.notYourTurn', '404 meeting.notFound'],
  },
];

const asSent = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} };
const newPasskey = { ...asSent, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } };
const passkey = {
  ...asSent,
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
};

export const ownRoutes: readonly OwnRoute[] = [
  { of: 'own', route: 'GET /api/me', answers: '200' },
  { of: 'own', route: 'GET /api/directory/units', answers: '200' },
  { of: 'own', route: 'GET /api/access/counts', answers: '200' },
  { of: 'own', route: 'POST /api/access/exports', body: {}, answers: '200' },
  // By a reference; the answer is the same whether there is such a case or not.
  {
    of: 'own',
    route: 'POST /api/access/emergencies',
    body: {
      id: '{fresh}',
      ref: '1998-0001',
      reason: 'Người phụ trách nghỉ ốm, hạn trả lời là ngày mai.',
      hours: 1,
    },
    answers: '200',
  },
  {
    of: 'own',
    route: 'POST /api/access/emergencies/{id}/decision',
    body: { granted: true },
    answers: '404 emergency.notFound',
  },
  { of: 'own', route: 'GET /api/account', answers: '200' },
  { of: 'own', route: 'DELETE /api/account/sessions/{id}', answers: '404 account.notFound' },
  { of: 'own', route: 'POST /api/account/sessions/end-others', body: {}, answers: '200' },
  {
    of: 'own',
    route: 'POST /api/account/password',
    body: { current: 'not the passphrase', next: 'một câu dài chưa ai dùng' },
    answers: '403 account.notConfirmed',
  },
  {
    of: 'own',
    route: 'POST /api/account/confirm',
    body: { password: 'not the passphrase' },
    answers: '403 account.notConfirmed',
  },
  // The tests ask from a number address, and a passkey is bound to a name.
  { of: 'own', route: 'POST /api/account/passkeys/options', body: {}, answers: '409 passkey.noName' },
  {
    of: 'own',
    route: 'POST /api/account/passkeys',
    body: { name: 'Máy của tôi', answer: newPasskey },
    answers: '409 passkey.noName',
  },
  {
    of: 'own',
    route: 'POST /api/account/passkeys/{id}/name',
    body: { name: 'Máy của tôi' },
    answers: '404 account.notFound',
  },
  { of: 'own', route: 'DELETE /api/account/passkeys/{id}', answers: '404 account.notFound' },
  { of: 'own', route: 'DELETE /api/account/links/{id}', answers: '404 account.notFound' },
  {
    of: 'own',
    route: 'POST /api/account/confirm/passkey/options',
    body: {},
    answers: '409 passkey.noName',
  },
  {
    of: 'own',
    route: 'POST /api/account/confirm/passkey',
    body: { answer: passkey },
    answers: '409 passkey.noName',
  },
  { of: 'own', route: 'GET /api/standing-certificates', answers: '200' },
  {
    of: 'own',
    route: 'POST /api/standing-certificates',
    body: { personId: '{never}', purpose: 'Bổ nhiệm chức vụ', locale: 'vi' },
    answers: '404 standing.notFound',
  },
  {
    of: 'own',
    route: 'GET /api/standing-certificates/:file',
    path: { file: '{never}.pdf' },
    answers: '404 standing.notFound',
  },
  { of: 'own', route: 'GET /api/notices/unread', answers: '200' },
  { of: 'own', route: 'POST /api/notices/read', body: { id: '1' }, answers: '200' },
  { of: 'own', route: 'GET /api/notices/choices', answers: '200' },
  {
    of: 'own',
    route: 'PUT /api/notices/choices',
    body: { ways: { desk: 'off' }, mail: true, leadDays: [1] },
    answers: '422 notice.alwaysTold',
  },
  { of: 'own', route: 'GET /api/calendar-links', answers: '200' },
  { of: 'own', route: 'POST /api/calendar-links', body: {}, answers: '201' },
  { of: 'own', route: 'DELETE /api/calendar-links/{id}', answers: '404 calendar.notFound' },
];

const code = { code: 'AAAA-AAAA-AAAA-AAAA' };

export const openRoutes: readonly OpenRoute[] = [
  { of: 'open', route: 'GET /healthz', guardedBy: 'nothing: it says that the process lives' },
  { of: 'open', route: 'GET /readyz', guardedBy: 'nothing: database and feed, in two words' },
  {
    of: 'open',
    route: 'GET /calendar/:file',
    guardedBy: 'a secret of 256 bits, kept as a hash; numbers and days of its owner, requests counted',
  },
  { of: 'open', route: 'GET /metrics', guardedBy: 'nothing: counts without ids and names' },
  { of: 'open', route: 'GET /api/openapi.json', guardedBy: 'nothing: the description' },
  { of: 'open', route: 'GET /api/docs', guardedBy: 'nothing: the description' },
  {
    of: 'open',
    route: 'GET /api/documents/verify/:code',
    path: { code: '00000-00000-00000-00000' },
    guardedBy:
      'a code of a hundred bits that stands in the document, tries counted; kind, day, hash and reference only',
  },
  { of: 'open', route: 'POST /api/auth/sign-in/email', body: {}, guardedBy: 'a password, tries counted' },
  { of: 'open', route: 'POST /api/auth/sign-out', body: {}, guardedBy: 'the cookie, which it ends' },
  { of: 'open', route: 'GET /api/auth/get-session', guardedBy: 'the cookie: one’s own session' },
  {
    of: 'open',
    route: 'POST /api/auth/two-factor/enable',
    body: {},
    guardedBy: 'a session confirmed lately',
  },
  {
    of: 'open',
    route: 'POST /api/auth/two-factor/disable',
    body: {},
    guardedBy: 'a session confirmed lately',
  },
  {
    of: 'open',
    route: 'POST /api/auth/two-factor/verify-totp',
    body: {},
    guardedBy: 'half a sign-in, tries counted',
  },
  {
    of: 'open',
    route: 'POST /api/auth/two-factor/verify-backup-code',
    body: {},
    guardedBy: 'half a sign-in, tries counted',
  },
  {
    of: 'open',
    route: 'POST /api/passkeys/options',
    body: {},
    guardedBy: 'nothing: a challenge that only a device can answer, asked for a bounded number of times',
  },
  {
    of: 'open',
    route: 'POST /api/passkeys/sign-in',
    body: { answer: passkey },
    guardedBy: 'the signature of a device over a challenge that is used up',
  },
  { of: 'open', route: 'GET /api/sso', guardedBy: 'nothing: what the provider is called' },
  {
    of: 'open',
    route: 'POST /api/sso/start',
    body: { kind: 'signIn' },
    guardedBy: 'nothing: the way to the provider; to link an account, a session confirmed lately',
  },
  {
    of: 'open',
    route: 'GET /api/sso/callback',
    guardedBy: 'the provider’s signature, and the state and cookie of the browser that was sent there',
  },
  { of: 'open', route: 'GET /api/demo', guardedBy: 'demo mode: elsewhere it does not exist' },
  {
    of: 'open',
    route: 'POST /api/demo/sign-in',
    body: {},
    guardedBy: 'demo mode: elsewhere it does not exist',
  },
  {
    of: 'open',
    route: 'POST /api/invitations/look',
    body: code,
    guardedBy: 'a code of 91 bits, tries counted',
  },
  {
    of: 'open',
    route: 'POST /api/invitations/redeem',
    body: { ...code, password: 'một câu dài chưa ai dùng' },
    guardedBy: 'a code of 91 bits, tries counted',
  },
  {
    of: 'open',
    route: 'POST /api/ballots/:id/papers',
    body: { paper: 'A'.repeat(26), signature: 'A'.repeat(342), choice: 'yes' },
    guardedBy: 'the paper’s own blind signature; the ballot’s id is known to whoever reads the file',
  },
  ...reporterRoutes,
  { of: 'open', route: 'GET /{*path}', guardedBy: 'nothing: the page, the same for everybody' },
];

/** Handlers without a path of their own by where they are mounted: what they do before or after the routes. */
export const layers: Readonly<Record<string, { count: number; what: string }>> = {
  '/': { count: 5, what: 'headers, log, files of the page, the refusal of what is not there, faults' },
  '/assets': { count: 1, what: 'files of the page' },
  '/api': { count: 5, what: 'no-store, own origin, JSON, the contract, the refusal of what is not there' },
  '/api/auth': { count: 1, what: 'the routes of better-auth that are served' },
  '/api/reports': { count: 3, what: 'no-store; what is not there; a fault is answered and not logged' },
  '/calendar': { count: 1, what: 'a fault is answered and not logged' },
  '/api/ballots': { count: 1, what: 'a fault is answered and not logged' },
};

/** What may be asked over a live connection. Types hold that none is missing; a test holds the running server to it. */
export const clientEvents = {
  'board:subscribe': { of: 'board', answers: 'changes of the cases that the caller sees, and of no other' },
  'board:unsubscribe': { of: 'nothing', answers: 'nothing' },
  'case:subscribe': { of: 'case', answers: 'case.notFound where the case is absent, else its hints' },
  'case:unsubscribe': { of: 'nothing', answers: 'nothing' },
  'meeting:subscribe': { of: 'meeting', answers: 'meeting.notFound where it is absent, else its hints' },
  'meeting:unsubscribe': { of: 'nothing', answers: 'nothing' },
} as const satisfies Record<keyof ClientToServer, DeclaredEvent>;

/** What the server says over it, and to whom. */
export const serverEvents = {
  'board:change': 'whoever sees the case before or after, with the card as they may see it',
  'case:change': 'whoever has the case open and still sees it: id, version, position',
  'meeting:change': 'whoever has the meeting open and still sees it: id, version, position',
  'meeting:presence': 'whoever has the meeting open: who else has',
  'access:alert': 'auditors of the unit: that the trace has something to look at, and nothing of it',
  'notice:new': 'whoever was told something: that there is more to read, and not what',
  presence: 'whoever has the case open: who else has, those apart excepted',
  reset: 'the caller: fetch anew',
} as const satisfies Record<keyof ServerToClient, string>;
