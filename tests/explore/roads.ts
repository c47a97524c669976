// Roads through a case: the commands of the straight way from a report to its end, and the forks that slices begin at.
import type { LeadIn, LeadStep } from './lead-in.ts';

function of(stage: string, acts: string): LeadStep[] {
  return acts.split(' ').map((act) => ({ type: `${stage}.${act}` }));
}

const second = { type: 'detection.addAllegation', data: { provision: 'GI-02' } };
const wait: LeadStep = { type: 'wait' };

export const toScreening: LeadIn = of('detection', 'startScreening nameRespondent addAllegation');
export const toAwaitingReporter: LeadIn = [...toScreening, ...of('detection', 'askReporter')];
export const toDeciding: LeadIn = [
  ...of('detection', 'acknowledge startScreening nameRespondent addAllegation'),
  second,
  ...of('detection', 'recommend'),
];
export const toAppointing: LeadIn = [...toDeciding, ...of('detection', 'open')];
export const toPlanning: LeadIn = [...toAppointing, ...of('verification', 'appoint')];
export const toPlanned: LeadIn = [
  ...toPlanning,
  ...of('verification', 'submitPlan approvePlan recordEvidence recordEvidence'),
];
export const toGathering: LeadIn = [...toPlanned, ...of('verification', 'disclose')];
export const toServing: LeadIn = [...toGathering, ...of('verification', 'draftNotice serveNotice')];
export const toResponding: LeadIn = [...toServing, ...of('verification', 'recordService')];
export const toDrafting: LeadIn = [...toResponding, ...of('verification', 'reply startDrafting')];
export const toReviewing: LeadIn = [...toDrafting, ...of('verification', 'submitFindings')];
export const toPaper: LeadIn = [...toReviewing, ...of('verification', 'approveReport')];
export const toCommenting: LeadIn = [...toPaper, ...of('advice', 'submitPaper')];
export const toScheduled: LeadIn = [
  ...toCommenting,
  ...of('advice', 'comment schedule declareInterest declareInterest declareInterest circulate'),
];
export const toSitting: LeadIn = [...toScheduled, wait, ...of('advice', 'openSitting')];
export const toHeard: LeadIn = [...toSitting, ...of('advice', 'hearRespondent')];

export const toBalloting: LeadIn = [...toHeard, ...of('advice', 'openBallot')];

function ask(prefix: string, choice: string, data: LeadStep['data'] = undefined): LeadStep[] {
  const open = { type: `${prefix}.openBallot`, ...(data ? { data } : {}) };
  return [open, { type: 'vote', data: { choice } }, ...of(prefix, 'closeBallot')];
}

export function toReasoning(finding: string, sanction: string | null): LeadIn {
  const findings = [...ask('advice', finding), ...ask('advice', finding)];
  return [...toHeard, ...findings, ...(sanction ? ask('advice', sanction) : [])];
}

export function toNotifying(finding: string, sanction: string | null): LeadIn {
  return [...toReasoning(finding, sanction), ...of('advice', 'signDecision')];
}

export function toAppealableFor(sanction: string): LeadIn {
  return [...toNotifying('proven', sanction), ...of('discipline', 'serveDecision')];
}

const calledPanel = of(
  'discipline',
  'lodgeAppeal appointPanel declareInterest declareInterest declareInterest admitAppeal',
);

/** The panel's votes, from a decision just served: confirmed, or not and then what becomes of it. */
export function toAppealReasoning(choice: string, sanction = 'warning'): LeadIn {
  const confirm = ask('discipline', choice === 'confirm' ? 'confirm' : 'notConfirm', { question: 'appeal' });
  const outcome = choice === 'confirm' ? [] : ask('discipline', choice, { question: 'appealOutcome' });
  const heard = [...calledPanel, wait, ...of('discipline', 'openSitting hearRespondent')];
  return [...toAppealableFor(sanction), ...heard, ...confirm, ...outcome];
}

export const toAppealable: LeadIn = toAppealableFor('warning');
export const toAppealed: LeadIn = [...toAppealable, ...of('discipline', 'lodgeAppeal')];
export const toPanel: LeadIn = [...toAppealable, ...calledPanel];
export const toAppealSitting: LeadIn = [...toPanel, wait, ...of('discipline', 'openSitting')];
export const toAppealHeard: LeadIn = [...toAppealSitting, ...of('discipline', 'hearRespondent')];
export const toAppealBalloting: LeadIn = [...toAppealHeard, ...of('discipline', 'openBallot')];

export const toEnforcing: LeadIn = [...toAppealable, ...of('discipline', 'waiveAppeal')];
export const toInForce: LeadIn = [...toEnforcing, ...of('discipline', 'acknowledgeEnforcement')];
export const toGuidance: LeadIn = [
  ...toNotifying('proven', 'none'),
  ...of('discipline', 'serveDecision waiveAppeal'),
];
export const toExonerated: LeadIn = [
  ...toNotifying('notProven', null),
  ...of('discipline', 'serveDecision restore'),
];
export const toQuashed: LeadIn = [
  ...toAppealReasoning('quash'),
  ...of('discipline', 'decideAppeal serveDecision restore'),
];
export const toNotOpened: LeadIn = [...toDeciding, ...of('detection', 'notOpen')];
export const toProtected: LeadIn = [
  ...toDeciding,
  { type: 'detection.notOpen', data: { reason: 'protectedGround' } },
];
export const toReferred: LeadIn = [...toDeciding, ...of('detection', 'refer')];
export const toMerged: LeadIn = [...toGathering, ...of('case', 'merge')];
const noneProven: LeadStep = { type: 'verification.submitFindings', edit: 'notProven' };
export const toNoCase: LeadIn = [
  ...toDrafting,
  noneProven,
  { type: 'verification.closeNoCase', by: 'reviewer' },
  { type: 'verification.closeNoCase', by: 'supervisor' },
  ...of('discipline', 'restore'),
];
export const toDiscontinued: LeadIn = [
  ...toGathering,
  { type: 'case.discontinue', by: 'supervisor' },
  { type: 'case.discontinue', by: 'authority' },
  ...of('discipline', 'restore'),
];
export const toLastQuestion: LeadIn = [
  ...toHeard,
  ...ask('advice', 'proven'),
  ...ask('advice', 'proven'),
  ...of('advice', 'openBallot'),
];
/** An appeal against guidance, where the first choice is what a secret box of the exploration holds. */
export const toSecretAppeal: LeadIn = [
  ...toNotifying('proven', 'none'),
  ...of('discipline', 'serveDecision'),
  ...calledPanel,
  wait,
  ...of('discipline', 'openSitting hearRespondent'),
];
export const toRemitVoted: LeadIn = [
  ...toHeard,
  ...ask('advice', 'remit', { question: 'remit', allegationId: undefined }),
];
export const toCompleted: LeadIn = [...toInForce, ...of('discipline', 'liftSanction')];

function late(from: LeadIn): LeadIn {
  return [...from, ...of('discipline', 'requestLateAppeal admitLateAppeal')];
}

/** Appeals out of time, admitted from wherever they can come. */
export const toLateAppeal = {
  enforcing: late(toEnforcing),
  inForce: late(toInForce),
  guidance: late(toGuidance),
  completed: late(toCompleted),
};
