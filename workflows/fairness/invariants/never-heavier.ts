// Invariant 8: no appeal, nor anything that it remits, ends heavier; an appeal is heard by one panel, once admitted.
import type { Facts } from '../../case/facts.ts';
import { clause, type Invariant } from './invariant.ts';
import { weightOf } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';

const deciding = ['advice.signDecision', 'discipline.decideAppeal', 'discipline.rejectAppeal'];

export const neverHeavier: Invariant = {
  id: '8',
  name: 'noAppealMakesItHeavier',
  words: {
    vi: 'Khiếu nại, và mọi việc sau khi trả lại, không bao giờ làm nặng hơn.',
    en: 'No appeal, nor anything that it remits, ends heavier.',
  },
  article: '31.7',
  clauses: [
    clause('neverHeavier', neverAbove, deciding),
    clause('panelDecidesWhatIsAppealed', ({ before }) => before.appeal !== null, ['discipline.decideAppeal']),
    clause('admittedBeforeHeard', ({ before }) => before.appeal?.admittedOn != null, [
      'discipline.openSitting',
    ]),
    clause('admittedOnce', ({ before }) => before.appeal !== null && before.appeal.admittedOn === null, [
      ...['discipline.admitAppeal', 'discipline.rejectAppeal'],
    ]),
    clause('onSomeGround', ({ data }) => [data.finding, data.sanction, data.procedure].includes(true), [
      ...['discipline.lodgeAppeal', 'discipline.requestLateAppeal'],
    ]),
    clause(
      'instanceIsLeft',
      ({ before, pack }) => (before.decision?.instance ?? 0) <= pack.appeal.instances,
      [...['discipline.lodgeAppeal', 'discipline.requestLateAppeal', 'discipline.admitLateAppeal']],
    ),
    clause('confirmIsAskedFirst', confirmFirst, ['discipline.openBallot']),
    clause('onePanelAtATime', onePanel, ['discipline.appointPanel']),
    clause('effectSuspendedOnlyIfThereIsOne', hasEffect, ['discipline.requestSuspension']),
  ],
};

function neverAbove({ after, pack }: ObservedStep, was: { ceiling: number | null }): boolean {
  return was.ceiling === null || weightOf(after.decision?.sanction ?? null, pack) <= was.ceiling;
}

function panelVotes({ appealSitting, ballots }: Facts) {
  return ballots
    .slice(appealSitting?.earlierBallots ?? 0)
    .filter((one) => one.body === 'panel' && one.status === 'closed');
}

function confirmFirst({ data, before }: ObservedStep): boolean {
  const confirm = panelVotes(before).find((one) => one.question === 'appeal');
  return data.question === 'appeal'
    ? confirm === undefined
    : confirm !== undefined && confirm.carried !== 'confirm';
}

function onePanel({ before, pack }: ObservedStep): boolean {
  const left = before.appealSitting?.roll.filter((one) => !one.recused).length ?? 0;
  return before.appeal !== null && (before.appealSitting === null || left < pack.ballot.fewestMembers);
}

function hasEffect({ before }: ObservedStep): boolean {
  const { begunOn, endedOn, waitsForAppeal } = before.effect;
  return begunOn !== null && endedOn === null && !waitsForAppeal && before.effect.suspension === null;
}
