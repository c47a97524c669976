// Invariant 11: a stay stops the procedural clocks of both sides and nothing else, is reviewed, and beyond its limit is
// decided afresh.
import type { Facts } from '../../case/facts.ts';
import { addDays } from '../../rules/day.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';

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
