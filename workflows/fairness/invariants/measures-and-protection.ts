// Invariants 14 and 17: an interim measure is short, heard, decided outside the investigation and gone at the end; and
// protection outlives the case, an identity being opened by two persons only.
import { addDays, daysBetween } from '../../rules/day.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { isProposal, type ObservedStep } from './observed-step.ts';

const protectedBy = ['case.monitorProtection', 'case.declineProtection', 'case.endProtection'];

export const interimIsShort: Invariant = {
  id: '14',
  name: 'interimIsShort',
  words: {
    vi: 'Biện pháp tạm thời không quá mức tối đa, do người ngoài cuộc thẩm tra quyết định, và chấm dứt khi vụ việc kết thúc.',
    en: 'An interim measure never exceeds the maximum, is decided outside the investigation, and never survives resolution.',
  },
  article: '5.1',
  clauses: [
    clause('neverBeyondTheMaximum', neverBeyondMaximum),
    clause('notBeyondTheFirstLimit', notBeyondFirst, ['case.suspendInterim']),
    clause('endsAfterToday', ({ after, day }) => (after.interim.measure?.until ?? '9') > day, [
      ...['case.suspendInterim', 'case.reviewInterim'],
    ]),
    clause('proposedAndHeard', proposedAndHeard, ['case.suspendInterim']),
    clause('oneAtATime', ({ before }) => before.interim.measure === null, [
      'case.suspendInterim',
      'case.proposeInterim',
    ]),
    clause('onlyWhileNotified', onlyWhileNotified, ['case.suspendInterim', 'case.proposeInterim']),
    clause('answersAProposal', ({ before }) => before.interim.proposal !== null, [
      ...['case.suspendInterim', 'case.refuseInterim'],
    ]),
    clause('objectsToSomething', objectsToSomething, ['case.objectInterim']),
    clause('thereIsSomethingInForce', ({ before }) => before.interim.measure !== null, [
      ...['case.reviewInterim', 'case.liftInterim'],
    ]),
    clause('reviewedByAnother', reviewedByAnother, ['case.reviewInterim']),
    clause('endsOnItsDayOrForAReason', endsOnItsDay, ['case.liftInterim']),
    clause('decidedOutside', decidedOutside, ['case.suspendInterim', 'case.reviewInterim']),
    clause(
      'goneAtTheEnd',
      ({ after, to }) => !/^resolved\.(?!restoring)/.test(to) || after.interim.measure === null,
    ),
    clause('daysAreLeft', ({ before, pack }) => before.interim.daysUsed < pack.interim.extendedMostDays, [
      'case.proposeInterim',
    ]),
  ],
};

export const protectionLasts: Invariant = {
  id: '17',
  name: 'protectionLasts',
  words: {
    vi: 'Việc bảo vệ còn sau khi vụ việc kết thúc; danh tính chỉ được mở khi có đủ hai người.',
    en: 'Protection outlives resolution; an identity is opened by two persons only.',
  },
  article: '6.1',
  clauses: [
    clause('outlivesTheEnd', outlives),
    clause('openedByTwo', openedByTwo, ['case.openIdentity']),
    clause('onlyWhoAsked', onlyWhoAsked, protectedBy),
    clause('answersForThemselves', answersForThemselves, ['case.answerCheckIn']),
    clause('askedOnceAtATime', asksOnce, ['case.requestProtection']),
    clause('respondentKnowsOfTheCase', respondentKnows, ['case.requestProtection', 'case.reportRetaliation']),
    clause('reportedByOrForThem', reportedByOrFor, ['case.reportRetaliation']),
    clause(
      'retaliationIsTied',
      ({ before }) => before.protection.retaliations.some((one) => one.caseId === null),
      ['case.linkRetaliation'],
    ),
    clause('inAnotherUnit', inAnotherUnit, ['case.linkRetaliation']),
    clause('reportedOnceAtATime', reportsOnce, ['case.reportRetaliation']),
    clause(
      'keptWhileProtected',
      ({ before }) => !before.protection.protections.some((one) => one.status === 'monitored'),
      ['case.dispose'],
    ),
  ],
};

function neverBeyondMaximum({ after, pack }: ObservedStep): boolean {
  const { measure, daysUsed } = after.interim;
  return (
    measure === null || daysBetween(measure.since, measure.until) + daysUsed <= pack.interim.extendedMostDays
  );
}

function notBeyondFirst({ after, day, pack }: ObservedStep): boolean {
  const { measure } = after.interim;
  return measure !== null && measure.since === day && measure.until <= addDays(day, pack.interim.mostDays);
}

function proposedAndHeard({ before, data, day }: ObservedStep): boolean {
  const heard = String(data.heardOn);
  return before.interim.proposal !== null && heard >= before.interim.proposal.on && heard <= day;
}

function onlyWhileNotified({ before, from }: ObservedStep): boolean {
  const isOpen = before.openedOn !== null && before.finalOn === null && before.outcome === null;
  return isOpen && before.notice !== null && !from.startsWith('detection.');
}

function objectsToSomething({ before }: ObservedStep): boolean {
  const { measure, proposal, objectedOn } = before.interim;
  return (measure !== null || proposal !== null) && objectedOn === null;
}

function reviewedByAnother({ before, actor }: ObservedStep): boolean {
  return !Object.values(before.interim.measure ?? {}).includes(actor.id);
}

function endsOnItsDay({ before, actor, data, at }: ObservedStep): boolean {
  if (actor.kind !== 'system') return data.ground !== undefined;
  return (before.clocks.interimEnd?.dueAt ?? '9') <= at;
}

function decidedOutside({ before, actor }: ObservedStep): boolean {
  return !Object.values(before.officers).includes(actor.id);
}

function outlives({ before, after }: ObservedStep): boolean {
  const monitored = before.protection.protections.filter((one) => one.status === 'monitored');
  const gone = after.protection.protections.length < before.protection.protections.length;
  return monitored.length === 0 || !gone;
}

function openedByTwo(step: ObservedStep): boolean {
  const first = step.before.approvals[step.type];
  if (isProposal(step)) return first?.by !== step.actor.id || step.after.approvals[step.type] !== first;
  return first !== undefined && first.by !== step.actor.id;
}

const statusFor: Readonly<Record<string, readonly string[]>> = {
  'case.monitorProtection': ['requested', 'monitored'],
  'case.declineProtection': ['requested'],
  'case.endProtection': ['monitored'],
};

function onlyWhoAsked({ before, data, type }: ObservedStep): boolean {
  return before.protection.protections.some(
    (one) =>
      statusFor[type]?.includes(one.status) &&
      one.who === data.who &&
      (data.personId === undefined || one.who === 'reporter' || one.personId === data.personId),
  );
}

function answersForThemselves({ before, actor }: ObservedStep): boolean {
  return before.protection.protections.some(
    (one) =>
      one.status === 'monitored' &&
      (actor.kind === 'reporter' ? one.who === 'reporter' : one.personId === actor.id),
  );
}

function asksOnce({ before, actor, people }: ObservedStep): boolean {
  // What intake or the secretary writes down may be from several people.
  if (people[actor.id ?? '']?.roles.some((role) => role === 'intake' || role === 'secretary')) return true;
  return !before.protection.protections.some(
    (one) => one.personId === actor.id && (one.status === 'requested' || one.status === 'monitored'),
  );
}

function reportsOnce({ before, actor, people }: ObservedStep, _: Monitor): boolean {
  const isWriter = ['intake', 'secretary', 'custodian'];
  if (people[actor.id ?? '']?.roles.some((role) => isWriter.includes(role))) return true;
  return !before.protection.retaliations.some((one) => one.personId === actor.id && one.caseId === null);
}

function inAnotherUnit({ before, data, otherCases }: ObservedStep): boolean {
  const other = otherCases.find((one) => one.id === data.caseId);
  return other !== undefined && other.id !== before.caseId && other.unitId !== before.unitId;
}

/** Nothing is taken down in the name of a respondent who has not been told of the case. */
function respondentKnows({ before, after }: ObservedStep): boolean {
  const known = new Set<unknown>([...before.protection.protections, ...before.protection.retaliations]);
  const added = [...after.protection.protections, ...after.protection.retaliations].filter(
    (one) => !known.has(one),
  );
  return before.notice !== null || added.every(({ who }) => who !== 'respondent');
}

/** Retaliation is reported by who suffers it or on their paper; in their name only for somebody under protection. */
function reportedByOrFor({ before, actor, data, people }: ObservedStep): boolean {
  if (data.who !== undefined)
    return before.protection.protections.some((one) => one.status === 'monitored' && one.who === data.who);
  const me = actor.id ?? '';
  const isTheirs =
    actor.kind === 'reporter' || me === before.respondentId || before.inquiry.witnesses.includes(me);
  return isTheirs || (people[me]?.roles ?? []).some((role) => role === 'intake' || role === 'secretary');
}
