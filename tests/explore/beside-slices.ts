// What may be done in any unresolved state, explored around one spot of each of them: the stay, the members and officers,
// other cases, the status, what lies beside. Grouped, because what belongs to different groups does not meet.
import { movesIn } from '#workflows/case/stages.ts';
import type { LeadIn } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

function of(stage: string, acts: string): string[] {
  return acts.split(' ').map((act) => `${stage}.${act}`);
}

const groups: Readonly<Record<string, readonly string[]>> = {
  stay: of('case', 'stay reviewStay resume requestStay refuseStay requestResume'),
  officers: of('case', 'challengeOfficer ruleOnChallenge assign freePost'),
  authority: of('case', 'askAuthority answerRequest transfer refer recordReferralAnswer'),
  cases: of('case', 'link join sever merge'),
  status: of('case', 'recordStatus withdrawReport informReporter discontinue'),
  record: of('case', 'nameCompanion endCompanion correctRecord acceptDefect recordCustody'),
};

/** Measures beside the case; time goes by for them in a few places only. */
const measures: Readonly<Record<string, readonly string[]>> = {
  interim: of('case', 'proposeInterim suspendInterim refuseInterim objectInterim reviewInterim liftInterim'),
  protection: of(
    'case',
    'requestProtection monitorProtection declineProtection endProtection reportRetaliation linkRetaliation openIdentity',
  ),
};
const fewPlaces: readonly string[] = ['verification.responding', 'advice.scheduled', 'discipline.appealed'];

/** The straight way to each unresolved state. */
export const besides: Readonly<Record<string, LeadIn>> = {
  'detection.received': [],
  'detection.screening': road.toScreening,
  'detection.awaitingReporter': road.toAwaitingReporter,
  'detection.deciding': road.toDeciding,
  'verification.appointing': road.toAppointing,
  'verification.planning': road.toPlanning,
  'verification.gathering': road.toGathering,
  'verification.serving': road.toServing,
  'verification.responding': road.toResponding,
  'verification.drafting': road.toDrafting,
  'verification.reviewing': road.toReviewing,
  'advice.drafting': road.toPaper,
  'advice.commenting': road.toCommenting,
  'advice.scheduled': road.toScheduled,
  'advice.sitting': road.toSitting,
  'advice.balloting': road.toBalloting,
  'advice.reasoning': road.toReasoning('proven', 'warning'),
  'discipline.notifying': road.toNotifying('proven', 'warning'),
  'discipline.appealable': road.toAppealable,
  'discipline.appealed': road.toPanel,
  'discipline.appealSitting': road.toAppealSitting,
  'discipline.appealBalloting': road.toAppealBalloting,
  'discipline.appealReasoning': road.toAppealReasoning('confirm'),
  'discipline.enforcing': road.toEnforcing,
  'discipline.inForce': road.toInForce,
};

export const besideSlices: readonly Slice[] = Object.entries(besides).flatMap(([state, start]) =>
  Object.entries({ ...groups, ...measures }).map(([group, acts]): Slice => {
    const known = new Set(movesIn(state).map((move) => move.command.type));
    return {
      name: `${state} · ${group}`,
      start,
      within: [state],
      focus: [],
      road: acts.filter((type) => known.has(type)),
      waits: (group === 'interim' || group === 'stay') && fewPlaces.includes(state),
    };
  }),
);
