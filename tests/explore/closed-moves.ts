// Moves that a state lists and that nobody can ever take, because a rule closes the command in that state or another move
// of it always comes first: the rule is named. A move that has no reason here and is not taken, or is taken although it
// has one, fails a test.
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
    why: 'leadsThisStage: whoever chairs does it alone',
  },
  {
    commands: 'case.join case.sever',
    states: /^(?!advice\.(scheduled|sitting)$)/,
    why: 'by: there is no chair yet; or beforeBalloting',
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
    why: 'another move of the state comes first, or bodyHasNotVoted',
  },
  { commands: 'case.inspectFile', states: early, why: 'somethingToInspect' },
  { commands: 'case.recordCustody', states: early, why: 'somethingRecorded' },
  { commands: 'case.assign', states: /^detection\.|appointing$/, why: 'investigatorAppointed' },
  { commands: 'case.recordStatus', states: /received$/, why: 'respondentKnown' },
  { commands: 'case.freePost', states: /received$/, why: 'postIsHeld: nobody has acted yet' },
  {
    commands:
      'case.proposeInterim case.suspendInterim case.refuseInterim case.objectInterim case.reviewInterim case.liftInterim',
    states: /^detection\.|appointing$|planning$|enforcing$|inForce$/,
    why: 'openAndNotified',
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
