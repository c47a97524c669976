// The arithmetic of a vote: quorum, denominator and majority. Source: standard procedure, articles 21 and 22.
// A tie is never carried. Whoever is recused neither counts towards the quorum nor votes.
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

/** Whether `votes` of `denominator` carry: strictly more than the share, so that a tie does not. */
export function isCarried(rules: BallotRules, votes: number, denominator: number): boolean {
  return votes * rules.majority.of > denominator * rules.majority.over;
}

/** Votes a choice, every choice present with at least zero. */
export function countVotes(choices: readonly string[], cast: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(choices.map((choice) => [choice, 0]));
  for (const choice of cast) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}

/** The choice that reached the majority with more votes than any other, or null: a tie at the top carries nothing. */
export function carriedChoice(
  rules: BallotRules,
  counts: Record<string, number>,
  denominator: number,
): string | null {
  const most = Math.max(0, ...Object.values(counts));
  const leading = Object.entries(counts).filter(([, votes]) => votes === most);
  const [first] = leading;
  return first && leading.length === 1 && isCarried(rules, most, denominator) ? first[0] : null;
}
