// Slices under packs other than the standard one: secret ballots with papers and tallies, a decision for a second body,
// and a sanction that has effect while an appeal is open.
import { of } from './ending-slices.ts';
import { immediatePack, secretPack, twoBodiesPack } from './other-packs.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';

const papers = 'openBallot takePaper openVoting castBallot closeBallot annulBallot enterTally';

export const packSlices: readonly Slice[] = [
  {
    name: 'secret ballots',
    start: road.toBalloting,
    within: of('advice', 'sitting balloting'),
    focus: of('advice', 'enterTally'),
    road: of('advice', papers),
    waits: true,
    pack: secretPack,
  },
  {
    name: 'secret ballot on the last question',
    start: road.toLastQuestion,
    within: of('advice', 'sitting balloting reasoning'),
    focus: of('advice', 'enterTally'),
    road: of('advice', `${papers} recuse recordDissent`),
    waits: false,
    pack: secretPack,
  },
  {
    name: 'secret ballots of the panel',
    start: road.toSecretAppeal,
    within: of('discipline', 'appealSitting appealBalloting'),
    focus: of('discipline', 'enterTally'),
    road: of('discipline', `${papers} recuse`),
    waits: true,
    pack: secretPack,
  },
  {
    name: 'forwarded to a second body',
    start: road.toReasoning('proven', 'expulsion'),
    within: of('advice', 'reasoning commenting'),
    focus: [],
    road: of('advice', 'forwardProposal signDecision comment waiveComment schedule'),
    waits: false,
    pack: twoBodiesPack,
  },
  {
    name: 'effect before the appeal',
    start: road.toAppealable,
    within: of('discipline', 'appealable appealed appealSitting enforcing inForce'),
    focus: of('discipline', 'requestSuspension'),
    road: of(
      'discipline',
      'waiveAppeal lodgeAppeal requestSuspension suspendEffect acknowledgeEnforcement appointPanel ' +
        'declareInterest admitAppeal openSitting withdrawAppeal expire',
    ),
    waits: true,
    pack: immediatePack,
  },
  {
    name: 'effect after the decision',
    start: road.toNotifying('proven', 'warning'),
    within: of('discipline', 'notifying'),
    focus: [],
    road: of('discipline', 'serveDecision expire'),
    waits: true,
    pack: immediatePack,
  },
];
