// S6: where a case stands, its facts are those of that place, and a state whose facts are gone is left.
import { currentAllegations } from '../../case/facts.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';
import { cleared } from './ways-through.ts';

export const stateFitsTheFacts: Invariant = {
  id: 'S6',
  name: 'stateFitsTheFacts',
  words: {
    vi: 'Vụ việc đứng ở đâu thì hồ sơ phải đúng như vậy.',
    en: 'Where a case stands, its facts are those of that place.',
  },
  article: '2.2',
  clauses: [
    clause('fits', (step) => fits[step.to]?.(step) ?? true),
    clause('goesOnlyWithItsFacts', movesWithFacts),
  ],
};

type Fits = (step: ObservedStep) => boolean;

const isServed = ({ after }: ObservedStep) => after.notice?.servedOn != null;

const sits = ({ after }: ObservedStep) => after.sitting?.openedOn != null;

const sitsOnAppeal = ({ after }: ObservedStep) => after.appealSitting?.openedOn != null;

const isVoting = ({ after }: ObservedStep) => after.ballots.some((one) => one.status === 'open');

const isAppealed = ({ after }: ObservedStep) => after.appeal !== null && after.finalOn === null;

const isFinal = ({ after }: ObservedStep) => after.finalOn !== null;
const sanction = ({ after }: ObservedStep) => after.decision?.sanction ?? null;

/** What the facts must say in each state. */
const fits: Readonly<Record<string, Fits>> = {
  'detection.screening': ({ after }) =>
    after.questionAskedOn === null || after.clocks.reporterAnswer === undefined,
  'detection.awaitingReporter': ({ after }) => after.questionAskedOn !== null,
  'detection.deciding': ({ after }) => after.screening !== null,
  'verification.serving': ({ after }) => after.notice !== null && after.notice.servedOn === null,
  'verification.responding': isServed,
  'verification.drafting': (step) => isServed(step) && step.after.report === null,
  'verification.reviewing': (step) => isServed(step) && step.after.report !== null,
  'advice.drafting': (step) => isServed(step) && step.after.report?.approvedOn != null,
  'advice.commenting': (step) => isServed(step) && step.after.paper !== null,
  'advice.scheduled': ({ after }) => after.sitting !== null && after.sitting.openedOn === null,
  'advice.sitting': (step) => sits(step) && !isVoting(step),
  'advice.balloting': (step) => sits(step) && isVoting(step),
  'advice.reasoning': (step) => sits(step) && !isVoting(step) && everythingAsked(step),
  'discipline.notifying': ({ after }) => after.decision !== null && after.decision.servedOn === null,
  'discipline.appealable': ({ after }) => after.decision?.servedOn != null && after.finalOn === null,
  'discipline.appealed': (step) => isAppealed(step) && !isVoting(step),
  'discipline.appealSitting': (step) => isAppealed(step) && sitsOnAppeal(step) && !isVoting(step),
  'discipline.appealBalloting': (step) => isAppealed(step) && sitsOnAppeal(step) && isVoting(step),
  'discipline.appealReasoning': (step) =>
    isAppealed(step) && sitsOnAppeal(step) && !isVoting(step) && isAppealVoted(step),
  'discipline.enforcing': (step) =>
    isFinal(step) && sanction(step) !== null && step.after.enforcedOn === null,
  'discipline.inForce': (step) =>
    isFinal(step) &&
    sanction(step) !== null &&
    step.after.expiresOn !== null &&
    step.after.effect.begunOn !== null,
  'resolved.restoring': ({ after }) => cleared.has(after.outcome ?? ''),
  'resolved.notOpened': ({ after }) => after.outcome === 'notOpened',
  'resolved.referred': ({ after }) => after.outcome === 'referred',
  'resolved.merged': ({ after }) => after.outcome === 'merged' && after.beside.mergedInto !== null,
  'resolved.guidance': (step) =>
    isFinal(step) && sanction(step) === null && step.after.outcome === 'guidance',
  'resolved.completed': ({ after }) => after.outcome === 'completed' && after.decision?.sanction != null,
  'resolved.disposed': ({ after }) => after.closed.disposedOn !== null,
  ...Object.fromEntries(
    [...cleared].map((end) => [`resolved.${end}`, ({ after }: ObservedStep) => after.outcome === end]),
  ),
};

/** A state that the facts have left is left: what leads out must not be stayed in. */
function movesWithFacts(step: ObservedStep, _: Monitor): boolean {
  const { from, to, after, before, type } = step;
  if (from !== to) return leadsRight(step);
  if (type === 'discipline.serveDecision') return after.decision?.servedOn == null && after.decision !== null;
  if (type === 'verification.recordService') return after.notice?.servedOn == null;
  if (type === 'case.dispose') return after.closed.disposedOn === null;
  if (type === 'case.reopen') return after.closed.reopenings.length === before.closed.reopenings.length;
  if (type === 'discipline.admitLateAppeal') return after.finalOn !== null;
  if (type === 'discipline.acknowledgeEnforcement') return after.enforcedOn === null;
  return true;
}

/** Where several ways lead on from one command, the one that its facts mean. */
function leadsRight({ type, to, after, data }: ObservedStep): boolean {
  if (type === 'deadline.pass') return to !== 'detection.screening' || data.key === 'reporterAnswer';
  if (type === 'verification.returnReport') return to === `verification.${String(data.to)}`;
  if (type === 'detection.decideReview') return after.outcome === null;
  // Back to the respondent only with something new to reply to.
  if (type === 'verification.ruleOnWithholding') return data.ruling === 'allowed';
  if (type !== 'discipline.serveDecision') return true;
  const isRemitted = after.decision === null;
  const isAnew = isRemitted && after.report === null;
  return (
    (to === 'verification.gathering') === isAnew && (to === 'advice.commenting') === (isRemitted && !isAnew)
  );
}

/** The decision was confirmed, or what takes its place was voted on. */
function isAppealVoted({ after }: ObservedStep): boolean {
  return after.ballots
    .slice(after.appealSitting?.earlierBallots ?? 0)
    .filter((one) => one.body === 'panel' && one.status === 'closed')
    .some(
      (one) => one.question === 'appealOutcome' || one.carried === 'confirm' || one.choices.includes('quash'),
    );
}

/** A finding on each allegation and, where one is proven, a sanction asked about. */
function everythingAsked({ after }: ObservedStep): boolean {
  const closed = after.ballots
    .slice(after.sitting?.earlierBallots ?? 0)
    .filter((one) => one.status === 'closed');
  const asked = new Set(closed.map((one) => one.allegationId));
  const isProven = closed.some((one) => one.question === 'finding' && one.carried === 'proven');
  const isWeighed = closed.some((one) => one.question === 'sanction');
  return currentAllegations(after).every((one) => asked.has(one.id)) && (isWeighed || !isProven);
}
