// Who may do what, written down a second time straight from the procedure's tables: the commands' own lists are held
// against it. What has no line here may be done by nobody.
import type { Facts } from '../../case/facts.ts';
import type { Part } from '../../case/roles.ts';
import { entitledSeats, type Sitting } from '../../case/sitting/sitting-facts.ts';
import type { ObservedStep } from './observed-step.ts';

const leaders = 'supervisor chair panelChair';
const paper = 'respondent secretary';

/** Parts by command; each line of the tables. */
const doneBy: Readonly<Record<string, string>> = {
  'detection.register': 'reporter intake respondent',
  'detection.answerQuestion': 'reporter intake',
  'detection.requestReview': 'reporter intake secretary',
  'detection.decideReview': 'authority',
  'deadline.pass': 'system',
  ...each(
    'detection',
    'acknowledge startScreening nameRespondent addAllegation askReporter recommend',
    'intake',
  ),
  ...each('detection', 'open notOpen refer returnScreening', 'supervisor'),
  ...each('verification', 'appoint approvePlan serveNotice dropAllegation extendInvestigation', 'supervisor'),
  ...each('verification', 'admitAllegation declineAllegation', 'supervisor'),
  'verification.addEvidenceVersion': 'investigator',
  ...each(
    'verification',
    'submitPlan recordEvidence recordInterview presentRecord redactEvidence disclose draftNotice',
    'investigator',
  ),
  ...each(
    'verification',
    'addAllegation amendAllegation startDrafting submitFindings withhold assessElements addressAnswers',
    'investigator',
  ),
  ...each('verification', 'submitEvidence requestInquiry reply requestExtension contestService', paper),
  ...each('verification', 'grantExtension refuseExtension', 'supervisor chair authority'),
  ...each('verification', 'approveReport returnReport', 'reviewer'),
  'verification.closeNoCase': 'reviewer supervisor',
  ...each(
    'verification',
    'setAsideService upholdService ruleOnWithholding continueBeyondLimit protectWitness',
    'authority',
  ),
  'verification.ruleOnRequest': 'supervisor chair',
  'verification.recordService': 'secretary',
  'verification.closeRecord': 'respondent witness secretary',
  'verification.waiveReply': 'respondent',
  ...each('advice', 'submitPaper schedule circulate summonAlternate forwardProposal', 'secretary'),
  ...each('advice', 'comment challengeMember requestPostponement', paper),
  'advice.waiveComment': 'respondent',
  ...each('advice', 'postpone refusePostponement openSitting hearRespondent recordAbsence adjourn', 'chair'),
  ...each('advice', 'remit openBallot openVoting annulBallot closeBallot signDecision', 'chair'),
  ...each('advice', 'enterTally', 'member chair secretary'),
  ...each('advice', 'declareInterest recuse castBallot takePaper recordDissent', 'member chair'),
  ...each('advice', 'vacateBallot replaceChair', 'authority'),
  'advice.ruleOnChallenge': 'chair authority',
  'discipline.serveDecision': 'secretary',
  ...each('discipline', 'waiveAppeal withdrawAppeal', 'respondent'),
  ...each('discipline', 'lodgeAppeal requestLateAppeal requestSuspension challengeMember', paper),
  ...each('discipline', 'admitLateAppeal appointPanel replaceChair', 'authority'),
  ...each('discipline', 'suspendSanction activateSanction liftSanction', 'authority'),
  ...each(
    'discipline',
    'admitAppeal rejectAppeal suspendEffect openSitting adjourn hearRespondent',
    'panelChair',
  ),
  ...each(
    'discipline',
    'recordAbsence openBallot openVoting annulBallot closeBallot decideAppeal',
    'panelChair',
  ),
  ...each('discipline', 'enterTally', 'panelMember panelChair secretary'),
  ...each('discipline', 'declareInterest recuse castBallot takePaper', 'panelMember panelChair'),
  'discipline.ruleOnChallenge': 'panelChair authority',
  'discipline.acknowledgeEnforcement': 'enforcing',
  'discipline.expire': 'system',
  'discipline.restore': 'enforcing secretary',
  ...each('case', 'stay reviewStay resume refuseStay acceptDefect', leaders),
  ...each(
    'case',
    'requestStay requestResume nameCompanion endCompanion challengeOfficer objectInterim',
    paper,
  ),
  ...each(
    'case',
    'hold releaseHold inspectFile recordStatus recordReferralAnswer correctRecord',
    'secretary',
  ),
  ...each(
    'case',
    'refuseReopening reopen unseal transfer freePost answerRequest ruleOnChallenge refer',
    'authority',
  ),
  ...each('case', 'suspendInterim reviewInterim refuseInterim', 'authority'),
  'case.recordCustody': 'investigator secretary',
  'case.proposeInterim': 'supervisor',
  'case.liftInterim': 'authority system',
  ...each('case', 'monitorProtection declineProtection endProtection linkRetaliation', 'custodian'),
  'case.requestProtection': 'reporter witness respondent secretary intake',
  'case.reportRetaliation': 'reporter witness respondent secretary intake custodian',
  'case.openIdentity': 'custodian authority',
  'case.requestReopening': 'respondent secretary supervisor',
  'case.dispose': 'secretary authority',
  'case.seal': 'system',
  ...each('case', 'assign link merge', 'supervisor'),
  ...each('case', 'join sever', 'chair'),
  'case.comment': 'intake investigator supervisor reviewer secretary enforcing',
  'case.informReporter': 'intake secretary supervisor',
  'case.withdrawReport': 'reporter intake secretary',
  'case.addInformation': 'reporter',
  'case.answerCheckIn': 'reporter witness',
  'case.askAuthority': 'supervisor intake chair panelChair secretary enforcing respondent',
  'case.discontinue': 'supervisor authority chair panelChair',
};

function each(stage: string, acts: string, by: string): Record<string, string> {
  return Object.fromEntries(acts.split(' ').map((act) => [`${stage}.${act}`, by]));
}

export function partsFor(type: string): readonly Part[] {
  return (doneBy[type]?.split(' ') ?? []) as Part[];
}

/** The capacity in which the step's actor does it, or null where they have none that it asks for. */
export function capacityFor(step: ObservedStep): string | null {
  const part = partsFor(step.type).find((one) => isIn(one, step));
  return part ? (groups[part] ?? part) : null;
}

const groups: Partial<Record<Part, string>> = {
  ...{ chair: 'body', member: 'body', panelChair: 'panel', panelMember: 'panel' },
};

function isIn(part: Part, step: ObservedStep): boolean {
  const { actor, before } = step;
  if (part === 'system' || part === 'reporter') return actor.kind === part;
  if (actor.kind !== 'person' || !actor.id) return false;
  if (step.type === 'detection.register') return true;
  if (part === 'respondent') return isParty(actor.id, before);
  if (isParty(actor.id, before) || before.companionId === actor.id) return false;
  if (part === 'witness') return before.inquiry.witnesses.includes(actor.id);
  const roles = step.people[actor.id]?.roles ?? [];
  const seat = seats(before.sitting).find((one) => one.memberId === actor.id);
  const onPanel = before.appeal?.panel.includes(actor.id) ?? false;
  if (part === 'chair' || part === 'member') return seat !== undefined && (part === 'member' || seat.chair);
  if (part === 'panelMember') return onPanel;
  if (part === 'panelChair') return onPanel && before.appeal?.chair === actor.id;
  if (seat || onPanel) return false;
  if (part === 'reviewer')
    return roles.includes('supervisor') && !holds(actor.id, before.officers.supervisor);
  if (part === 'supervisor') return roles.includes(part) && isFree(before.officers.supervisor, actor.id);
  if (part === 'secretary') return roles.includes(part) && isFree(before.officers.secretary, actor.id);
  if (part === 'investigator') return holds(actor.id, before.officers.investigator);
  return roles.some((role) => role === part);
}

/** Before a notice is issued nobody outside the service knows of the case. */
function isParty(id: string, { respondentId }: Facts): boolean {
  return respondentId === id;
}

function seats(sitting: Sitting | null) {
  return sitting ? entitledSeats(sitting) : [];
}

function holds(id: string, holder: string | null): boolean {
  return holder === id;
}

function isFree(holder: string | null, id: string): boolean {
  return holder === null || holder === id;
}

/** What may be done while the case is stayed; everything else waits (invariant 11). */
export const duringAStay: ReadonlySet<string> = new Set(
  [
    'deadline.pass verification.recordEvidence verification.submitEvidence verification.requestInquiry',
    'verification.closeRecord verification.reply verification.requestExtension verification.contestService advice.comment advice.challengeMember',
    'advice.requestPostponement discipline.expire discipline.lodgeAppeal discipline.challengeMember',
    'discipline.requestSuspension discipline.suspendEffect discipline.liftSanction discipline.requestLateAppeal',
    'discipline.admitLateAppeal case.informReporter case.requestReopening case.seal case.stay case.reviewStay',
    'case.requestResume case.resume case.assign case.nameCompanion case.endCompanion case.comment case.inspectFile',
    'case.recordStatus case.requestStay case.challengeOfficer case.ruleOnChallenge case.withdrawReport',
    'case.askAuthority case.answerRequest case.transfer case.freePost case.refer case.recordReferralAnswer case.correctRecord',
    'case.discontinue case.objectInterim case.reviewInterim case.liftInterim case.requestProtection',
    'case.monitorProtection case.declineProtection case.endProtection case.linkRetaliation case.reportRetaliation case.openIdentity',
    'case.addInformation case.answerCheckIn case.recordCustody',
    // What a stay cannot touch: the case is no longer open, or the two hands agree on something after its end.
    'case.unseal case.hold case.releaseHold case.dispose case.refuseReopening case.reopen',
    'detection.requestReview detection.decideReview',
  ].flatMap((line) => line.split(' ')),
);
