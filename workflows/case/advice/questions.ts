// What the committee is asked and what its ballots say, read from the facts alone. Findings come first; a sanction is
// asked for only where something is proven, and lies inside what the proven provisions allow.
import type { Day } from '../../rules/day.ts';
import { type RulePack, weightOf } from '../../rules/pack.ts';
import { heaviestWeight } from '../discipline/heaviest.ts';
import { type Allegation, currentAllegations, type Facts } from '../facts.ts';
import { lawfulSanctions } from '../reach.ts';
import { closedBallotOn, type Question } from '../sitting/ballots.ts';
import { committee } from '../sitting/body.ts';
import type { Ballot } from '../sitting/sitting-facts.ts';

export const noSanction = 'none';
export const sanctionQuestion: Question = { question: 'sanction', allegationId: null };

/** Whether the case goes back to the investigation: asked before any finding. */
export const remitQuestion: Question = { question: 'remit', allegationId: null };

export function findingQuestion(allegationId: string): Question {
  return { question: 'finding', allegationId };
}

/** Allegations that the report provisionally finds proven; they bound the paper, they decide nothing. */
export function provisionallyProven(facts: Facts): Allegation[] {
  const proven = facts.report?.findings.filter((one) => one.proven).map((one) => one.allegationId) ?? [];
  return currentAllegations(facts).filter((one) => proven.includes(one.id));
}

function findingOn(facts: Facts, one: Allegation): Ballot | undefined {
  return closedBallotOn(facts, committee, findingQuestion(one.id));
}

/** Allegations that the committee has found proven: the majority carried exactly that. */
export function provenByBallot(facts: Facts): Allegation[] {
  return currentAllegations(facts).filter((one) => findingOn(facts, one)?.carried === 'proven');
}

export function allFindingsAsked(facts: Facts): boolean {
  const current = currentAllegations(facts);
  return current.length > 0 && current.every((one) => findingOn(facts, one) !== undefined);
}

/** Nothing is left to ask: every finding, and the sanction where something is proven. */
export function everyQuestionAsked(facts: Facts): boolean {
  if (!allFindingsAsked(facts)) return false;
  return (
    provenByBallot(facts).length === 0 || closedBallotOn(facts, committee, sanctionQuestion) !== undefined
  );
}

/** The closed ballots that the decision rests on. */
export function decidingBallots(facts: Facts): Ballot[] {
  const findings = currentAllegations(facts).map((one) => findingOn(facts, one));
  const all = [...findings, closedBallotOn(facts, committee, sanctionQuestion)];
  return all.filter((ballot) => ballot !== undefined);
}

/** What the ballot on the sanction offers: none, and the paper's forms that what is proven allows and limitation has left. */
export function sanctionChoices(facts: Facts, pack: RulePack, day: Day): string[] {
  const range = lawfulSanctions({ facts, pack, day }, provenByBallot(facts));
  const heaviest = heaviestWeight(facts, pack);
  const offered = (facts.paper?.options ?? []).filter(
    (code) => range.includes(code) && weightOf(pack, code) <= heaviest,
  );
  return [noSanction, ...offered];
}

/** The decision that follows from the ballots. Never read from a payload. */
export function decisionOfBallots(facts: Facts): {
  outcome: 'sanction' | 'guidance' | 'exonerated';
  sanction: string | null;
} {
  if (provenByBallot(facts).length === 0) return { outcome: 'exonerated', sanction: null };
  const carried = closedBallotOn(facts, committee, sanctionQuestion)?.carried;
  if (!carried || carried === noSanction) return { outcome: 'guidance', sanction: null };
  return { outcome: 'sanction', sanction: carried };
}

/** What was voted for is only a proposal: the pack has another body decide it, and this is the first. */
export function needsSecondBody(facts: Facts, pack: RulePack): boolean {
  const { sanction } = decisionOfBallots(facts);
  if (sanction === null || facts.committee.proposal !== null) return false;
  return pack.ballot.secondBody?.forSanctions.includes(sanction) ?? false;
}
