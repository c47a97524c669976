// The panel votes on the appeal. The first question is whether the decision stands as it is; only where that is not
// carried is it asked what takes its place. A heavier outcome cannot even be put to the vote.
import { z } from 'zod';
import type { Facts } from '../facts.ts';
import { choice } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { closedBallotOn, type Question } from '../sitting/ballots.ts';
import { panel } from '../sitting/body.ts';
import { openBallotFor } from '../sitting/open-ballot.ts';
import type { Ballot } from '../sitting/sitting-facts.ts';
import { appealChoices, confirmChoices } from './appeal-outcome.ts';

type Data = { question: 'appeal' | 'appealOutcome' };

const confirmQuestion: Question = { question: 'appeal', allegationId: null };
const outcomeQuestion: Question = { question: 'appealOutcome', allegationId: null };

/** The ballot that decides the appeal, once there is one: the decision was confirmed, or its outcome was voted on. */
export function decidingAppealBallot(facts: Facts): Ballot | undefined {
  const outcome = closedBallotOn(facts, panel, outcomeQuestion);
  if (outcome) return outcome;
  const confirm = closedBallotOn(facts, panel, confirmQuestion);
  // A ballot of the first version of the procedure asked everything at once.
  return confirm?.carried === 'confirm' || confirm?.choices.includes('quash') ? confirm : undefined;
}

const confirmFirst: CheckRule<Data> = {
  id: 'confirmFirst',
  article: '31.6',
  words: {
    vi: 'Trước hết biểu quyết có giữ nguyên quyết định không; chỉ khi không giữ nguyên mới biểu quyết kết quả khác.',
    en: 'The panel first votes on whether the decision stands; another outcome only where it does not.',
  },
  holds: ({ data, facts }) => {
    if (data.question === 'appeal') return true;
    const first = closedBallotOn(facts, panel, confirmQuestion);
    return first !== undefined && decidingAppealBallot(facts) === undefined;
  },
};

export const openAppealBallot = openBallotFor(panel, {
  payload: z.strictObject({
    question: choice(
      { vi: 'Nội dung biểu quyết', en: 'Question' },
      {
        appeal: { vi: 'Có giữ nguyên quyết định không', en: 'Does the decision stand?' },
        appealOutcome: { vi: 'Kết quả thay thế', en: 'What takes its place' },
      },
    ),
  }),
  check: [confirmFirst],
  questionOf: (data) => (data.question === 'appeal' ? confirmQuestion : outcomeQuestion),
  choicesOf: ({ data, facts, pack, day }) =>
    data.question === 'appeal' ? confirmChoices : appealChoices(facts, pack, day),
  sample: ({ facts }) => ({
    question: closedBallotOn(facts, panel, confirmQuestion)
      ? ('appealOutcome' as const)
      : ('appeal' as const),
  }),
});
