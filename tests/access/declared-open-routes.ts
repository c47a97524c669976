// Routes that need no session, each with what guards it; the events of live connections. `layers` counts the handlers without a
// path of their own, so that none comes in unseen.
import type { ClientToServer, ServerToClient } from '#workflows/contract/live.ts';
import { passkey } from './declared-other-routes.ts';
import { reporterRoutes } from './declared-reporter-routes.ts';
import type { DeclaredEvent, OpenRoute } from './declared-route.ts';

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
  { of: 'open', route: 'GET /api/ledger/key', guardedBy: 'nothing: a public key' },
  { of: 'open', route: 'GET /api/ledger/successions', guardedBy: 'nothing: public keys, signed' },
  { of: 'open', route: 'GET /api/ledger/checkpoint', guardedBy: 'nothing: a count and a hash' },
  { of: 'open', route: 'GET /api/ledger/about', guardedBy: 'nothing: public keys, counts and times' },
  { of: 'open', route: 'GET /api/ledger/inclusion', guardedBy: 'nothing: hashes over salted hashes' },
  { of: 'open', route: 'GET /api/ledger/consistency', guardedBy: 'nothing: hashes over salted hashes' },
  { of: 'open', route: 'GET /api/ledger/entries', guardedBy: 'nothing: salted hashes' },
  {
    of: 'open',
    route: 'GET /api/ledger/tile/*path',
    path: { path: 'entries/000' },
    guardedBy: 'nothing: salted hashes and hashes over them',
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
  'board:presence': {
    of: 'board',
    answers:
      'who reads the files of the cases that the caller sees, not where they have a room of their own or stand apart',
  },
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
  presence: 'whoever reads the file: who else has it open; nobody with a room of their own is told or named',
  reset: 'the caller: fetch anew',
} as const satisfies Record<keyof ServerToClient, string>;
