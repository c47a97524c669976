// What a panel can decide and what its vote means. Nothing heavier than the decision appealed against can be voted for,
// and nothing but a majority keeps the finding up (invariant 8; a tie is never carried).

import type { Day } from '../../rules/day.ts';
import { type RulePack, weightOf } from '../../rules/pack.ts';
import { type Appeal, currentAllegations, type Decision, type Facts } from '../facts.ts';
import { lawfulSanctions } from '../reach.ts';
import { rulesOfOutcome } from '../sitting/ballot-rules.ts';
import { resultOf } from '../sitting/ballots.ts';
import type { Ballot } from '../sitting/sitting-facts.ts';
import { standingSanction } from './final-decision.ts';
import { heaviestWeight } from './heaviest.ts';

type AppealOutcome = {
  result: 'confirmed' | 'reduced' | 'quashed' | 'remitted';
  decision: Decision['outcome'];
  sanction: string | null;
  remittedTo?: 'gathering' | 'commenting';
};

/** Reduced to no sanction: the finding stands and the case ends in guidance. */
const noSanction = 'none';

/** The first question: does the decision stand as it is? */
export const confirmChoices = ['confirm', 'notConfirm'];

/** What is asked where it does not stand, from the gravest down: anything milder, quashing, sending back. */
export function appealChoices(facts: Facts, pack: RulePack, day: Day): string[] {
  const sanction = standingSanction(facts);
  const milder = sanction === null ? [] : [...milderThan(sanction, facts, pack, day), noSanction];
  const sendBack = facts.remittals < pack.limits.remittals ? ['remit', 'reinvestigate'] : [];
  return [...milder, 'quash', ...sendBack];
}

/** Sanctions that could have been imposed and weigh less than `sanction`, the gravest first. */
function milderThan(sanction: string, facts: Facts, pack: RulePack, day: Day): string[] {
  return lawfulSanctions({ facts, pack, day }, currentAllegations(facts))
    .filter((code) => weightOf(pack, code) < weightOf(pack, sanction))
    .filter((code) => weightOf(pack, code) <= heaviestWeight(facts, pack))
    .sort((a, b) => weightOf(pack, b) - weightOf(pack, a));
}

/**
 * The outcome that the panel's last closed ballot gives. Where no choice reached the majority alone, votes for a graver
 * sanction count for the next milder one, downward; where not even all who uphold the finding are a majority, it is
 * quashed.
 */
export function appealOutcomeOf(ballot: Ballot, facts: Facts, pack: RulePack): AppealOutcome {
  // Where no tally is published, the box was counted by these same rules when it was opened.
  if (!ballot.counts) return outcomeOfChoice(ballot.carried ?? 'quash', facts);
  const { carried } = resultOf(rulesOfOutcome(pack), ballot, ballot.counts);
  return outcomeOfChoice(carried ?? 'quash', facts);
}

function outcomeOfChoice(choice: string, facts: Facts): AppealOutcome {
  const sanction = standingSanction(facts);
  if (choice === 'quash') return { result: 'quashed', decision: 'quashed', sanction: null };
  if (choice === 'remit' || choice === 'reinvestigate')
    return {
      result: 'remitted',
      decision: 'remitted',
      sanction: null,
      remittedTo: choice === 'remit' ? 'commenting' : 'gathering',
    };
  if (choice === noSanction) return { result: 'reduced', decision: 'guidance', sanction: null };
  if (choice !== 'confirm') return { result: 'reduced', decision: 'sanction', sanction: choice };
  return { result: 'confirmed', decision: sanction === null ? 'guidance' : 'sanction', sanction };
}

/** The facts with the panel's decision signed and waiting to be served. */
export function withAppealDecided(
  facts: Facts,
  outcome: AppealOutcome,
  signed: Pick<Decision, 'signedBy' | 'signedOn'>,
): Facts {
  const appeal: Appeal | null = facts.appeal && {
    ...facts.appeal,
    result: outcome.result,
    reducedTo: outcome.result === 'reduced' ? outcome.sanction : null,
  };
  return {
    ...facts,
    appeal,
    decision: {
      ...signed,
      instance: nextInstance(facts),
      outcome: outcome.decision,
      sanction: outcome.sanction,
      servedOn: null,
    },
    decisionAttempts: 0,
    recourse: { ...facts.recourse, remittedTo: outcome.remittedTo ?? facts.recourse.remittedTo },
    remittals: facts.remittals + (outcome.result === 'remitted' ? 1 : 0),
  };
}

export function nextInstance({ decision }: Facts): number {
  return (decision?.instance ?? 0) + 1;
}
