// What an observer remembers of the votes: every ballot as it was opened and closed, and each vote as it was cast.
import type { Ballot } from '../../case/sitting/sitting-facts.ts';
import type { Monitor } from './monitor.ts';
import { actOf, idIn, type ObservedStep } from './observed-step.ts';

export function observeBallots(monitor: Monitor, step: ObservedStep): Monitor {
  const known = new Map(step.before.ballots.map((one) => [one.id, one]));
  const fresh = step.after.ballots.filter((one) => !known.has(one.id));
  const ended = step.after.ballots.filter(
    (one) => one.status !== 'open' && known.get(one.id)?.status === 'open',
  );
  const votes = actOf(step) === 'castBallot' ? withVote(monitor.votes, step) : monitor.votes;
  if (fresh.length === 0 && ended.length === 0)
    return votes === monitor.votes ? monitor : { ...monitor, votes };
  return {
    ...monitor,
    votes,
    opened: { ...monitor.opened, ...Object.fromEntries(fresh.map((one) => [one.id, frame(one)])) },
    closed: { ...monitor.closed, ...Object.fromEntries(ended.map((one) => [one.id, JSON.stringify(one)])) },
  };
}

function withVote(votes: Monitor['votes'], step: ObservedStep): Monitor['votes'] {
  const open = step.before.ballots.find((one) => one.status === 'open');
  const voter = step.actor.id;
  const choice = idIn(step, 'choice');
  if (!open || !voter || !choice) return votes;
  return { ...votes, [open.id]: { ...votes[open.id], [voter]: choice } };
}

/** What is fixed when a ballot opens. */
export function frame({ question, allegationId, choices, roll, entitled, denominator }: Ballot): string {
  return JSON.stringify([question, allegationId, choices, roll, entitled, denominator]);
}
