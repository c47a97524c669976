// What waits for somebody's answer in a case, by kind; which commands ask, and which answer. An answer needs a question,
// a question is asked once, and some steps wait until nothing is left open.
import type { Facts } from '../../case/facts.ts';
import type { ObservedStep } from './observed-step.ts';

export function waitingIn(facts: Facts): Set<string> {
  const { request, committee, effect, recourse, beside, closed, reporter, inquiry } = facts;
  const found = new Set<string>();
  const add = (kind: string, waits: boolean) => waits && found.add(kind);
  add('extension', request !== null);
  add('postponement', committee.postponement !== null);
  add('suspension', effect.suspensionAskedOn !== null);
  add('lateAppeal', recourse.late !== null);
  add('stay', beside.stayAskedOn !== null);
  add('resume', facts.resumeAskedOn !== null);
  add('authority', beside.authorityAskedOn !== null);
  add(
    'referral',
    beside.referrals.some((one) => one.answeredOn === null),
  );
  add('reopening', closed.reopeningAskedOn !== null);
  add('review', reporter.reviewAskedOn !== null);
  add('proposal', inquiry.proposal !== null);
  add('service', inquiry.serviceContestedOn !== null);
  add('question', facts.questionAskedOn !== null);
  for (const one of inquiry.requests) add(`inquiry ${one.id}`, one.granted === null);
  for (const one of inquiry.withholdings) add(`withholding ${one.exhibitId}`, one.allowed === null);
  for (const one of beside.officerChallenges) add(`officer ${one.officerId}`, one.upheld === null);
  for (const one of facts.sitting?.challenges ?? []) add(`advice ${one.memberId}`, one.upheld === null);
  for (const one of facts.appealSitting?.challenges ?? [])
    add(`discipline ${one.memberId}`, one.upheld === null);
  return found;
}

/** Something of a kind waits, whoever or whatever it is about. */
export function isWaiting(facts: Facts, kind: string): boolean {
  return [...waitingIn(facts)].some((one) => one === kind || one.startsWith(`${kind} `));
}

const asked: Readonly<Record<string, string>> = {
  'verification.requestExtension': 'extension',
  'advice.requestPostponement': 'postponement',
  'discipline.requestSuspension': 'suspension',
  'discipline.requestLateAppeal': 'lateAppeal',
  'case.requestStay': 'stay',
  'case.requestResume': 'resume',
  'case.askAuthority': 'authority',
  'case.refer': 'referral',
  'case.requestReopening': 'reopening',
  'detection.requestReview': 'review',
  'verification.addAllegation': 'proposal',
  'verification.amendAllegation': 'proposal',
  'verification.contestService': 'service',
  'case.challengeOfficer': 'officer officerId',
  'advice.challengeMember': 'advice memberId',
  'discipline.challengeMember': 'discipline memberId',
};

const answered: Readonly<Record<string, string>> = {
  'verification.grantExtension': 'extension',
  'verification.refuseExtension': 'extension',
  'advice.refusePostponement': 'postponement',
  'discipline.suspendEffect': 'suspension',
  'discipline.admitLateAppeal': 'lateAppeal',
  'case.refuseStay': 'stay',
  'case.answerRequest': 'authority',
  'case.recordReferralAnswer': 'referral',
  'case.reopen': 'reopening',
  'case.refuseReopening': 'reopening',
  'detection.decideReview': 'review',
  'detection.answerQuestion': 'question',
  'verification.admitAllegation': 'proposal',
  'verification.declineAllegation': 'proposal',
  'verification.setAsideService': 'service',
  'verification.upholdService': 'service',
  'verification.ruleOnRequest': 'inquiry requestId',
  'case.ruleOnChallenge': 'officer officerId',
  'advice.ruleOnChallenge': 'advice memberId',
  'discipline.ruleOnChallenge': 'discipline memberId',
  'verification.ruleOnWithholding': 'withholding',
};

function kindOf(table: Readonly<Record<string, string>>, { type, data }: ObservedStep): string | null {
  const [kind, field] = table[type]?.split(' ') ?? [];
  if (!kind) return null;
  return field ? `${kind} ${String(data[field] ?? '')}`.trim() : kind;
}

export function answersWhatWaits(step: ObservedStep): boolean {
  const kind = kindOf(answered, step);
  return kind === null || isWaiting(step.before, kind);
}

/** The same is not asked again before it was answered. */
export function asksOnce(step: ObservedStep): boolean {
  const kind = kindOf(asked, step);
  return kind === null || !waitingIn(step.before).has(kind);
}

/** What was asked stands on record as waiting. */
export function isRemembered(step: ObservedStep): boolean {
  const kind = kindOf(asked, step);
  return kind === null || waitingIn(step.after).has(kind);
}
