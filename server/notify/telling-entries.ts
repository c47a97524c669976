// Entries of which somebody is told beyond whose turn it is, by what they are to them. A type that is no command's fails a test.
export const servings: ReadonlySet<string> = new Set([
  'verification.serveNotice',
  'verification.recordService',
  'verification.disclose',
  'discipline.serveDecision',
]);

/** Somebody was given a part by name. */
export const givings: ReadonlySet<string> = new Set([
  'verification.appoint',
  'case.assign',
  'advice.summonAlternate',
  'discipline.appointPanel',
  'discipline.replaceChair',
  'advice.replaceChair',
]);

/** A sitting is called, moved or called off, of one case or of a meeting. */
export const callings: ReadonlySet<string> = new Set([
  'advice.schedule',
  'advice.adjourn',
  'advice.postpone',
  'discipline.admitAppeal',
  'discipline.adjourn',
  'meeting.call',
  'meeting.adjourn',
  'meeting.cancel',
]);

/** What was asked for or contested has been ruled on: for the respondent and their companion. */
export const rulings: ReadonlySet<string> = new Set([
  'verification.ruleOnRequest',
  'verification.grantExtension',
  'verification.refuseExtension',
  'verification.setAsideService',
  'verification.upholdService',
  'verification.ruleOnWithholding',
  'verification.dropAllegation',
  'verification.admitAllegation',
  'verification.continueBeyondLimit',
  'advice.refusePostponement',
  'advice.ruleOnChallenge',
  'advice.remit',
  'discipline.rejectAppeal',
  'discipline.admitLateAppeal',
  'discipline.suspendEffect',
  'discipline.ruleOnChallenge',
  'discipline.liftSanction',
  'discipline.restore',
  'case.ruleOnChallenge',
  'case.stay',
  'case.resume',
  'case.refuseStay',
  'case.suspendInterim',
  'case.refuseInterim',
  'case.liftInterim',
  'case.discontinue',
  'case.transfer',
  'case.reopen',
  'case.refuseReopening',
]);

/** Asked by somebody, for whoever leads the case or stands above it to rule on. */
export const requests: ReadonlySet<string> = new Set([
  'verification.requestExtension',
  'verification.requestInquiry',
  'verification.contestService',
  'verification.withhold',
  'advice.requestPostponement',
  'discipline.requestSuspension',
  'discipline.requestLateAppeal',
  'detection.requestReview',
  'case.requestStay',
  'case.requestResume',
  'case.requestReopening',
  'case.challengeOfficer',
  'case.objectInterim',
  'case.askAuthority',
]);
