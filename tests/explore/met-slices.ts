// Slices that begin where the file, the directory or the calendar says what it seldom does: a report that nobody can be
// asked about, a conduct of long ago, an officer who would be the second of two hands, a file that is kept.
import { addDays } from '#workflows/rules/day.ts';
import { mintedId } from './attempts.ts';
import { idOf, meetingId } from './cast.ts';
import type { LeadIn, LeadStep } from './lead-in.ts';
import { lateActPack } from './other-packs.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

const { of } = road;
const wait: LeadStep = { type: 'wait' };

/** An allegation whose every sanction is time-barred, or is about to be. */
const longAgo: LeadStep = {
  type: 'detection.addAllegation',
  data: { provision: 'GI-04', from: '2015-01-01', to: '2016-01-01' },
};
const almostBarred: LeadStep = {
  type: 'verification.addAllegation',
  data: { provision: 'GI-04', from: '2021-03-01', to: addDays('2021-03-02', 10) },
};
const named: LeadIn = of('detection', 'startScreening nameRespondent');
const proposedClosing: LeadIn = [
  ...road.toDrafting,
  { type: 'verification.submitFindings', edit: 'notProven' },
  { type: 'verification.closeNoCase', by: 'reviewer' },
];
const asked = (clock: string): LeadStep => ({
  type: 'verification.requestExtension',
  data: { clock, days: 7 },
});
const inMeeting: LeadIn = [
  ...road.toCommenting,
  ...of('advice', 'comment'),
  { type: 'advice.schedule', data: { meetingId } },
  ...of('advice', 'declareInterest declareInterest declareInterest circulate'),
  wait,
];
const permanent: LeadIn = [
  ...road.toAppealableFor('expulsion'),
  ...of('discipline', 'waiveAppeal acknowledgeEnforcement'),
];
const measure: LeadIn = [
  ...of('case', 'proposeInterim suspendInterim'),
  { type: 'wait', until: 'interimEnd' },
];
const reviewed: LeadIn = [{ type: 'wait', until: 'stayReview' }, ...of('case', 'reviewStay')];
const late: LeadIn = [...road.toReviewing, wait];

export const metSlices: readonly Slice[] = [
  around(
    'met: nobody to ask',
    of('detection', 'startScreening'),
    'detection.askReporter case.informReporter case.withdrawReport',
    { channel: 'audit' },
  ),
  around(
    'met: nobody named',
    [
      ...of('detection', 'startScreening addAllegation'),
      { type: 'detection.recommend', data: { recommendation: 'refer' } },
    ],
    'detection.open',
  ),
  around(
    'met: nothing alleged',
    [...named, { type: 'detection.recommend', data: { recommendation: 'refer' } }],
    'detection.open',
  ),
  around(
    'met: a conduct of long ago',
    [...named, longAgo, ...of('detection', 'recommend')],
    'detection.open',
  ),
  around(
    'met: naming',
    of('detection', 'startScreening'),
    'detection.nameRespondent detection.addAllegation',
  ),
  around(
    'met: what it would amend is gone',
    [
      ...road.toGathering,
      { type: 'verification.amendAllegation' },
      { type: 'verification.dropAllegation', data: { allegationId: mintedId(1) } },
    ],
    'verification.admitAllegation',
  ),
  around('met: time-barred since', [...road.toGathering, almostBarred, wait], 'verification.admitAllegation'),
  around(
    'met: only one proven',
    [
      ...road.toDrafting,
      { type: 'verification.submitFindings', edit: 'oneProven' },
      ...of('verification', 'approveReport'),
    ],
    'verification.dropAllegation',
  ),
  around('met: the report', road.toDrafting, 'verification.submitFindings'),
  around('met: closing proposed', proposedClosing, 'verification.closeNoCase'),
  around('met: asked for time to prepare', [...road.toScheduled, asked('hearing')], 'advice.postpone'),
  around(
    'met: asked for time to prepare, and the day has come',
    [...road.toScheduled, asked('hearing'), wait],
    'advice.openSitting',
  ),
  around('met: asked for time to appeal', [...road.toAppealable, asked('appeal')], 'discipline.waiveAppeal'),
  around(
    'met: service contested at the sitting',
    [...road.toHeard, { type: 'verification.contestService' }],
    'advice.openBallot',
  ),
  around('met: called into a meeting', [...road.toCommenting, ...of('advice', 'comment')], 'advice.schedule'),
  around('met: part of a meeting', inMeeting, 'advice.openSitting'),
  around(
    'met: kept while it has effect',
    [...permanent, { type: 'wait', until: 'retention' }],
    'case.dispose',
  ),
  around(
    'met: kept while somebody is protected',
    [
      ...road.toNotOpened,
      ...of('case', 'requestProtection monitorProtection'),
      { type: 'wait', until: 'retention' },
    ],
    'case.dispose',
  ),
  around(
    'met: no days left for a measure',
    [...road.toResponding, ...measure, ...measure],
    'case.proposeInterim',
  ),
  around('met: a body that was not of one mind', road.toSplitReasoning, 'advice.recordDissent'),
  around(
    'met: a new allegation',
    road.toGathering,
    'verification.addAllegation verification.amendAllegation',
  ),
  around(
    'met: evidence of nobody known',
    [
      ...road.toPlanning,
      ...of('verification', 'submitPlan approvePlan'),
      { type: 'verification.recordEvidence', data: { kind: 'anonymousStatement' } },
      ...of('verification', 'disclose draftNotice serveNotice recordService reply assessElements'),
      ...of('verification', 'addressAnswers startDrafting'),
    ],
    'verification.submitFindings',
  ),
  around(
    'met: evidence that was withheld',
    [
      ...road.toGathering,
      ...of('verification', 'recordEvidence withhold ruleOnWithholding'),
      ...of('verification', 'draftNotice serveNotice recordService reply assessElements addressAnswers'),
      ...of('verification', 'startDrafting'),
    ],
    'verification.submitFindings',
  ),
  around(
    'met: a challenge on the day of the sitting',
    [...road.toScheduled, { type: 'advice.challengeMember' }, wait],
    'advice.openSitting',
  ),
  around(
    'met: another day asked for on the day of the sitting',
    [...road.toScheduled, { type: 'advice.requestPostponement' }, wait],
    'advice.openSitting',
  ),
  around(
    'met: a quorum that was lost',
    [...road.toSittingOfTwo, { type: 'advice.recuse', by: 'chair', data: { memberId: idOf('member1') } }],
    'advice.recordAbsence advice.hearRespondent',
  ),
  around(
    'met: joined before the vote',
    [...road.toHeard, ...of('case', 'join'), ...of('advice', 'openBallot')],
    'case.sever',
  ),
  around(
    'met: a report withdrawn beside the evidence',
    [...road.toSitting, ...of('case', 'withdrawReport')],
    'case.discontinue',
  ),
  around(
    'met: a ruling awaited at the end of the retention',
    [...road.toNotOpened, ...of('case', 'requestReopening'), { type: 'wait', until: 'retention' }],
    'case.dispose',
  ),
  around(
    'met: a second review asked for',
    [
      ...road.toNotOpened,
      ...of('case', 'informReporter'),
      ...of('detection', 'requestReview'),
      { type: 'detection.decideReview', data: { result: 'refused' } },
    ],
    'detection.requestReview',
  ),
  around(
    'met: the last days of a stay',
    [
      ...road.toGathering,
      ...of('case', 'stay'),
      ...reviewed,
      ...reviewed,
      ...reviewed,
      ...reviewed,
      ...reviewed,
    ],
    'case.reviewStay',
  ),
  around('met: a companion', road.toResponding, 'case.nameCompanion'),
  around(
    'met: a refused withholding',
    [...road.toDrafting, ...of('verification', 'recordEvidence withhold')],
    'verification.ruleOnWithholding',
  ),
  around('met: a member who came late', road.toBallotingOfTwo, 'advice.recuse advice.declareInterest'),
  around(
    'met: a member of the panel who came late',
    road.toAppealBallotingOfTwo,
    'discipline.recuse discipline.declareInterest',
  ),
  around('met: not confirmed', road.toNotConfirmed, 'discipline.closeBallot'),
  around('met: restored as discontinued', road.toDiscontinued.slice(0, -1), 'discipline.restore'),
  around('met: restored as quashed', road.toQuashed.slice(0, -1), 'discipline.restore'),
  around('met: a defect to answer for', late, 'verification.approveReport case.acceptDefect', {
    pack: lateActPack,
  }),
  around(
    'met: a defect answered for',
    [...late, { type: 'case.acceptDefect', data: { code: 'lateAct' } }],
    'verification.approveReport case.acceptDefect',
    { pack: lateActPack },
  ),
  around(
    'met: a defect before the signature',
    [...road.toReasoning('proven', 'warning'), wait],
    'advice.signDecision case.acceptDefect',
    { pack: lateActPack },
  ),
];
