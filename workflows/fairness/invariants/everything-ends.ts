// Invariant 7: every unresolved state has its deadline, and every way back, more time and second attempt is bounded, so
// that a case always comes to its end.
import { addDays } from '../../rules/day.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { isProposal, type ObservedStep } from './observed-step.ts';

export const everythingEnds: Invariant = {
  id: '7',
  name: 'everythingHasAnEnd',
  words: {
    vi: 'Trạng thái nào chưa kết thúc cũng có thời hạn; số lần trả lại, hủy phiếu, gia hạn, mở lại đều có giới hạn.',
    en: 'Every unresolved state has a deadline; returns, annulments, extensions and reopenings are bounded.',
  },
  article: '3.1',
  clauses: [
    clause('hasADeadline', hasADeadline),
    clause('isBounded', isBounded),
    clause('extendedWithinLimits', extendedWithin),
    clause('investigationExtendedInTime', extendedInTime, ['verification.extendInvestigation']),
    clause('adjournedWithinLimits', adjournedWithin, [
      'advice.adjourn',
      'discipline.adjourn',
      'advice.postpone',
    ]),
    clause('annulledWithinLimits', annulledWithin, ['advice.annulBallot', 'discipline.annulBallot']),
    clause('challengedOnce', challengedOnce, ['advice.challengeMember', 'discipline.challengeMember']),
    clause('officerChallengedOnceEachGround', officerOnce, ['case.challengeOfficer']),
    clause('reviewedOftenEnough', reviewedOften, [
      'case.stay',
      'case.reviewStay',
      'case.hold',
      'case.unseal',
    ]),
    clause(
      'serviceContestedWithinLimits',
      ({ before, pack }) => before.inquiry.serviceSetAsides < pack.limits.serviceSetAsides,
      ['verification.contestService'],
    ),
    clause('lateAppealsBounded', lateBounded, ['discipline.requestLateAppeal']),
    clause('harmfulReopeningsBounded', reopeningBounded, ['case.reopen']),
    clause(
      'proposedWithinLimits',
      ({ pack }, was) => (was.taken['verification.admitAllegation'] ?? 0) < pack.limits.amendments,
      ['verification.addAllegation', 'verification.amendAllegation'],
    ),
    clause('remitsOnceAsked', remitsInTime, ['advice.openBallot']),
  ],
};

function hasADeadline({ after, to }: ObservedStep): boolean {
  if (to.startsWith('resolved.') && to !== 'resolved.restoring') return true;
  return Object.keys(after.clocks).length > 0;
}

const limitOf: Readonly<Record<string, (step: ObservedStep) => number>> = {
  'detection.returnScreening': ({ pack }) => pack.limits.screeningReturns,
  'detection.askReporter': ({ pack }) => pack.limits.reporterQuestions,
  'detection.requestReview': ({ pack }) => pack.limits.screeningReviews,
  'verification.returnReport': ({ pack }) => pack.limits.reportReturns,
  'verification.extendInvestigation': ({ pack }) => pack.limits.investigationExtensions,
  'verification.requestInquiry': ({ pack }) => pack.limits.inquiryRequests,
  'verification.setAsideService': ({ pack }) => pack.limits.serviceSetAsides,
  'verification.admitAllegation': ({ pack }) => pack.limits.amendments,
  'advice.remit': ({ pack }) => pack.limits.decisionRemittals,
  'advice.vacateBallot': ({ pack }) => pack.limits.ballotVacations,
  'advice.requestPostponement': ({ pack }) => pack.limits.postponements,
  'discipline.admitLateAppeal': ({ pack }) => pack.limits.lateAppeals * 2,
  'case.transfer': ({ pack }) => pack.limits.transfers,
};

function isBounded(step: ObservedStep, _: Monitor, now: Monitor): boolean {
  const limit = limitOf[step.type];
  return limit === undefined || (now.taken[step.type] ?? 0) <= limit(step);
}

function extendedWithin({ after, before, pack }: ObservedStep): boolean {
  return Object.values(after.clocks).every((clock) => {
    const was = before.clocks[clock.key]?.extended ?? 0;
    if (clock.extended <= was) return true;
    const investigation = pack.clocks.investigationExtension?.amount ?? 0;
    return clock.extended <= (clock.key === 'investigation' ? investigation : pack.limits.extensionDays);
  });
}

function extendedInTime({ before, at }: ObservedStep): boolean {
  const clock = before.clocks.investigation;
  return clock !== undefined && clock.extended === 0 && !clock.passed && at < clock.dueAt;
}

function adjournedWithin({ before, type, pack, day }: ObservedStep): boolean {
  const sitting = type.startsWith('advice.') ? before.sitting : before.appealSitting;
  if (!sitting) return false;
  const entitled = sitting.roll.filter((one) => !one.recused);
  const present = entitled.filter((one) => one.present).length;
  const { over, of } = pack.ballot.quorum;
  const noQuorum = present * of <= entitled.length * over;
  const papersLate =
    sitting.circulatedOn === null && addDays(day, pack.limits.papersBeforeSittingDays) > sitting.day;
  const preparing = (before.clocks.hearing?.dueDay ?? sitting.day) > sitting.day;
  const isForced = type === 'advice.postpone' ? papersLate || preparing : noQuorum;
  return sitting.adjourned < pack.limits.adjournments || isForced;
}

function annulledWithin({ before, type, pack }: ObservedStep): boolean {
  const body = type.startsWith('advice.') ? 'committee' : 'panel';
  const sitting = body === 'committee' ? before.sitting : before.appealSitting;
  const open = before.ballots.find((one) => one.status === 'open');
  const alike = before.ballots
    .slice(sitting?.earlierBallots ?? 0)
    .filter(
      (one) =>
        one.question === open?.question && one.allegationId === open.allegationId && one.status === 'void',
    );
  const { over, of } = pack.ballot.quorum;
  const cannotCount = open !== undefined && open.voted.length * of <= open.entitled * over;
  return alike.length < pack.limits.annulments || cannotCount;
}

function challengedOnce({ before, type, data }: ObservedStep): boolean {
  const sitting = type.startsWith('advice.') ? before.sitting : before.appealSitting;
  return !sitting?.challenges.some((one) => one.memberId === data.memberId);
}

function officerOnce({ before, data }: ObservedStep): boolean {
  const { officerChallenges } = before.beside;
  const handlers = new Set([...Object.values(before.officers), ...Object.keys(before.acted)]);
  const isOfficer = handlers.has(String(data.officerId)) && !before.barred.includes(String(data.officerId));
  const alike = officerChallenges.filter((one) => one.officerId === data.officerId);
  return isOfficer && alike.every((one) => one.ground !== data.ground && one.upheld !== null);
}

const reviewDue: Readonly<Record<string, string>> = {
  'case.stay': 'stayReview',
  'case.reviewStay': 'stayReview',
  'case.hold': 'holdReview',
};

/** Not today, and no later than the pack has it reviewed. */
function reviewedOften(step: ObservedStep): boolean {
  const { type, after, pack, day } = step;
  if (isProposal(step)) return String(step.data.until) <= addDays(day, pack.clocks.unsealed?.amount ?? 0);
  const clock = after.clocks[reviewDue[type] ?? 'sealing'];
  const most = pack.clocks[reviewDue[type] ?? 'unsealed']?.amount ?? 0;
  return clock !== undefined && clock.dueDay > day && clock.dueDay <= addDays(day, most);
}

function lateBounded({ before, pack }: ObservedStep): boolean {
  const { lateRefused, lateAdmitted } = before.recourse;
  return lateRefused < pack.limits.lateAppeals && lateAdmitted < pack.limits.lateAppeals;
}

function reopeningBounded({ after, pack }: ObservedStep): boolean {
  return after.closed.reopenings.filter((one) => one.toDetriment).length <= pack.limits.reopeningsToDetriment;
}

/** The body sends back before it has found anything, and no more often than it may. */
function remitsInTime({ before, data, pack }: ObservedStep): boolean {
  const votes = before.ballots
    .slice(before.sitting?.earlierBallots ?? 0)
    .filter((one) => one.status !== 'void');
  if (data.question === 'remit')
    return votes.length === 0 && before.committee.sentBack < pack.limits.decisionRemittals;
  return !votes.some((one) => one.question === 'remit' && one.carried === 'remit');
}
