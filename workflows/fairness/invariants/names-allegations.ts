// The part of S3 that is about allegations: a case is opened about somebody and something, each allegation is spoken to
// once, and what is changed or dropped is in the case and has not been voted on.
import { currentAllegations } from '../../case/facts.ts';
import { type Clause, clause } from './invariant.ts';
import { type ObservedStep, rowsIn } from './observed-step.ts';

export const namesAllegations: readonly Clause[] = [
  clause('coversEachAllegationOnce', coversEachOnce, [
    ...['verification.submitPlan', 'verification.reply', 'verification.submitFindings'],
  ]),
  clause('fateOfEach', fateOfEach, ['detection.recommend']),
  clause('allegationIsCurrent', allegationIsCurrent, [
    'verification.dropAllegation',
    'verification.amendAllegation',
  ]),
  clause('droppedBeforeTheVote', isUnvoted, ['verification.dropAllegation']),
  clause('somethingIsLeft', somethingIsLeft, [...['verification.dropAllegation', 'detection.open']]),
  clause('allegedOnce', allegedOnce, ['verification.addAllegation']),
  clause('opensAboutSomebody', ({ after }) => after.respondentId !== null, ['detection.open']),
  clause('amendsWhatIsCurrent', amendsWhatIsCurrent, ['verification.admitAllegation']),
];

function coversEachOnce(step: ObservedStep): boolean {
  const rows = ['steps', 'answers', 'findings'].flatMap((key) => rowsIn(step, key));
  const named = rows.map((row) => String(row.allegationId)).toSorted();
  return named.join() === currentIds(step).toSorted().join();
}

function currentIds({ before }: ObservedStep): string[] {
  return currentAllegations(before).map((one) => one.id);
}

/** Either one word for the case, or one for each allegation, reasoned where it is not opened. */
function fateOfEach(step: ObservedStep): boolean {
  const rows = rowsIn(step, 'fates');
  const opens = step.data.recommendation === 'open';
  const isReady = step.before.respondentId !== null && step.before.allegations.length > 0;
  if (rows.length === 0) return !opens || isReady;
  const named = rows.map((row) => String(row.allegationId)).toSorted();
  const isReasoned = rows.every((row) => (row.fate === 'notOpen') === (row.reason !== undefined));
  const isSomeLeft = rows.some((row) => row.fate === 'open');
  return opens && isReady && isReasoned && isSomeLeft && named.join() === currentIds(step).toSorted().join();
}

function allegationIsCurrent(step: ObservedStep): boolean {
  return currentIds(step).includes(String(step.data.allegationId));
}

function allegedOnce({ before, data }: ObservedStep): boolean {
  return !before.allegations.some(
    (one) => one.provision === data.provision && one.from === data.from && one.to === data.to,
  );
}

/** Ballots of the sitting under way; those of an earlier investigation answer nothing any more. */
export function isUnvoted({ before }: ObservedStep): boolean {
  return before.ballots.every(
    ({ status }, index) => status === 'void' || index < before.inquiry.earlierBallots,
  );
}

/** An allegation; before the committee one that the report found proven for now. */
function somethingIsLeft({ from, after }: ObservedStep): boolean {
  const proven = after.report?.findings.filter((one) => one.proven).map((one) => one.allegationId) ?? [];
  return currentAllegations(after).some((one) => !from.startsWith('advice.') || proven.includes(one.id));
}

/** What is to take the place of another takes the place of one that is still in the case. */
function amendsWhatIsCurrent(step: ObservedStep): boolean {
  const amends = step.before.inquiry.proposal?.amends ?? null;
  return amends === null || currentIds(step).includes(amends);
}
