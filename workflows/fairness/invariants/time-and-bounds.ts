// Invariants 6, 7 and 11: a clock decides nothing, every way back is bounded, a stay stops what it may and no more.
import type { Facts } from '../../case/facts.ts';
import { addDays, type Day } from '../../rules/day.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { isProposal, type ObservedStep } from './observed-step.ts';

const systems = ['deadline.pass', 'discipline.expire', 'case.seal'];

export const clocksDecideNothing: Invariant = {
  id: '6',
  name: 'clocksDecideNothing',
  words: {
    vi: 'Không thời hạn nào tự tạo ra, chứng minh hay làm nặng thêm kết luận, hình thức; im lặng không phải là thừa nhận.',
    en: 'No clock makes, proves or worsens a finding or a sanction; silence is never an admission.',
  },
  article: '3.4',
  clauses: [
    clause('leavesFindingsAlone', leavesFindingsAlone, systems),
    clause('notBeforeItsTime', notBeforeItsTime, ['deadline.pass']),
    clause('onceOnly', passesOnce, ['deadline.pass']),
    clause('windowRanInFull', windowRanInFull, ['deadline.pass']),
    clause('finalOnlyOnceServed', finalOnlyOnceServed),
    clause('appealedInTime', appealedInTime, ['discipline.lodgeAppeal']),
    clause('askedInTime', windowIsOpen, ['verification.requestExtension']),
    clause('reviewAskedInTime', reviewAskedInTime, ['detection.requestReview']),
    clause('expiresOnItsDay', expiresOnItsDay, ['discipline.expire']),
    clause('sealsWhenDue', ({ before, at }) => (before.clocks.sealing?.dueAt ?? '9') <= at, ['case.seal']),
    clause('disposedWhenDue', disposedWhenDue, ['case.dispose']),
    clause('sitsOnItsDay', sitsOnItsDay, ['advice.openSitting', 'discipline.openSitting']),
    clause('commentsCameOrLapsed', (_, was) => was.commented !== null, ['advice.schedule']),
  ],
};

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
    clause('lateAppealsBounded', lateBounded, ['discipline.requestLateAppeal']),
    clause('harmfulReopeningsBounded', reopeningBounded, ['case.reopen']),
    clause('remitsOnceAsked', remitsInTime, ['advice.openBallot']),
  ],
};

export const staysAreFair: Invariant = {
  id: '11',
  name: 'aStayIsFairToBoth',
  words: {
    vi: 'Tạm đình chỉ chỉ dừng thời hạn tố tụng của cả hai bên, không dừng việc xem lại chính nó; quá hạn mức phải quyết định mới.',
    en: 'A stay stops the procedural clocks of both sides, never its own review; beyond the limit it is decided afresh.',
  },
  article: '4.2',
  clauses: [
    clause('stopsWhatItMay', stopsWhatItMay, ['case.stay']),
    clause('startsAgain', startsAgain, ['case.resume']),
    clause('isUnderReview', ({ after }) => after.stay === null || after.clocks.stayReview !== undefined),
    clause('notStayedTwice', notStayedTwice, ['case.stay', 'case.requestStay']),
    clause('stayedBefore', ({ before }) => before.stay !== null, [
      ...['case.reviewStay', 'case.resume', 'case.requestResume'],
    ]),
    clause('withinOneDecision', withinOneDecision, ['case.reviewStay']),
    clause('onlyPreserves', ({ before, data }) => before.stay === null || data.preservation === true, [
      'verification.recordEvidence',
    ]),
    clause('noVoteIsOpen', ({ before }) => before.ballots.every((one) => one.status !== 'open'), [
      'case.stay',
    ]),
  ],
};

function leavesFindingsAlone({ before, after }: ObservedStep): boolean {
  return (
    before.decision === after.decision &&
    before.report === after.report &&
    before.ballots === after.ballots &&
    before.allegations === after.allegations &&
    before.answers === after.answers
  );
}

function clockIn({ before, data }: ObservedStep) {
  return before.clocks[String(data.key)];
}

function notBeforeItsTime(step: ObservedStep): boolean {
  const clock = clockIn(step);
  return clock !== undefined && clock.frozen === null && clock.dueAt <= step.at;
}

function passesOnce(step: ObservedStep): boolean {
  return clockIn(step)?.passed === false;
}

function windowRanInFull({ data, pack, day }: ObservedStep, was: Monitor): boolean {
  if (data.key === 'reply') return lastsFrom(was.replyFrom, pack.clocks.reply?.amount, day);
  return data.key !== 'comment' || lastsFrom(was.commentFrom, pack.clocks.comment?.amount, day);
}

function lastsFrom(from: Day | null, amount: number | undefined, day: Day): boolean {
  return from === null || addDays(from, amount ?? 0) <= day;
}

function finalOnlyOnceServed({ before, after }: ObservedStep): boolean {
  return before.finalOn === after.finalOn || after.finalOn === null || after.decision?.servedOn != null;
}

function appealedInTime({ before, at }: ObservedStep): boolean {
  const window = before.clocks.appeal;
  return window !== undefined && !window.passed && (window.frozen !== null || at <= window.dueAt);
}

function windowIsOpen({ before, data, at }: ObservedStep): boolean {
  const window = before.clocks[String(data.clock)];
  return window !== undefined && !window.passed && (window.frozen !== null || at < window.dueAt);
}

function reviewAskedInTime({ before, at }: ObservedStep): boolean {
  const window = before.clocks.reporterReview;
  return before.reporter.toldOn !== null && window !== undefined && !window.passed && at <= window.dueAt;
}

function expiresOnItsDay({ before, day }: ObservedStep): boolean {
  const { suspension } = before.effect;
  const isOverOnTerms = suspension?.revivedOn === null && suspension.until <= day;
  return (before.expiresOn !== null && before.expiresOn <= day) || isOverOnTerms;
}

function disposedWhenDue(step: ObservedStep): boolean {
  const { retention } = step.before.clocks;
  return retention !== undefined && retention.dueAt <= step.at && step.before.closed.hold === null;
}

function sitsOnItsDay({ before, type, day }: ObservedStep): boolean {
  const isBody = type.startsWith('advice.');
  const sitting = isBody ? before.sitting : before.appealSitting;
  const { hearing } = before.clocks;
  const isReady = !isBody || hearing === undefined || (hearing.frozen === null && hearing.dueDay <= day);
  const hasPapers = !isBody || sitting?.circulatedOn != null;
  return sitting !== null && sitting.day <= day && isReady && hasPapers;
}

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
  if (isProposal(step)) return true;
  const { type, after, pack, day } = step;
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

function stopsWhatItMay({ before, after }: ObservedStep): boolean {
  return Object.values(after.clocks).every((clock) => {
    if (clock.key === 'stayReview') return clock.frozen === null;
    const was = before.clocks[clock.key];
    return clock.pausable
      ? clock.passed || clock.frozen !== null
      : clock.frozen === null && clock.dueAt === was?.dueAt;
  });
}

function startsAgain({ after }: ObservedStep): boolean {
  const waits = after.request?.clock;
  return (
    after.stay === null &&
    Object.values(after.clocks).every((one) => one.frozen === null || one.key === waits)
  );
}

/** Beyond the limit a fresh decision is what is asked for; before it there is one stay already. */
function notStayedTwice({ before, pack, day }: ObservedStep): boolean {
  const { stay } = before as Facts;
  return stay === null || addDays(stay.since, pack.stays.mostDays - pack.stays.reviewEveryDays) < day;
}

function withinOneDecision({ after, pack }: ObservedStep, was: Monitor): boolean {
  const due = after.clocks.stayReview?.dueDay;
  return (
    due !== undefined && was.stayedSince !== null && due <= addDays(was.stayedSince, pack.stays.mostDays)
  );
}
