// Invariant 12: one vote a voter a question, counted as cast; a closed ballot never changes.
import type { Ballot } from '../../case/sitting/sitting-facts.ts';
import { isOver } from './heard-first.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';
import { secretBallotsHold } from './secret-ballots-hold.ts';

const casting = ['advice.castBallot', 'discipline.castBallot'];
const openings = ['advice.openBallot', 'discipline.openBallot'];

export const ballotsHold: Invariant = {
  id: '12',
  name: 'oneVoteCountedAsCast',
  words: {
    vi: 'Mỗi người một phiếu cho mỗi câu hỏi, đếm đúng như đã bỏ; phiếu đã kiểm không bao giờ thay đổi.',
    en: 'One ballot a voter a question, counted as it was cast; a closed ballot never changes.',
  },
  article: '22.2',
  clauses: [
    ...secretBallotsHold,
    clause('oneVoteEach', votedOnce, casting),
    clause('votesOnTheOpenQuestion', onOpenQuestion, casting),
    clause('onlyTheRollVotes', onTheRoll, casting),
    clause('countedAsCast', countedAsCast),
    clause('closedNeverChanges', closedNeverChanges),
    clause(
      'oneBallotAtATime',
      ({ after }) => after.ballots.filter((one) => one.status === 'open').length <= 1,
    ),
    clause('askedOnce', askedOnce, openings),
    clause('questionIsOfTheCase', questionOfCase, ['advice.openBallot']),
    clause('dissentsFromItsOwnVote', dissents, ['advice.recordDissent']),
    clause('remitsByVote', remitsByVote, ['advice.remit']),
    clause('restsOnItsVotes', restsOnItsVotes, ['advice.signDecision', 'advice.forwardProposal']),
    clause('kept', ballotsAreKept),
  ],
};

function openIn({ before }: ObservedStep): Ballot | undefined {
  return before.ballots.find((one) => one.status === 'open');
}

function votedOnce(step: ObservedStep, was: Monitor): boolean {
  const open = openIn(step);
  return open !== undefined && was.votes[open.id]?.[step.actor.id ?? ''] === undefined;
}

function onOpenQuestion(step: ObservedStep): boolean {
  const open = openIn(step);
  return open?.id === step.data.ballotId && open?.choices.includes(String(step.data.choice)) === true;
}

function onTheRoll(step: ObservedStep): boolean {
  return openIn(step)?.roll.includes(step.actor.id ?? '') ?? false;
}

function countedAsCast({ after }: ObservedStep, _: Monitor, now: Monitor): boolean {
  return after.ballots
    .filter((one) => one.status === 'closed' && one.secret === undefined)
    .every((one) => {
      const cast = Object.values(now.votes[one.id] ?? {});
      const counts = one.counts ?? {};
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return (
        total === cast.length &&
        one.voted.length === cast.length &&
        one.choices.every((choice) => (counts[choice] ?? 0) === cast.filter((vote) => vote === choice).length)
      );
    });
}

function closedNeverChanges({ after }: ObservedStep, was: Monitor): boolean {
  return after.ballots.every(
    (one) => was.closed[one.id] === undefined || was.closed[one.id] === JSON.stringify(one),
  );
}

function askedOnce({ before, after, type }: ObservedStep): boolean {
  const asked = after.ballots.at(-1);
  const body = type.startsWith('advice.') ? 'committee' : 'panel';
  const sitting = body === 'committee' ? before.sitting : before.appealSitting;
  return !before.ballots
    .slice(sitting?.earlierBallots ?? 0)
    .some(
      (one) =>
        one.body === body &&
        one.status === 'closed' &&
        one.question === asked?.question &&
        one.allegationId === asked.allegationId,
    );
}

function questionOfCase({ before, data }: ObservedStep): boolean {
  if (data.question !== 'finding') return data.allegationId === undefined;
  return before.allegations.some(
    (one) => one.id === data.allegationId && (one.fate === 'current' || one.fate === 'admitted'),
  );
}

function dissents({ before, actor, pack }: ObservedStep): boolean {
  const from = before.sitting?.earlierBallots ?? 0;
  return (
    pack.ballot.mode === 'open' &&
    before.ballots.slice(from).some((one) => {
      const vote = one.votes[actor.id ?? ''];
      return one.status === 'closed' && vote !== undefined && vote !== one.carried;
    })
  );
}

function remitsByVote({ before }: ObservedStep): boolean {
  const from = before.sitting?.earlierBallots ?? 0;
  return before.ballots
    .slice(from)
    .some((one) => one.question === 'remit' && one.status === 'closed' && one.carried === 'remit');
}

/** Whatever the closing found: each vote that the decision rests on had its quorum, of members on its roll. */
function restsOnItsVotes({ before, pack }: ObservedStep): boolean {
  return before.ballots
    .slice(before.sitting?.earlierBallots ?? 0)
    .filter((one) => one.status === 'closed' && one.body === 'committee')
    .every(({ secret, voted, roll, entitled }) => {
      const cast = secret ? (secret.cast ?? 0) : new Set(voted).size;
      return isOver(pack.ballot.quorum, cast, entitled) && voted.every((id) => roll.includes(id));
    });
}

function ballotsAreKept({ before, after }: ObservedStep): boolean {
  return after.closed.disposedOn !== null || after.ballots.length >= before.ballots.length;
}
