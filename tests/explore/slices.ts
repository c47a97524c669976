// The slices of the exploration. Which moves of the statechart they do not take is computed, reported and held by a test.
import { closed, ends, of } from './ending-slices.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

const screening = of(
  'detection',
  'acknowledge startScreening nameRespondent addAllegation recommend returnScreening',
);
const preparing = of('verification', 'appoint submitPlan approvePlan draftNotice serveNotice');
const evidence = of('verification', 'recordEvidence disclose');
const answering = of('verification', 'recordService reply waiveReply startDrafting');
const reporting = of('verification', 'submitFindings returnReport approveReport');
const weighing = of('verification', 'assessElements addressAnswers');
const calling = of('advice', 'submitPaper comment waiveComment schedule');
const sitting = of('advice', 'declareInterest circulate openSitting hearRespondent recordAbsence');
const voting = of('advice', 'openBallot castBallot closeBallot annulBallot');

export const slices: readonly Slice[] = [
  {
    name: 'detection',
    start: [],
    within: of('detection', 'received screening awaitingReporter deciding'),
    focus: of('detection', 'answerQuestion open notOpen refer'),
    road: [...screening, 'detection.askReporter'],
    waits: true,
  },
  {
    name: 'investigation',
    start: road.toAppointing,
    within: of('verification', 'appointing planning gathering serving'),
    focus: [],
    road: [...preparing, ...evidence, 'verification.recordService', 'verification.recordInterview'],
    waits: true,
  },
  {
    name: 'reply',
    start: road.toServing,
    within: of('verification', 'serving responding'),
    focus: [],
    road: [
      ...answering,
      ...of('verification', 'requestExtension grantExtension refuseExtension disclose submitEvidence'),
    ],
    waits: true,
  },
  {
    name: 'report',
    start: road.toDrafting,
    within: of('verification', 'drafting reviewing responding'),
    focus: of('verification', 'submitFindings'),
    road: [...reporting, ...evidence, ...weighing, 'verification.startDrafting', 'verification.reply'],
    waits: false,
  },
  {
    name: 'allegations',
    start: road.toGathering,
    within: of('verification', 'gathering serving responding drafting reviewing'),
    focus: [],
    road: [
      ...of('verification', 'addAllegation amendAllegation admitAllegation declineAllegation dropAllegation'),
      ...[...preparing, ...answering, ...weighing, 'verification.submitFindings'],
    ],
    waits: false,
  },
  {
    name: 'paper and comments',
    start: road.toPaper,
    within: of('advice', 'drafting commenting'),
    focus: of('advice', 'submitPaper schedule'),
    road: [...calling, ...of('verification', 'requestExtension grantExtension refuseExtension')],
    waits: true,
  },
  {
    name: 'calling the body',
    start: road.toCommenting,
    within: of('advice', 'commenting scheduled'),
    focus: [],
    road: [
      ...[...calling, ...sitting],
      ...of(
        'advice',
        'postpone requestPostponement refusePostponement challengeMember ruleOnChallenge recuse',
      ),
    ],
    waits: true,
  },
  {
    name: 'sitting and voting',
    start: road.toSitting,
    within: of('advice', 'sitting balloting'),
    focus: [],
    road: [...sitting, ...voting, ...of('advice', 'remit adjourn')],
    waits: false,
  },
  {
    name: 'members leave',
    start: road.toHeard,
    within: of('advice', 'sitting balloting scheduled'),
    focus: [],
    road: [...voting, ...sitting, ...of('advice', 'recuse replaceChair summonAlternate')],
    waits: true,
  },
  {
    name: 'reasoning',
    start: road.toReasoning('proven', 'warning'),
    within: of('advice', 'reasoning scheduled sitting balloting'),
    focus: [],
    road: [...of('advice', 'vacateBallot recordDissent signDecision'), ...sitting, ...voting],
    waits: true,
  },
  ...ends('proven', 'warning'),
  ...ends('proven', 'none'),
  ...ends('proven', 'expulsion'),
  ...ends('notProven', null),
  {
    name: 'appeal called',
    start: road.toAppealed,
    within: of('discipline', 'appealed'),
    focus: [],
    road: of(
      'discipline',
      'appointPanel admitAppeal rejectAppeal declareInterest challengeMember ruleOnChallenge recuse openSitting ' +
        'withdrawAppeal requestSuspension suspendEffect replaceChair',
    ),
    waits: true,
  },
  {
    name: 'appeal heard',
    start: road.toAppealSitting,
    within: of('discipline', 'appealSitting appealBalloting appealReasoning'),
    focus: [],
    road: of(
      'discipline',
      'hearRespondent recordAbsence openBallot castBallot closeBallot annulBallot recuse replaceChair adjourn ' +
        'appointPanel decideAppeal withdrawAppeal',
    ),
    waits: true,
  },
  ...['confirm', 'warning', 'none', 'quash', 'remit', 'reinvestigate'].map(
    (choice): Slice => ({
      name: `appeal decided: ${choice}`,
      start: road.toAppealReasoning(choice, choice === 'warning' ? 'expulsion' : 'warning'),
      within: of('discipline', 'appealReasoning notifying appealable enforcing inForce'),
      focus: [],
      road: of('discipline', 'decideAppeal serveDecision acknowledgeEnforcement'),
      waits: true,
    }),
  ),
  ...closed('not opened', road.toNotOpened, 'notOpened'),
  ...closed('on a protected ground', road.toProtected, 'notOpened'),
  ...closed('referred', road.toReferred, 'referred'),
  ...closed('merged', road.toMerged, 'merged'),
  ...closed('exonerated', road.toExonerated, 'exonerated'),
  ...closed('guidance', road.toGuidance, 'guidance'),
  ...closed('completed', road.toCompleted, 'completed'),
  ...closed('quashed', road.toQuashed, 'quashed'),
  ...closed('no case', road.toNoCase, 'noCase'),
  ...closed('discontinued', road.toDiscontinued, 'discontinued'),
  ...(['enforcing', 'inForce', 'guidance', 'completed'] as const).map(
    (from): Slice => ({
      name: `appealed late: ${from}`,
      start: road.toLateAppeal[from],
      within: of('discipline', 'appealed appealSitting'),
      focus: [],
      road: of('discipline', 'withdrawAppeal requestSuspension suspendEffect rejectAppeal'),
      waits: true,
    }),
  ),
  {
    name: 'service contested',
    start: road.toResponding,
    within: of('verification', 'responding serving'),
    focus: of('verification', 'setAsideService upholdService'),
    road: of('verification', 'contestService setAsideService upholdService recordService reply'),
    waits: false,
  },
  {
    name: 'withheld',
    start: road.toPlanned,
    within: of('verification', 'gathering serving responding drafting'),
    focus: of('verification', 'withhold ruleOnWithholding submitFindings'),
    road: [...preparing, ...answering, ...weighing, 'verification.recordEvidence'],
    waits: false,
  },
  {
    name: 'inquiries asked for',
    start: road.toResponding,
    within: of('verification', 'responding drafting reviewing'),
    focus: of('verification', 'ruleOnRequest'),
    road: [...of('verification', 'requestInquiry reply startDrafting submitFindings'), ...weighing],
    waits: true,
  },
  {
    name: 'inquiries asked of the body',
    start: road.toScheduled,
    within: of('advice', 'scheduled sitting'),
    focus: of('verification', 'ruleOnRequest'),
    road: [...of('verification', 'requestInquiry'), ...sitting],
    waits: true,
  },
  {
    name: 'asked at the sitting',
    start: road.toSitting,
    within: ['advice.sitting'],
    focus: of('advice', 'ruleOnChallenge refusePostponement'),
    road: of('advice', 'challengeMember requestPostponement hearRespondent declareInterest'),
    waits: false,
  },
  {
    name: 'remitted by the body',
    start: road.toRemitVoted,
    within: of('advice', 'sitting'),
    focus: [],
    road: of('advice', 'remit openBallot'),
    waits: false,
  },
];
