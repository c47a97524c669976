// Moves that a state lists and that the exploration does not take, each with the reason: a rule closes the command in
// that state, another move of the same command always comes first, the bounded world does not lead there, or the same
// command is explored in another state. A move that has no reason here, or is taken although it has one, fails a test.
import { movesIn, stateNames } from '#workflows/case/stages.ts';

type Closing = {
  commands: string;
  /** Only towards this state; `=` stays. */
  to?: string;
  states: RegExp;
  why: string;
};

const early = /^detection\.|appointing$|planning$/;
const closings: readonly Closing[] = [
  {
    commands: 'case.merge',
    states: /^(advice|discipline)\.|received$/,
    why: 'beforeTheCommittee, sameRespondent',
  },
  { commands: 'case.discontinue', states: /^detection\.|enforcing$|inForce$/, why: 'openAndUndecided' },
  {
    commands: 'case.discontinue',
    to: '=',
    states: /^advice\.(?!drafting$|commenting$)|^discipline\.(?!appealed$)/,
    why: 'whoever chairs does it alone',
  },
  {
    commands: 'case.join case.sever',
    states: /^(?!advice\.(scheduled|sitting)$)/,
    why: 'no chair yet, or beforeBalloting',
  },
  {
    commands: 'case.stay case.reviewStay case.resume case.requestResume',
    states: /alloting$/,
    why: 'noBallotOpen',
  },
  {
    commands: 'case.transfer',
    to: '=',
    states: /^advice\.(?!drafting$|commenting$)|^discipline\.(?!appealable$|appealed$|enforcing$|inForce$)/,
    why: 'leads elsewhere, or bodyHasNotVoted',
  },
  { commands: 'case.inspectFile', states: early, why: 'somethingToInspect' },
  { commands: 'case.assign', states: /^detection\.|appointing$/, why: 'investigatorAppointed' },
  { commands: 'case.recordStatus', states: /received$/, why: 'respondentKnown' },
  {
    commands:
      'case.proposeInterim case.suspendInterim case.refuseInterim case.objectInterim case.reviewInterim case.liftInterim',
    states: /^detection\.|appointing$|planning$|enforcing$|inForce$/,
    why: 'openAndNotified',
  },
  {
    commands: 'case.suspendInterim case.refuseInterim case.objectInterim case.reviewInterim case.liftInterim',
    states: /gathering$/,
    why: 'openAndNotified, but for a case that comes back; there only the proposal is explored',
  },
  {
    commands: 'discipline.requestSuspension discipline.suspendEffect',
    states: /appeal(Balloting|Reasoning)$/,
    why: 'explored before the panel votes, under a pack with which the effect runs at once',
  },
  {
    commands: 'discipline.expire',
    states: /notifying$|appealable$|appeal(Sitting|Balloting|Reasoning)$/,
    why: 'explored while the panel is called and while enforcing, where years may go by',
  },
  {
    commands: 'discipline.waiveAppeal discipline.serveDecision deadline.pass discipline.withdrawAppeal',
    to: 'discipline.inForce resolved.completed',
    states: /appealable$|notifying$|appealSitting$/,
    why: 'a decision carried out before it was final, and an appeal after that; explored while the panel is called',
  },
  {
    commands: 'advice.recuse discipline.recuse',
    to: '=',
    states: /alloting$/,
    why: 'a member who came late',
  },
  {
    commands: 'advice.declareInterest discipline.declareInterest',
    states: /advice.sitting$|alloting$/,
    why: 'a member who came late',
  },
  { commands: 'case.acceptDefect', states: /./, why: 'a defect that the bounded world does not have' },
  {
    commands: 'verification.setAsideService verification.upholdService',
    states: /^advice\.|drafting$|reviewing$|gathering$|serving$/,
    why: 'asked for while responding, explored there',
  },
  {
    commands: 'verification.ruleOnRequest',
    states: /^advice\.(?!scheduled$|sitting$)|gathering$|serving$/,
    why: 'asked for while responding or at the body, explored there',
  },
  {
    commands: 'verification.grantExtension verification.refuseExtension',
    states: /scheduled$|appealable$/,
    why: 'explored in the other windows',
  },
  { commands: 'verification.ruleOnWithholding', states: /drafting$/, why: 'explored while responding' },
  {
    commands: 'advice.recordDissent',
    states: /reasoning$/,
    why: 'a body that is of one mind; held by a test of its own',
  },
  {
    commands: 'case.monitorProtection case.endProtection case.declineProtection case.linkRetaliation',
    states: /^resolved\./,
    why: 'protection does not look at where the case stands; explored in every other state',
  },
];

const inNoCase = closings.flatMap((closing) =>
  stateNames
    .filter((state) => closing.states.test(state))
    .flatMap((state) =>
      movesIn(state)
        .filter(({ command, target = '=' }) => isClosed(closing, command.type, target))
        .map(({ command, target }) => [`${state} ${command.type} → ${target ?? '='}`, closing.why] as const),
    ),
);

function isClosed({ commands, to }: Closing, type: string, target: string): boolean {
  return commands.split(' ').includes(type) && (to === undefined || to.split(' ').includes(target));
}

/** Why the exploration does not take it, by the name of the move. */
export const closedMoves: ReadonlyMap<string, string> = new Map(inNoCase);
