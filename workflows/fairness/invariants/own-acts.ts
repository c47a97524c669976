// S1 and S2: each act is somebody's own, an act of two persons is done by two, and answers follow questions.
// Whose act it is comes from `who-acts.ts`, never from the command.
import { clause, type Invariant } from './invariant.ts';
import { isProposal, type ObservedStep } from './observed-step.ts';
import { recordsAreTheirs } from './records-are-theirs.ts';
import { answersWhatWaits, asksOnce, isRemembered, isWaiting } from './waiting.ts';
import { capacityFor, duringAStay } from './who-acts.ts';

export const ownActs: Invariant = {
  id: 'S1',
  name: 'everyActIsSomebodysOwn',
  words: {
    vi: 'Mỗi việc chỉ do người có thẩm quyền trong vụ việc làm; việc cần hai người thì đúng hai người khác nhau.',
    en: 'Each act is done only by somebody whose act it is; an act of two persons is done by two.',
  },
  article: '2.1',
  clauses: [
    clause('hasTheCapacity', (step) => capacityFor(step) !== null),
    clause('waitsWhileStayed', ({ before, type }) => before.stay === null || duringAStay.has(type)),
    clause('takesTwo', takesTwo, [
      'verification.closeNoCase',
      'case.reopen',
      'case.dispose',
      'case.unseal',
      'case.openIdentity',
    ]),
    clause('takesTwoBeforeTheBody', takesTwoOrTheBody, ['case.discontinue']),
    clause('ledByWhoLeads', isLedByWhoLeads, [
      ...['case.stay', 'case.reviewStay', 'case.resume', 'case.refuseStay', 'case.acceptDefect'],
    ]),
    clause('ruledByWhoLeads', ruledByWhoLeads, [
      'verification.grantExtension',
      'verification.refuseExtension',
      'verification.ruleOnRequest',
    ]),
    clause(
      'defectsFirst',
      ({ holdingDefects, before }) =>
        holdingDefects.every((code) => before.acceptedDefects.some((one) => one.code === code)),
      ['verification.approveReport', 'advice.signDecision'],
    ),
    clause('chairReplacedWhenFailing', chairFails, ['advice.replaceChair', 'discipline.replaceChair']),
    clause('ownChannel', ownChannel, ['detection.register']),
    ...recordsAreTheirs,
  ],
};

export const answersFollowQuestions: Invariant = {
  id: 'S2',
  name: 'answersFollowQuestions',
  words: {
    vi: 'Chỉ trả lời điều đang được đề nghị; một điều không đề nghị hai lần khi chưa được trả lời.',
    en: 'Only what was asked is answered, and nothing is asked twice before its answer.',
  },
  article: '2.2',
  clauses: [
    clause('answersWhatWaits', answersWhatWaits),
    clause('asksOnce', asksOnce),
    clause('isRemembered', isRemembered),
    clause('challengesFirst', ({ before }) => !isWaiting(before, 'discipline'), [
      ...['discipline.admitAppeal', 'discipline.rejectAppeal'],
    ]),
    clause(
      'nothingWaitsAtTheEnd',
      ({ before }) => !isWaiting(before, 'reopening') && !isWaiting(before, 'review'),
      ['case.dispose'],
    ),
    clause('draftThenSign', ({ before }) => before.inquiry.noticeDraft !== null, [
      'verification.serveNotice',
    ]),
    clause('proposesThenApproves', ({ before }) => before.plan?.approvedOn === null, [
      'verification.approvePlan',
    ]),
  ],
};

/** Two different persons, who asked for the very same. */
function takesTwo(step: ObservedStep): boolean {
  const { before, actor, type, data } = step;
  const first = before.approvals[type];
  if (isProposal(step)) return first === undefined || first.by !== actor.id || !isAlike(first.data, data);
  return (
    first !== undefined && first.by !== actor.id && isAlike(first.data, data) && isOtherHand(step, first.by)
  );
}

/** Where one hand is the authority's and the other is not, neither holds both; a reviewer and the supervisor likewise. */
function isOtherHand({ people, actor, type, before }: ObservedStep, firstBy: string): boolean {
  if (type === 'case.reopen' || type === 'case.unseal') return true;
  if (type === 'verification.closeNoCase')
    return [firstBy, actor.id].filter((id) => id === before.officers.supervisor).length === 1;
  const isAuthority = (id: string | null) => people[id ?? '']?.roles.includes('authority') ?? false;
  return isAuthority(firstBy) !== isAuthority(actor.id);
}

function takesTwoOrTheBody(step: ObservedStep): boolean {
  const { before, actor } = step;
  const isChair = before.sitting?.roll.some((one) => one.chair && one.memberId === actor.id);
  if (isChair || before.appeal?.chair === actor.id) return leader(step) === actor.id;
  return (
    takesTwo(step) &&
    !(isProposal(step) && before.approvals['case.discontinue'] !== undefined && isStillFirst(step))
  );
}

/** The first may change what they propose; a second of the same hand only gets in the way. */
function isStillFirst({ before, actor, type }: ObservedStep): boolean {
  return before.approvals[type]?.by !== actor.id;
}

function isAlike(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(Object.entries(value ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who leads: the panel's chair under appeal, the body's chair once there is one, otherwise whoever supervises. */
function leader({ from, before }: ObservedStep): string | null {
  const isDecidedAgain = from === 'discipline.notifying' && (before.decision?.instance ?? 1) > 1;
  const isOnAppeal = isDecidedAgain || /^discipline\.appeal(ed|[A-Z])/.test(from);
  const chair = before.sitting?.roll.find((one) => one.chair && !one.recused)?.memberId ?? null;
  if (isOnAppeal) return before.appeal?.chair ?? null;
  return /^(verification|detection)\./.test(from) ? null : chair;
}

function isLedByWhoLeads(step: ObservedStep): boolean {
  const chief = leader(step);
  if (chief !== null) return chief === step.actor.id;
  return step.people[step.actor.id ?? '']?.roles.includes('supervisor') ?? false;
}

function ruledByWhoLeads(step: ObservedStep): boolean {
  if (!step.from.startsWith('discipline.')) return isLedByWhoLeads(step);
  return step.people[step.actor.id ?? '']?.roles.includes('authority') ?? false;
}

function chairFails({ before, type, day }: ObservedStep): boolean {
  const sitting = type.startsWith('advice.') ? before.sitting : before.appealSitting;
  if (!sitting) return false;
  const chair = sitting.roll.find((one) => one.chair && !one.recused);
  const lapsed = ['sitting', 'deliberation', 'ballot', 'decisionSigning', 'appealDecision'].some(
    (key) => before.clocks[key]?.passed,
  );
  const isMissed = sitting.openedOn === null && sitting.day < day;
  return lapsed || isMissed || !chair || (chair.interest === null && sitting.day <= day);
}

function ownChannel({ data, people, actor, before, day }: ObservedStep): boolean {
  if (people[actor.id ?? '']?.roles.includes('intake')) return true;
  const own = before.respondentId === null && actor.kind === 'person' ? 'selfReport' : 'report';
  return data.channel === own && data.receivedOn === day;
}
