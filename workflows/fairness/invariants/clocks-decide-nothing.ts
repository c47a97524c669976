// Invariant 6: no clock makes, proves or worsens anything. A lapse enables the next act of a person, or makes what was
// served final, and nothing happens before its day.
import { addDays, type Day } from '../../rules/day.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';

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
    clause('goesOnOnlyOnceItsTimeIsUp', ({ before }) => before.clocks.investigation?.passed === true, [
      'verification.continueBeyondLimit',
    ]),
    clause('sealsWhenDue', ({ before, at }) => (before.clocks.sealing?.dueAt ?? '9') <= at, ['case.seal']),
    clause('disposedWhenDue', disposedWhenDue, ['case.dispose']),
    clause('keptWhileItHasEffect', keptWhileItHasEffect, ['case.dispose']),
    clause('sitsOnItsDay', sitsOnItsDay, ['advice.openSitting', 'discipline.openSitting']),
    clause('commentsCameOrLapsed', (_, was) => was.commented !== null, ['advice.schedule']),
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
  return window !== undefined && !window.passed && (window.frozen !== null || at < window.dueAt);
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
  const { retention, disposalNotice } = step.before.clocks;
  const isFirst = step.after.closed.disposedOn === null;
  const wasTold = disposalNotice !== undefined && disposalNotice.dueAt <= step.at;
  const isDue = retention !== undefined && retention.dueAt <= step.at && step.before.closed.hold === null;
  return isDue && (isFirst || wasTold);
}

/** Where the pack keeps a file as long as its sanction has effect, no clock disposes of it before. */
function keptWhileItHasEffect({ before, pack }: ObservedStep): boolean {
  const isKept = before.outcome !== null && pack.retention[before.outcome]?.keptWhileInForce === true;
  return !isKept || before.effect.begunOn === null || before.effect.endedOn !== null;
}

function sitsOnItsDay({ before, type, day }: ObservedStep): boolean {
  const isBody = type.startsWith('advice.');
  const sitting = isBody ? before.sitting : before.appealSitting;
  const { hearing } = before.clocks;
  const isReady = !isBody || hearing === undefined || (hearing.frozen === null && hearing.dueDay <= day);
  const hasPapers = !isBody || sitting?.circulatedOn != null;
  return sitting !== null && sitting.day <= day && isReady && hasPapers;
}
