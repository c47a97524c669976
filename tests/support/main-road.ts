// The main road of a case, command by command, from a report to its end. Each stage adds its steps here; a test brings
// a case to the state that it is about by walking the road as far as that.

import type { CaseWorld, Sender } from './case-world.ts';
import { committee } from './cast.ts';

/** What of a case's world a step may look at. */
type SeenWorld = Pick<CaseWorld, 'facts'>;

export type Step = {
  type: string;
  /** Fields that differ from the command's own sample. */
  payload?: Record<string, unknown> | ((world: SeenWorld) => Record<string, unknown>);
  by?: Sender;
  /** Days that go by before the step. */
  waitDays?: number;
};

export const mainRoad: readonly Step[] = [
  // Detection
  { type: 'detection.register' },
  { type: 'detection.startScreening' },
  { type: 'detection.nameRespondent' },
  { type: 'detection.addAllegation' },
  { type: 'detection.addAllegation', payload: (world) => ({ provision: otherProvision(world) }) },
  { type: 'detection.recommend' },
  { type: 'detection.open' },
  // Verification
  { type: 'verification.appoint' },
  { type: 'verification.submitPlan' },
  { type: 'verification.approvePlan' },
  { type: 'verification.recordEvidence' },
  { type: 'verification.recordEvidence' },
  { type: 'verification.disclose' },
  { type: 'verification.draftNotice' },
  { type: 'verification.serveNotice' },
  { type: 'verification.recordService' },
  { type: 'verification.reply' },
  { type: 'verification.assessElements' },
  { type: 'verification.addressAnswers' },
  { type: 'verification.startDrafting' },
  { type: 'verification.submitFindings' },
  { type: 'verification.approveReport' },
  // Advice
  { type: 'advice.submitPaper' },
  { type: 'advice.comment' },
  { type: 'advice.schedule' },
  ...committee.map((by): Step => ({ type: 'advice.declareInterest', by })),
  { type: 'advice.circulate' },
  { type: 'advice.openSitting', waitDays: 35 },
  { type: 'advice.hearRespondent' },
  ...vote('proven'),
  ...vote('proven'),
  ...vote('warning'),
  { type: 'advice.signDecision' },
  // Discipline
  { type: 'discipline.serveDecision' },
  { type: 'discipline.waiveAppeal' },
  { type: 'discipline.acknowledgeEnforcement' },
];

/** The next question is put, every member votes alike, and the ballot is closed. */
function vote(choice: string): Step[] {
  return [
    { type: 'advice.openBallot' },
    ...committee.map((by): Step => ({ type: 'advice.castBallot', payload: { choice }, by })),
    { type: 'advice.closeBallot' },
  ];
}

/** A provision that the case does not allege yet. */
function otherProvision(world: SeenWorld): string {
  const alleged = world.facts.allegations.map((one) => one.provision);
  const found = ['GI-02', 'GI-03', 'GI-04'].find((code) => !alleged.includes(code));
  return found ?? 'GI-05';
}
