// What is done once: each looks only at the facts before the act, to tell whether it has been done already or may not be
// done any more.
import type { ObservedStep } from './observed-step.ts';

/** Facts that are set once: an act that only sets them again has been done before. */
export function notRepeated({ type, before, actor }: ObservedStep): boolean {
  switch (type) {
    case 'detection.acknowledge':
      return before.acknowledgedOn === null;
    case 'case.withdrawReport':
      return before.reporter.withdrawal === null;
    case 'advice.circulate':
      return before.sitting?.circulatedOn === null;
    case 'advice.castBallot':
    case 'discipline.castBallot':
      return !before.ballots.some((one) => one.status === 'open' && one.voted.includes(actor.id ?? ''));
    default:
      return true;
  }
}

export function servedOnce({ before }: ObservedStep): boolean {
  return before.decision !== null && before.decision.servedOn === null;
}

export function notVotedOnYet({ before, type, from }: ObservedStep): boolean {
  if (type !== 'advice.requestPostponement') return !/ballot|reasoning|discipline/i.test(from);
  return before.sitting !== null && before.ballots.length === before.sitting.earlierBallots;
}

/** Of the outcome once there is one, and once; of progress before. */
export function toldOfWhatIs({ data, before, from }: ObservedStep): boolean {
  const isOver = (from.startsWith('resolved.') && from !== 'resolved.restoring') || before.finalOn !== null;
  return (data.about === 'outcome') === isOver && (!isOver || before.reporter.toldOn === null);
}

export function bodyHasNotVoted({ from }: ObservedStep): boolean {
  return !/reasoning|notifying|restoring/i.test(from);
}
