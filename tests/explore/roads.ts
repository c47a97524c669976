// Roads through a case: the commands of the straight way from a report to its end, and the forks that slices begin at.
import { idOf } from './cast.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';

/** Steps of one stage, each as its sample has it. */
export function of(stage: string, acts: string): LeadStep[] {
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
export const toReplied: LeadIn = [...toResponding, ...of('verification', 'reply')];
export const toDrafting: LeadIn = [
  ...toReplied,
  ...of('verification', 'assessElements addressAnswers startDrafting'),
];
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
  expelled: late([
    ...toAppealableFor('expulsion'),
    ...of('discipline', 'waiveAppeal acknowledgeEnforcement'),
  ]),
};
/** From an appeal that was admitted late: the panel is called, sits, hears, and lets the decision stand. */
export const calledByPanel: LeadIn = [
  ...of('discipline', 'appointPanel declareInterest declareInterest declareInterest admitAppeal'),
  wait,
  ...of('discipline', 'openSitting'),
];
export const heardByPanel: LeadIn = [...calledByPanel, ...of('discipline', 'hearRespondent')];
export const confirmed: LeadIn = [
  ...ask('discipline', 'confirm', { question: 'appeal' }),
  ...of('discipline', 'decideAppeal serveDecision'),
];
export const suspended: LeadIn = of('discipline', 'requestSuspension suspendEffect');
/** Two of the three have declared and sit; the third declares later. */
export const toLateDeclaration: LeadIn = [
  ...toCommenting,
  ...of('advice', 'comment schedule'),
  { type: 'advice.declareInterest', by: 'chair' },
  { type: 'advice.declareInterest', by: 'member1' },
  ...of('advice', 'circulate'),
  wait,
  ...of('advice', 'openSitting declareInterest'),
];
export const toLateDeclarationOfPanel: LeadIn = [
  ...toAppealed,
  ...of('discipline', 'appointPanel'),
  { type: 'discipline.declareInterest', by: 'appeal1' },
  { type: 'discipline.declareInterest', by: 'appeal2' },
  ...of('discipline', 'admitAppeal'),
  wait,
  ...of('discipline', 'openSitting hearRespondent openBallot declareInterest'),
];

/** From a vacated ballot to the next one that is decided. */
export const calledAgain: LeadIn = [
  wait,
  ...of('advice', 'openSitting hearRespondent'),
  ...ask('advice', 'proven'),
  ...ask('advice', 'proven'),
  ...ask('advice', 'warning'),
];
/** From the review to a body that votes to send the case back. */
export const paperToRemit: LeadIn = [
  ...of('verification', 'approveReport'),
  ...of('advice', 'submitPaper comment schedule declareInterest declareInterest declareInterest circulate'),
  wait,
  ...of('advice', 'openSitting hearRespondent'),
  ...ask('advice', 'remit', { question: 'remit', allegationId: undefined }),
];
export const discontinuedAgain: LeadIn = [
  { type: 'case.discontinue', by: 'supervisor' },
  { type: 'case.discontinue', by: 'authority' },
  ...of('discipline', 'restore'),
];
export function reopened(toDetriment: boolean): LeadIn {
  return [
    { type: 'case.requestReopening' },
    { type: 'case.reopen', by: 'authority', data: { toDetriment } },
    { type: 'case.reopen', by: 'otherAuthority', data: { toDetriment } },
  ];
}

const two = { present: [idOf('chair'), idOf('member1')] };
/** Two of the three sit, and the third could still come. */
export const toSittingOfTwo: LeadIn = [...toScheduled, wait, { type: 'advice.openSitting', data: two }];
export const toBallotingOfTwo: LeadIn = [...toSittingOfTwo, ...of('advice', 'hearRespondent openBallot')];
const twoOfThePanel = { present: [idOf('appeal1'), idOf('appeal2')] };
export const toAppealBallotingOfTwo: LeadIn = [
  ...toPanel,
  wait,
  { type: 'discipline.openSitting', data: twoOfThePanel },
  ...of('discipline', 'hearRespondent openBallot'),
];
/** The panel has voted not to confirm, and the ballot is still open. */
export const toNotConfirmed: LeadIn = [
  ...toAppealBalloting,
  { type: 'vote', data: { choice: 'notConfirm' } },
];

export const someMeasure = {
  kind: 'suspendedFromDuties' as const,
  ...{ since: '2026-03-02', until: '2026-05-01', decidedBy: null, reviewedOn: null },
};

/** On the last question one of the three votes otherwise. */
export const toSplitReasoning: LeadIn = [
  ...toHeard,
  ...ask('advice', 'proven'),
  ...ask('advice', 'proven'),
  ...of('advice', 'openBallot'),
  { type: 'advice.castBallot', by: 'chair', data: { choice: 'warning' } },
  { type: 'advice.castBallot', by: 'member1', data: { choice: 'warning' } },
  { type: 'advice.castBallot', by: 'member2', data: { choice: 'none' } },
  ...of('advice', 'closeBallot'),
];
