// Clocks that no state names, because they follow the case through whatever state it is in: the review of a stay, rulings
// that somebody waits for, the feedback to the reporter; and, once a case has ended, its sealing and retention.
import { addDays } from '../rules/day.ts';
import { addYears } from '../rules/day-by-temporal.ts';
import { dueOn } from '../rules/deadlines.ts';
import { clockUntil, type Measure, startClock } from './clocks.ts';
import { waitsAfterNotice } from './closed/waits-after-notice.ts';
import { sanctionRunsOut } from './discipline/expiry-clock.ts';
import type { Clock, Facts } from './facts.ts';
import { protectionOf } from './protection/protection-facts.ts';
import { pendingRequest } from './verification/inquiry-rules.ts';

/** The ends of a case at which the reporter may ask for a review. */
export const reviewable: ReadonlySet<string> = new Set([
  'resolved.notOpened',
  'resolved.noCase',
  'resolved.discontinued',
]);

/** The keys of the clocks that run beside those of `state`. */
export function clocksBeside(state: string, facts: Facts, measure: Measure): string[] {
  if (state === 'resolved.disposed') return [];
  const running = {
    ...besideAny(state, facts),
    ...(hasEnded(state) ? besideEnd(state, facts, measure) : {}),
  };
  return Object.entries(running).flatMap(([key, runs]) => (runs ? [key] : []));
}

function besideAny(state: string, facts: Facts): Record<string, boolean> {
  const { stay, beside, reporter } = facts;
  const isResolved = state.startsWith('resolved.');
  return {
    // Ends with the acknowledgement, not with the state in which the report came in.
    acknowledge: state.startsWith('detection.') && facts.acknowledgedOn === null,
    stayReview: stay !== null,
    expiry: sanctionRunsOut(facts),
    lateAppealRuling: facts.recourse.late !== null,
    inquiryRuling: !isResolved && pendingRequest(facts) !== undefined,
    serviceRuling: !isResolved && facts.inquiry.serviceContestedOn !== null,
    withholdingRuling: !isResolved && facts.inquiry.withholdings.some((one) => one.allowed === null),
    interimReview: facts.interim.measure !== null,
    interimEnd: facts.interim.measure !== null,
    interimRuling: facts.interim.proposal !== null || facts.interim.objectedOn !== null,
    protectionRuling: protectionOf(facts) === 'requested',
    protectionCheckIn: facts.clocks.protectionCheckIn !== undefined,
    retaliationCase: facts.protection.retaliations.some((one) => one.caseId === null),
    stayRuling: !isResolved && beside.stayAskedOn !== null,
    officerRuling: beside.officerChallenges.some((one) => one.upheld === null),
    authorityAnswer: beside.authorityAskedOn !== null,
    referralAnswer: !isResolved && beside.referrals.some((one) => one.answeredOn === null),
    reporterFeedback: reporter.reachable && reporter.toldOn === null,
    reporterReview: reviewable.has(state) && reporter.toldOn !== null && reporter.reviewsAsked === 0,
    reviewRuling: reporter.reviewAskedOn !== null,
  };
}

function besideEnd(state: string, facts: Facts, { pack }: Measure): Record<string, boolean> {
  const { closed, approvals } = facts;
  const sealsAtOnce = pack.retention[endOf(state)]?.sealsAtOnce ?? false;
  return {
    sealing: closed.unsealedUntil !== null || (sealsAtOnce && closed.sealedOn === null),
    disposalNotice: approvals['case.dispose'] !== undefined && waitsAfterNotice(facts),
    holdReview: closed.hold !== null,
    reopeningRuling: closed.reopeningAskedOn !== null,
  };
}

/** A clock that starts today; those of the end of a case have a length or an instant of their own. */
export function startedIn(state: string, key: string, measure: Measure): Clock {
  const { day, pack } = measure;
  if (key === 'retention') {
    const years = pack.retention[endOf(state)]?.eraseAfter.amount;
    return years === undefined
      ? startClock(key, measure)
      : clockUntil(key, addYears(day, years), 'deadline.pass', measure);
  }
  // Sealed at once: due from the first moment of today.
  if (key === 'sealing')
    return { ...clockUntil(key, day, 'case.seal', measure), dueAt: dueOn(addDays(day, -1)).at };
  return startClock(key, measure);
}

/** The case has its outcome, and nothing is left to restore. */
export function hasEnded(state: string): boolean {
  return state.startsWith('resolved.') && state !== 'resolved.restoring' && state !== 'resolved.disposed';
}

function endOf(state: string): string {
  return state.slice(state.indexOf('.') + 1);
}
