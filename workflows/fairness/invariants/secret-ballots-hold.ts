// Invariant 12 where the vote is secret: one paper a voter, cast only once no more are handed out; what is kept of a count
// adds up and gives nobody's choice away; a vote on paper is entered by two, alike, and only where nobody voted otherwise.
import type { Ballot } from '../../case/sitting/sitting-facts.ts';
import { type Clause, clause } from './invariant.ts';
import type { ObservedStep } from './observed-step.ts';

const takings = ['advice.takePaper', 'discipline.takePaper'];
const openings = ['advice.openVoting', 'discipline.openVoting'];
const castings = ['advice.castBallot', 'discipline.castBallot'];
const tallies = ['advice.enterTally', 'discipline.enterTally'];
const annulments = ['advice.annulBallot', 'discipline.annulBallot'];

export const secretBallotsHold: readonly Clause[] = [
  clause('onePaperEach', onePaperEach, takings),
  clause('opensOnceWithAQuorumOfPapers', opensOnce, openings),
  clause('secretIsNeverVotedOpenly', (step) => openIn(step)?.secret === undefined, castings),
  clause('paperOrElectronicNeverBoth', ({ before }) => isUntouched(openOf(before.ballots)), tallies),
  clause('tallyIsPossible', tallyIsPossible, tallies),
  clause('talliedByTwoAlike', talliedByTwo, tallies),
  clause('secretCountAddsUp', ({ after }) => secretOnes(after.ballots).every(addsUp)),
  clause('secretCountTellsNobody', ({ after }) => secretOnes(after.ballots).every(tellsNobody)),
  clause('annulsNothingThatCounts', annulsOnlyFaults, annulments),
];

function openOf(ballots: readonly Ballot[]): Ballot | undefined {
  return ballots.find((one) => one.status === 'open');
}

function openIn({ before }: ObservedStep): Ballot | undefined {
  return openOf(before.ballots);
}

function secretOnes(ballots: readonly Ballot[]): Ballot[] {
  return ballots.filter((one) => one.secret !== undefined && one.status === 'closed');
}

function onePaperEach(step: ObservedStep): boolean {
  const open = openIn(step);
  const who = step.actor.id ?? '';
  if (!open?.secret || open.id !== step.data.ballotId || open.secret.phase !== 'issuing') return false;
  return open.roll.includes(who) && !open.secret.issued.includes(who);
}

function opensOnce(step: ObservedStep): boolean {
  const open = openIn(step);
  if (open?.secret?.phase !== 'issuing') return false;
  const { over, of } = step.pack.ballot.quorum;
  const out = open.secret.issued.length;
  return out * of > open.entitled * over && (step.data.nobodyElse === true || out === open.roll.length);
}

function isUntouched(open: Ballot | undefined): boolean {
  return open?.secret !== undefined && open.secret.issued.length === 0;
}

/** What the tellers state: papers of no more than the roll and of a quorum, and a result that they can carry. */
function tallyIsPossible(step: ObservedStep): boolean {
  const open = openIn(step);
  const { cast, spoilt, counts, carried } = step.data;
  if (!open || typeof cast !== 'number' || typeof spoilt !== 'number' || !Array.isArray(counts)) return false;
  const { over, of } = step.pack.ballot.quorum;
  if (cast > open.roll.length || spoilt > cast || cast * of <= open.entitled * over) return false;
  if (counts.length > 0) return countsArePossible(open, counts, { valid: cast - spoilt, carried });
  const isOffered = typeof carried === 'string' && open.choices.includes(carried);
  const { majority } = step.pack.ballot;
  return (
    carried === undefined || (isOffered && (cast - spoilt) * majority.of > open.denominator * majority.over)
  );
}

function countsArePossible(
  open: Ballot,
  counts: readonly { choice: string; votes: number }[],
  { valid, carried }: { valid: number; carried: unknown },
): boolean {
  const named = counts.map((one) => one.choice).toSorted();
  const votes = counts.map((one) => one.votes);
  const isWhole = JSON.stringify(named) === JSON.stringify(open.choices.toSorted());
  return isWhole && carried === undefined && sum(votes) === valid && Math.max(...votes) < valid - 1;
}

/** The ballot ends only where the body and its secretary have stated the same. */
function talliedByTwo({ type, before, after, actor, data }: ObservedStep): boolean {
  if (openOf(after.ballots)) return true;
  const first = before.approvals[type];
  if (!first || first.by === actor.id) return false;
  const sitting = openOf(before.ballots)?.body === 'panel' ? before.appealSitting : before.sitting;
  const seated = [first.by, actor.id].filter((id) => sitting?.roll.some((seat) => seat.memberId === id));
  return seated.length === 1 && sameIn(first.data, data);
}

function sameIn(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return ['cast', 'spoilt', 'carried', 'counts'].every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}

/** Turnout is valid and spoilt papers; nobody is named with a vote. */
function addsUp({ secret, counts, roll, votes, voted }: Ballot): boolean {
  if (!secret || secret.cast === null || voted.length > 0 || Object.keys(votes).length > 0) return false;
  const most = secret.issued.length > 0 ? secret.issued.length : roll.length;
  return (
    secret.cast <= most && (counts === null || sum(Object.values(counts)) + secret.spoilt === secret.cast)
  );
}

function tellsNobody({ counts }: Ballot): boolean {
  if (counts === null) return true;
  const votes = Object.values(counts);
  return Math.max(...votes) < sum(votes) - 1;
}

/** Beyond the limit of annulments only a box that cannot be counted is annulled. */
function annulsOnlyFaults(step: ObservedStep): boolean {
  const open = openIn(step);
  if (!open?.secret || step.papersCast === undefined) return true;
  const before = step.before.ballots.filter(
    (one) =>
      one.status === 'void' && one.question === open.question && one.allegationId === open.allegationId,
  );
  const { over, of } = step.pack.ballot.quorum;
  const countable = step.papersCast * of > open.entitled * over;
  return before.length < step.pack.limits.annulments || !countable;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
