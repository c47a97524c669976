// S4 and S5: nothing is dated ahead of itself or before it could be, and nothing that is done once is done again.
import { addDays, type Day } from '../../rules/day.ts';
import { bodyHasNotVoted, notRepeated, notVotedOnYet, servedOnce, toldOfWhatIs } from './done-once.ts';
import { clause, type Invariant } from './invariant.ts';
import { actOf, type ObservedStep, rowsIn } from './observed-step.ts';

const newDay = [
  ...['advice.schedule', 'advice.postpone', 'advice.adjourn', 'advice.vacateBallot'],
  ...['discipline.admitAppeal', 'discipline.adjourn'],
];

export const soundDays: Invariant = {
  id: 'S4',
  name: 'nothingDatedAheadOrBack',
  words: {
    vi: 'Không ghi trước việc chưa xảy ra, không lùi ngày; họp sau đủ thời gian báo trước.',
    en: 'Nothing is dated ahead of itself or back; a body meets only after due notice.',
  },
  article: '2.5',
  clauses: [
    clause('happenedByNow', happenedByNow),
    clause('happenedNotBefore', happenedNotBefore),
    clause(
      'liesAhead',
      ({ data, day, type }) => type === 'case.recordStatus' || !data.until || String(data.until) > day,
    ),
    clause('endsAfterItBegins', endsAfterItBegins, ['case.recordStatus']),
    clause(
      'suspendedWithinTheSanction',
      ({ data, before }) => String(data.until) <= (before.expiresOn ?? ''),
      ['discipline.suspendSanction'],
    ),
    clause('dueNotice', dueNotice, newDay),
    clause('onAWorkingDay', onAWorkingDay, newDay),
    clause('laterThanBefore', laterThanBefore, ['advice.postpone']),
    clause('papersInTime', papersInTime, ['advice.circulate']),
    clause('interviewAnnounced', interviewAnnounced, ['verification.recordInterview']),
    clause('postedOnlyAsLastResort', postedLast, ['verification.recordService', 'discipline.serveDecision']),
    clause('notExtendedBeyond', asksWithin, ['verification.requestExtension']),
    clause('reopenedOnNewEvidenceInTime', reopenedInTime, ['case.reopen']),
    clause('timeGoesOn', ({ day }, was) => was.lastDay <= day),
  ],
};

export const onceOnly: Invariant = {
  id: 'S5',
  name: 'doneOnceOnly',
  words: {
    vi: 'Việc chỉ làm một lần thì không làm lại; việc đã xong không thay đổi nữa.',
    en: 'What is done once is not done again, and what is over no longer changes.',
  },
  article: '2.2',
  clauses: [
    clause('notRepeated', notRepeated),
    clause('servedOnce', servedOnce, ['discipline.serveDecision']),
    clause('noticeKnownFirst', ({ before }) => before.notice !== null, [
      ...['verification.submitEvidence', 'verification.requestInquiry', 'verification.recordService'],
    ]),
    clause('sealedBeforeUnsealed', ({ before }) => before.closed.sealedOn !== null, ['case.unseal']),
    clause('heldBeforeReleased', ({ before }) => before.closed.hold !== null, ['case.releaseHold']),
    clause('finalBeforeEnforced', ({ before }) => before.finalOn !== null, [
      'discipline.acknowledgeEnforcement',
    ]),
    clause(
      'suspendedOnce',
      ({ before }) => before.effect.suspension === null && before.effect.begunOn !== null,
      ['discipline.suspendSanction'],
    ),
    clause('revivedOnce', ({ before }) => before.effect.suspension?.revivedOn === null, [
      'discipline.activateSanction',
    ]),
    clause('investigatedBefore', ({ from }) => !/^detection\.|appointing$/.test(from), ['case.assign']),
    clause('notVotedOnYet', notVotedOnYet, ['advice.requestPostponement', 'case.join', 'case.sever']),
    clause('toldOfWhatIs', toldOfWhatIs, ['case.informReporter']),
    clause('reporterCanBeReached', ({ before }) => before.reporter.reachable, [
      ...['case.informReporter', 'detection.askReporter'],
    ]),
    clause('fromAReporter', ({ before }) => before.channel === 'report', ['case.withdrawReport']),
    clause('respondentIsTold', ({ data, before }) => before.notice === null || data.respondentTold === true, [
      ...[
        'verification.dropAllegation',
        'verification.extendInvestigation',
        'verification.continueBeyondLimit',
      ],
    ]),
    clause('bodyHasNotVoted', bodyHasNotVoted, ['case.transfer']),
    clause(
      'inspectsWhatIsDisclosed',
      ({ before }) => before.exhibits.some((one) => one.disclosedOn !== null),
      ['case.inspectFile'],
    ),
    clause('defectIsThere', ({ holdingDefects, data }) => holdingDefects.includes(String(data.code)), [
      'case.acceptDefect',
    ]),
    clause(
      'acceptedOnce',
      ({ before, data }) => !before.acceptedDefects.some((one) => one.code === data.code),
      ['case.acceptDefect'],
    ),
    clause('disposedStaysDisposed', ({ before }) => before.closed.disposedOn === null),
  ],
};

const past = [
  'obtainedOn',
  'attemptedOn',
  'heldOn',
  'invitedOn',
  'noticeOn',
  'receivedOn',
  'to',
  'since',
] as const;

const hasDay: ReadonlySet<string> = new Set(['case.inspectFile', 'case.recordCustody']);

function happenedByNow(step: ObservedStep): boolean {
  const { data, day, type } = step;
  const days = [...past.map((key) => data[key]), hasDay.has(type) ? data.day : undefined];
  const measures = rowsIn(step, 'measures').map((row) => row.carriedOutOn);
  return [...days, ...measures].every((one) => typeof one !== 'string' || !isDay(one) || one <= day);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The first day on which it could have happened. */
/** Work that is older than the case may have brought something in, but no statement. */
function mayBeOlder({ before, data }: ObservedStep): boolean {
  return /audit|inspection|referral/.test(before.channel) && !/statement/i.test(String(data.kind));
}

function earliest(step: ObservedStep): Day | null {
  const { type, before } = step;
  switch (type) {
    case 'verification.recordService':
      return before.notice?.issuedOn ?? null;
    case 'discipline.serveDecision':
      return before.decision?.signedOn ?? null;
    case 'discipline.acknowledgeEnforcement':
      return before.effect.begunOn ?? before.finalOn;
    case 'case.inspectFile':
      return before.exhibits.flatMap((one) => one.disclosedOn ?? []).toSorted()[0] ?? null;
    case 'case.recordCustody':
      return before.receivedOn;
    case 'case.dispose':
      return before.clocks.retention?.startedOn ?? null;
    case 'verification.recordEvidence':
      return mayBeOlder(step) ? null : before.receivedOn;
    case 'verification.recordInterview':
      return before.plan?.approvedOn ?? null;
    default:
      return null;
  }
}

function happenedNotBefore(step: ObservedStep): boolean {
  const { data } = step;
  const first = earliest(step);
  if (first === null)
    return !['discipline.acknowledgeEnforcement', 'verification.recordInterview'].includes(step.type);
  const measures = rowsIn(step, 'measures').map((row) => row.carriedOutOn);
  const days = [data.obtainedOn, data.attemptedOn, data.invitedOn, data.noticeOn, data.day, ...measures];
  return days.every((one) => typeof one !== 'string' || one >= first);
}

function endsAfterItBegins({ data, day }: ObservedStep): boolean {
  if (data.until === undefined) return true;
  return (
    String(data.until) >= String(data.since) && (data.status !== 'deferral' || String(data.until) >= day)
  );
}

function dueNotice(step: ObservedStep): boolean {
  const { data, day, pack } = step;
  const { noticeBeforeSittingDays, papersBeforeSittingDays } = pack.limits;
  const isAnew = ['schedule', 'vacateBallot', 'admitAppeal'].includes(actOf(step));
  return String(data.day) >= addDays(day, isAnew ? noticeBeforeSittingDays : papersBeforeSittingDays);
}

/** Saturdays and Sundays are none; holidays are the calendar's own test. */
function onAWorkingDay({ data, isWorkingDay }: ObservedStep): boolean {
  return isWorkingDay(String(data.day));
}

function laterThanBefore({ data, before }: ObservedStep): boolean {
  const set = before.sitting?.day ?? '9';
  return String(data.day) > set && String(data.day) >= (before.clocks.hearing?.dueDay ?? set);
}

function papersInTime({ before, day, pack }: ObservedStep): boolean {
  return addDays(day, pack.limits.papersBeforeSittingDays) <= (before.sitting?.day ?? '');
}

function interviewAnnounced({ data, before, pack }: ObservedStep): boolean {
  const [invited, held] = [String(data.invitedOn), String(data.heldOn)];
  const served = before.notice?.servedOn ?? '9';
  const isKnown = data.interviewee !== 'respondent' || invited >= served;
  const notice = pack.clocks.interviewNotice?.amount ?? 0;
  return isKnown && held >= invited && (data.agreedSooner === true || held >= addDays(invited, notice));
}

/** By post only after another attempt had failed and the time to serve was up. */
function postedLast({ data, before, type }: ObservedStep): boolean {
  if (data.outcome !== 'posted') return true;
  const [attempts, clock] =
    type === 'verification.recordService'
      ? [before.notice?.attempts ?? 0, before.clocks.service]
      : [before.decisionAttempts, before.clocks.serveDecision];
  return attempts > 0 && clock?.passed === true;
}

function asksWithin({ data, before, pack }: ObservedStep): boolean {
  const window = before.clocks[String(data.clock)];
  return (window?.extended ?? 0) + Number(data.days) <= pack.limits.extensionDays;
}

function reopenedInTime(step: ObservedStep): boolean {
  const { data, before, day, pack } = step;
  const ended = before.clocks.retention?.startedOn ?? day;
  const known = String(data.evidenceKnownOn);
  const years = data.toDetriment ? pack.reopening.toDetrimentWithinYears : pack.reopening.inFavourWithinYears;
  const isDead = before.outcomeReason === 'died' || before.beside.status?.code === 'died';
  const canFavour = before.outcome === 'guidance' || before.outcome === 'completed';
  const inTime = years === null || day <= `${Number(ended.slice(0, 4)) + years}${ended.slice(4)}`;
  return known >= ended && known <= day && inTime && (data.toDetriment ? !isDead : canFavour);
}
