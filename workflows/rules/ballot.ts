// The arithmetic of a vote: quorum, denominator and majority. Source: standard procedure, articles 21 and 22.
// Whoever is recused neither counts towards the quorum nor votes; what a choice needs is in `ballot-majority.ts`, and the
// count with its cascade in `ballot-count.ts`.
import { reaches } from './ballot-majority.ts';
import type { RulePack } from './pack.ts';

export type BallotRules = RulePack['ballot'];

/** Members of the body, those of them who may act in the case, and those of these who are there. */
export type Turnout = { allOfficial: number; entitled: number; present: number };

/** Whether so many present members may decide: more than the pack's share of those entitled, and never too few. */
export function hasQuorum(rules: BallotRules, turnout: Omit<Turnout, 'allOfficial'>): boolean {
  if (turnout.entitled < rules.fewestMembers) return false;
  return turnout.present * rules.quorum.of > turnout.entitled * rules.quorum.over;
}

/** What the majority is counted of; fixed when the ballot opens, whoever votes after it. */
export function denominatorOf(rules: BallotRules, turnout: Turnout): number {
  return turnout[rules.denominator];
}

/** Whether `votes` of `denominator` carry by the usual majority: strictly more than the share, so a tie does not. */
export function isCarried(rules: BallotRules, votes: number, denominator: number): boolean {
  return reaches(rules.majority, votes, denominator);
}

/** Votes a choice, every choice present with at least zero. */
export function countVotes(choices: readonly string[], cast: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(choices.map((choice) => [choice, 0]));
  for (const choice of cast) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}
