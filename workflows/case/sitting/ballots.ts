// The ballots of a sitting: which questions have been answered and how. An answer is always read from a closed ballot,
// never from a payload; a void one answers nothing.
import { countVotes, hasQuorum } from '../../rules/ballot.ts';
import { type BallotResult, countBallot } from '../../rules/ballot-count.ts';
import type { AllegationId, Facts } from '../facts.ts';
import type { BallotRules } from './ballot-rules.ts';
import type { Body } from './body.ts';
import { abstainedFrom } from './secret-count.ts';
import type { Ballot, SecretBallot } from './sitting-facts.ts';

export type Question = { question: Ballot['question']; allegationId: AllegationId | null };

/** Every ballot of the body's present sitting, void ones too; those of an earlier round are left out. */
export function ballotsOf(facts: Facts, body: Body): Ballot[] {
  const sitting = body.sittingOf(facts);
  if (!sitting) return [];
  return facts.ballots.slice(sitting.earlierBallots).filter((ballot) => ballot.body === body.name);
}

export function isOn(ballot: Ballot, { question, allegationId }: Question): boolean {
  return ballot.question === question && ballot.allegationId === allegationId;
}

/** The ballot that answered a question, or undefined while it has no answer. */
export function closedBallotOn(facts: Facts, body: Body, question: Question): Ballot | undefined {
  return ballotsOf(facts, body).find((ballot) => ballot.status === 'closed' && isOn(ballot, question));
}

/** The facts with the open ballot changed; there is one at most. */
export function withOpenBallot(facts: Facts, change: (ballot: Ballot) => Ballot): Facts {
  return {
    ...facts,
    ballots: facts.ballots.map((ballot) => (ballot.status === 'open' ? change(ballot) : ballot)),
  };
}

/** How many have voted: papers in the box, or open votes. */
export function votesCast({ secret, voted }: Ballot): number {
  return secret ? (secret.cast ?? 0) : voted.length;
}

/** The ballot with its votes counted; a choice without the majority, or tied, is not carried. */
export function counted(rules: BallotRules, ballot: Ballot): Ballot {
  const counts = countVotes(ballot.choices, Object.values(ballot.votes));
  return { ...ballot, status: 'closed', counts, carried: resultOf(rules, ballot, counts).carried };
}

/** What the counts of a ballot carry, with the proof of it. */
export function resultOf(rules: BallotRules, ballot: Ballot, counts: Record<string, number>): BallotResult {
  const { choices, denominator, secret } = ballot;
  const spoilt = secret?.spoilt ?? 0;
  const cast = votesCast(ballot);
  const abstained = abstainedFrom(secret, cast);
  return countBallot(rules, { choices, counts, spoilt, abstained, denominator, turnout: cast + abstained });
}

/** Enough members have voted for the body to decide. */
export function hasQuorumOfVotes(rules: Parameters<typeof hasQuorum>[0], ballot: Ballot): boolean {
  return hasQuorum(rules, { entitled: ballot.entitled, present: votesCast(ballot) });
}

/** A closed ballot counted over again says the same, and only members of its roll have voted, once each. */
export function isSound(rules: BallotRules, ballot: Ballot): boolean {
  if (ballot.secret) return isSoundInSecret(rules, ballot, ballot.secret);
  return (
    ballot.status === 'closed' &&
    hasQuorumOfVotes(rules, ballot) &&
    new Set(ballot.voted).size === ballot.voted.length &&
    ballot.voted.every((id) => ballot.roll.includes(id) && ballot.votes[id] !== undefined) &&
    Object.values(ballot.votes).length === ballot.voted.length &&
    ballot.carried === counted(rules, ballot).carried
  );
}

/**
 * The same of a secret ballot, as far as it can be said: no more papers than were taken (or, voted on paper, than the roll
 * has members), and, where the tally is published, a count that gives the result.
 */
function isSoundInSecret(rules: BallotRules, ballot: Ballot, secret: SecretBallot): boolean {
  const { issued, cast } = secret;
  const most = issued.length > 0 ? issued.length : ballot.roll.length;
  return (
    ballot.status === 'closed' &&
    cast !== null &&
    cast <= most &&
    issued.every((id) => ballot.roll.includes(id)) &&
    new Set(issued).size === issued.length &&
    hasQuorumOfVotes(rules, ballot) &&
    (ballot.counts === null || ballot.carried === resultOf(rules, ballot, ballot.counts).carried)
  );
}
