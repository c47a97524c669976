// The count of a secret ballot, from the papers in the box: pure, so that anybody can repeat it. It lists numbers and choices
// in the order of the numbers; where the list or the tally would show who chose what, it gives neither, only what was carried.
import { countVotes } from '../../rules/ballot.ts';
import { countBallot } from '../../rules/ballot-count.ts';
import type { BallotRules } from './ballot-rules.ts';
import type { Ballot } from './sitting-facts.ts';

export type CastPaper = { paper: string; choice: string };

/** What a box held, as the record keeps it. `counts` and `listed` are null where they would reveal a vote. */
export type OpenedBox = {
  turnout: number;
  counts: Record<string, number> | null;
  listed: CastPaper[] | null;
  carried: string | null;
};

type Counted = Pick<Ballot, 'choices' | 'denominator' | 'secret'>;

/** Papers with a choice that is not on the ballot never come into a box; a paper counts once. */
export function openedBox(ballot: Counted, rules: BallotRules, papers: readonly CastPaper[]): OpenedBox {
  const counts = countVotes(
    ballot.choices,
    papers.map(({ choice }) => choice),
  );
  const turnout = papers.length;
  const { choices, denominator } = ballot;
  const abstained = abstainedFrom(ballot.secret, turnout);
  const { carried } = countBallot(rules, {
    ...{ choices, counts, spoilt: 0, abstained, denominator },
    turnout: turnout + abstained,
  });
  if (revealsVotes(counts)) return { turnout, counts: null, listed: null, carried };
  const listed =
    turnout < rules.fewestListedPapers
      ? null
      : papers.toSorted((one, other) => (one.paper < other.paper ? -1 : 1));
  return { turnout, counts, listed, carried };
}

/**
 * Whoever took a paper took part; a paper that was not cast is an abstention, which stays in the denominator or is left out
 * of it as the pack says. Votes on paper of which only the tally is entered know of none.
 */
export function abstainedFrom(secret: Ballot['secret'], cast: number): number {
  return Math.max(0, (secret?.issued.length ?? 0) - cast);
}

/**
 * Whether a tally tells how somebody voted: all alike, it tells everybody's vote to everybody; all but one, it tells the
 * one all the others'.
 */
export function revealsVotes(counts: Readonly<Record<string, number>>): boolean {
  const votes = Object.values(counts);
  const cast = votes.reduce((sum, one) => sum + one, 0);
  return votes.some((one) => one >= cast - 1);
}
