// What asks who somebody is when that was not proved within half an hour, and what does not and why: every command with a legal
// effect and every route that changes something is in one of the two. A test holds the running server to it.

/** Commands with a legal effect that are asked once more by the page, and are no decision over anybody. */
export const commandsWithout: Readonly<Record<string, readonly string[]>> = {
  'opening the inquiry, or saying that there is none: reviewed, and never final': [
    'detection.open',
    'detection.notOpen',
    'detection.refer',
    'detection.decideReview',
    'verification.dropAllegation',
    'verification.admitAllegation',
  ],
  'serving and recording what others have decided': [
    'verification.serveNotice',
    'verification.recordService',
    'verification.setAsideService',
    'advice.forwardProposal',
    'discipline.serveDecision',
    'discipline.acknowledgeEnforcement',
    'discipline.restore',
  ],
  'one’s own vote, which the closing of the ballot confirms': [
    'advice.castBallot',
    'advice.enterTally',
    'discipline.castBallot',
    'discipline.enterTally',
  ],
  'leaving for a conflict: nothing may stand in its way': ['advice.recuse', 'discipline.recuse'],
  'steps between instances, each open to appeal or review': [
    'advice.remit',
    'advice.annulBallot',
    'advice.vacateBallot',
    'discipline.annulBallot',
    'discipline.admitLateAppeal',
    'case.refer',
    'case.merge',
    'case.freePost',
    'case.suspendInterim',
    'case.withdrawReport',
  ],
  'waiving a period, which ends nothing': ['verification.waiveReply', 'advice.waiveComment'],
};

/** Routes that change something and ask again: administration, exports, ways into an account, a second person's word. */
export const routesWith: readonly string[] = [
  'POST /api/invitations',
  'POST /api/access/exports',
  'POST /api/supervise/exports',
  'POST /api/standing-certificates',
  'POST /api/cases/:id/bundles',
  'POST /api/cases/:id/exports',
  'POST /api/access/emergencies/{id}/decision',
  'POST /api/account/passkeys/options',
  'POST /api/account/passkeys',
  'DELETE /api/account/passkeys/{id}',
  'DELETE /api/account/links/{id}',
];

/** Those that do not, and why. */
export const routesWithout: Readonly<Record<string, readonly string[]>> = {
  'the command says itself whether it asks': [
    'POST /api/cases/{id}/commands',
    'POST /api/settings/areas/{area}/commands',
  ],
  'a beginning, which decides nothing': [
    'POST /api/cases',
    'POST /api/meetings',
    'POST /api/access/emergencies',
  ],
  'asks a unit to change how it works: nothing is decided over anybody': [
    'POST /api/recommendations',
    'POST /api/recommendations/{id}/commands',
  ],
  'an agenda and minutes: no decision over anybody is made by them': ['POST /api/meetings/{id}/commands'],
  'one’s own upload, which is nothing until a command hands it in': [
    'POST /api/cases/{id}/redactions',
    'POST /api/cases/:id/uploads',
    'HEAD /api/cases/:id/uploads/:uploadId',
    'PATCH /api/cases/:id/uploads/:uploadId',
    'DELETE /api/cases/:id/uploads/:uploadId',
  ],
  'a text that is no act before somebody sends it': [
    'PUT /api/cases/{id}/texts/{slot}',
    'POST /api/cases/{id}/texts/{slot}/hold',
    'DELETE /api/cases/{id}/texts/{slot}/hold',
  ],
  'one’s own unsent writing': [
    'PUT /api/cases/{id}/drafts/{command}',
    'DELETE /api/cases/{id}/drafts/{command}',
  ],
  'a way of looking at the board: filters, and no case': [
    'POST /api/board/views',
    'PUT /api/board/views/{id}',
    'DELETE /api/board/views/{id}',
  ],
  'says again what is on record already, and decides nothing': ['POST /api/cases/{id}/documents'],
  'how one is told, and addresses of one’s own calendar that hold numbers and days': [
    'POST /api/notices/read',
    'PUT /api/notices/choices',
    'POST /api/calendar-links',
    'DELETE /api/calendar-links/{id}',
  ],
  'only notes in the trace that the page was printed': ['POST /api/access/prints'],
  'asks for the proof itself': [
    'POST /api/account/password',
    'POST /api/account/confirm',
    'POST /api/account/confirm/passkey',
    'POST /api/account/confirm/passkey/options',
  ],
  'makes an account safer, or only names something': [
    'DELETE /api/account/sessions/{id}',
    'POST /api/account/sessions/end-others',
    'POST /api/account/passkeys/{id}/name',
  ],
  'has no session yet, or ends it': [
    'POST /api/auth/sign-in/email',
    'POST /api/auth/sign-out',
    'POST /api/auth/two-factor/verify-totp',
    'POST /api/auth/two-factor/verify-backup-code',
    'POST /api/demo/sign-in',
    'POST /api/invitations/look',
    'POST /api/invitations/redeem',
    'POST /api/passkeys/options',
    'POST /api/passkeys/sign-in',
  ],
  'asks where it links an account, which its own test holds': ['POST /api/sso/start'],
  'asks by itself, in better-auth’s place': [
    'POST /api/auth/two-factor/enable',
    'POST /api/auth/two-factor/disable',
  ],
  'a reporter has no account: the receipt is the proof, each time': [
    'POST /api/reports',
    'POST /api/reports/acts',
    'POST /api/reports/files',
    'POST /api/reports/inbox',
    'POST /api/reports/work',
  ],
  'secret: there must be no session': ['POST /api/ballots/:id/papers'],
};
