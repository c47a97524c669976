// Routes that are about no case and need a session: what a role may open, and one's own account.
import { unitId } from '#tests/support/cast.ts';
import type { OwnRoute, RoleRoute } from './declared-route.ts';

const recommendation = {
  ...{ unitId, basis: 'pattern', provision: 'GI-05', workingDays: 20 },
  ...{ subject: 'Kê khai khi chấm thầu', recommendation: 'Kê khai trước khi mở hồ sơ thầu.' },
};

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
  {
    of: 'role',
    route: 'POST /api/recommendations',
    body: { commandId: '{fresh}', payload: recommendation },
    may: ['supervisor', 'five roles', 'six roles'],
    // The unit of the tests has no head.
    done: '422 refusal.recommendationUnitHasHead',
    refused: ['403 refusal.notYourTurn', '404 recommendation.notFound'],
  },
];

const asSent = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} };
const newPasskey = { ...asSent, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } };
/** In the form of an answer of a passkey, and no answer of one. */
export const passkey = {
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
  // Those that are addressed to the caller, or that they supervise; what they hold has a test of its own.
  { of: 'own', route: 'GET /api/recommendations', answers: '200' },
  { of: 'own', route: 'GET /api/recommendations/{id}', answers: '404 recommendation.notFound' },
  { of: 'own', route: 'GET /api/recommendations/{id}/commands', answers: '404 recommendation.notFound' },
  {
    of: 'own',
    route: 'POST /api/recommendations/{id}/commands',
    body: { type: 'prevention.acknowledge', payload: {}, expectedVersion: 1, commandId: '{fresh}' },
    answers: '404 recommendation.notFound',
  },
  { of: 'own', route: 'GET /api/standing-certificates', answers: '200' },
  {
    of: 'own',
    route: 'POST /api/standing-certificates',
    body: { personId: '{fresh}', purpose: 'Bổ nhiệm chức vụ', locale: 'vi' },
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
