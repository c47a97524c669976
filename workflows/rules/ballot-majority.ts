// What a choice needs to carry. Two kinds of share, and they differ exactly where a vote is split evenly: "more than half"
// of 4 is 3, "at least half" of 4 is 2. Source: standard procedure, article 22.4; a pack may ask more for one sanction.
// Whole numbers only: a share is compared by multiplication, so no rounding can tip a vote.
import type { RulePack } from './pack.ts';

type BallotRules = RulePack['ballot'];

export type Majority = BallotRules['majority'] | BallotRules['perSanction'][string];

/** What this choice needs: its own share where the pack has one, else the usual. */
export function majorityFor(rules: Pick<BallotRules, 'majority' | 'perSanction'>, choice: string): Majority {
  return rules.perSanction[choice] ?? rules.majority;
}

/** Whether so many votes are enough. No vote at all is never enough, however small the body. */
export function reaches(majority: Majority, votes: number, denominator: number): boolean {
  if (votes <= 0) return false;
  const scaled = votes * majority.of;
  return 'over' in majority ? scaled > denominator * majority.over : scaled >= denominator * majority.atLeast;
}

/** The fewest votes that are enough: what is said beside the result. */
export function votesNeeded(majority: Majority, denominator: number): number {
  const least =
    'over' in majority
      ? Math.floor((denominator * majority.over) / majority.of) + 1
      : Math.ceil((denominator * majority.atLeast) / majority.of);
  return Math.max(1, least);
}
