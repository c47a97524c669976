// Faults: what each earlier step is made to have got wrong, and the later acts that must find it out by themselves.
import { idOf } from './cast.ts';
import type { Fault } from './fault.ts';
import type { LeadIn } from './lead-in.ts';
import { notedPack, twoBodiesPack } from './other-packs.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

type Planted = Fault['facts'];

/** The linter would find some of these too: it is kept silent, so that the rule is seen by itself. */
function faulty(name: string, start: LeadIn, only: string, fault: Fault): Slice {
  return around(`fault: ${name}`, start, only, { fault, pack: notedPack });
}

const unserved: Fault = {
  facts: (facts) => ({ ...facts, notice: facts.notice && { ...facts.notice, servedOn: null } }),
  monitor: (monitor) => ({ ...monitor, served: null }),
};
const oneLeftOut: Fault = {
  facts: (facts) => ({
    ...facts,
    notice: facts.notice && { ...facts.notice, allegations: facts.notice.allegations.slice(1) },
  }),
  monitor: (monitor) => ({
    ...monitor,
    served: monitor.served && { ...monitor.served, allegations: monitor.served.allegations.slice(1) },
  }),
};
const notHeard: Fault = {
  facts: (facts) => ({
    ...facts,
    sitting: facts.sitting && { ...facts.sitting, heard: null },
    appealSitting: facts.appealSitting && { ...facts.appealSitting, heard: null },
  }),
  monitor: (monitor) => ({ ...monitor, hearing: { committee: null, panel: null } }),
};
const unapproved: Planted = (facts) => ({
  ...facts,
  report: facts.report && { ...facts.report, approvedOn: null },
});
const unruled: Planted = (facts) => ({
  ...facts,
  request: { kind: 'extension', clock: 'hearing', askedOn: facts.receivedOn, days: 7 },
});
const undeclaredChair: Planted = (facts) => {
  const undeclared = (sitting: typeof facts.sitting) =>
    sitting && {
      ...sitting,
      roll: sitting.roll.map((seat) => (seat.chair ? { ...seat, interest: null } : seat)),
    };
  return {
    ...facts,
    sitting: undeclared(facts.sitting),
    appealSitting: undeclared(facts.appealSitting),
  };
};
const investigates =
  (who: 'member1' | 'appeal2'): Planted =>
  (facts) => ({ ...facts, officers: { ...facts.officers, investigator: idOf(who) } });
const lastBallotLost: Planted = (facts) => ({ ...facts, ballots: facts.ballots.slice(0, -1) });
const firstBallotLost: Planted = (facts) => ({ ...facts, ballots: facts.ballots.slice(1) });
/** Fewer have voted than the quorum asks for. */
const tooFewVoted: Fault = {
  facts: (facts) => ({
    ...facts,
    ballots: facts.ballots.map((one) => {
      const [first = ''] = one.roll;
      return {
        ...one,
        voted: [first],
        votes: { [first]: one.carried ?? '' },
        counts: { [one.carried ?? '']: 1 },
      };
    }),
  }),
};
const longAgo: Planted = (facts) => ({
  ...facts,
  allegations: facts.allegations.map((one) => ({ ...one, from: '2011-02-01', to: '2011-03-01' })),
});
const warned = road.toReasoning('proven', 'warning');
const restoring = road.toDiscontinued.slice(0, -1);

export const faultSlices: readonly Slice[] = [
  faulty(
    'unserved while responding',
    road.toResponding,
    'verification.reply verification.waiveReply verification.contestService',
    unserved,
  ),
  faulty('unserved once replied', road.toReplied, 'verification.startDrafting', unserved),
  faulty('unserved before the body', road.toCommenting, 'advice.comment', unserved),
  faulty('one not served, once replied', road.toReplied, 'verification.startDrafting', oneLeftOut),
  faulty('one not served, in the report', road.toDrafting, 'verification.submitFindings', oneLeftOut),
  faulty('one not served, in the paper', road.toPaper, 'advice.submitPaper', oneLeftOut),
  faulty('one not served, at the vote', road.toHeard, 'advice.openBallot', oneLeftOut),
  faulty('one not served, at the signature', warned, 'advice.signDecision', oneLeftOut),
  faulty('a report not approved', road.toPaper, 'advice.submitPaper', { facts: unapproved }),
  faulty('a request passed over at the hearing', road.toSitting, 'advice.recordAbsence', { facts: unruled }),
  faulty('a request passed over at the vote', road.toHeard, 'advice.openBallot', { facts: unruled }),
  faulty('a request passed over at the signature', warned, 'advice.signDecision', { facts: unruled }),
  faulty('an undeclared chair, sending back', road.toRemitVoted, 'advice.remit', { facts: undeclaredChair }),
  faulty(
    'an undeclared chair, deciding the appeal',
    road.toAppealReasoning('confirm'),
    'discipline.decideAppeal',
    { facts: undeclaredChair },
  ),
  faulty('a voter who investigated', road.toHeard, 'advice.openBallot', { facts: investigates('member1') }),
  faulty('a voter of the panel who investigated', road.toAppealHeard, 'discipline.openBallot', {
    facts: investigates('appeal2'),
  }),
  faulty('a question not voted on', warned, 'advice.signDecision', { facts: firstBallotLost }),
  faulty('too few votes', warned, 'advice.signDecision', tooFewVoted),
  faulty('a sanction that had lapsed', warned, 'advice.signDecision', { facts: longAgo }),
  faulty('not heard, at the signature', warned, 'advice.signDecision', notHeard),
  faulty('not heard, on appeal', road.toAppealReasoning('confirm'), 'discipline.decideAppeal', notHeard),
  faulty('an appeal not voted on', road.toAppealReasoning('confirm'), 'discipline.decideAppeal', {
    facts: lastBallotLost,
  }),
  faulty('no decision to serve', road.toNotifying('proven', 'warning'), 'discipline.serveDecision', {
    facts: (facts) => ({ ...facts, decision: null }),
  }),
  faulty('a decision that is not final', road.toEnforcing, 'discipline.acknowledgeEnforcement', {
    facts: (facts) => ({ ...facts, finalOn: null }),
  }),
  faulty('nothing to restore', restoring, 'discipline.restore', {
    facts: (facts) => ({ ...facts, outcome: null }),
  }),
  faulty('a measure that was left', restoring, 'discipline.restore', {
    facts: (facts) => ({ ...facts, interim: { ...facts.interim, measure: road.someMeasure } }),
  }),
  faulty(
    'a proposal beyond the limit',
    [...road.toResponding, ...road.of('verification', 'amendAllegation')],
    'verification.admitAllegation',
    {
      facts: (facts) => ({ ...facts, inquiry: { ...facts.inquiry, amendments: 3 } }),
      monitor: (monitor) => ({ ...monitor, taken: { ...monitor.taken, 'verification.admitAllegation': 3 } }),
    },
  ),
  ...[{ facts: firstBallotLost }, tooFewVoted].map((fault, index) =>
    around(
      `fault: a proposal without its votes ${index}`,
      road.toReasoning('proven', 'expulsion'),
      'advice.forwardProposal',
      { pack: twoBodiesPack, fault },
    ),
  ),
];
