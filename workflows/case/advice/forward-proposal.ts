// What the body has voted is only a proposal where the pack has another body decide it: the secretary forwards it. The
// second body has nobody of the first, invites comments again, and its decision is the decision.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { backToComments } from '../sitting/back-to-gathering.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { decisionOfBallots, needsSecondBody } from './questions.ts';
import { allQuestionsAnswered, ballotsHold } from './signing-rules.ts';

const anotherBodyDecides: BeforeRule = {
  id: 'anotherBodyDecides',
  article: '22.6',
  words: {
    vi: 'Kết quả này do chính hội đồng quyết định, không phải trình tập thể khác.',
    en: 'This result is for the body itself to decide; nothing is forwarded.',
  },
  holds: ({ facts, pack }) => needsSecondBody(facts, pack),
};

export const forwardProposal = defineCommand({
  type: 'advice.forwardProposal',
  legal: true,
  by: ['secretary'],
  payload: z.strictObject({
    proposal: text({ vi: 'Nội dung đề nghị', en: 'The proposal, with its reasons' }),
  }),
  before: [allQuestionsAnswered, ballotsHold, anotherBodyDecides, actorUnconflicted],
  apply: ({ facts, day }) => withForwarded(facts, day),
  words: {
    act: { vi: 'Trình tập thể có thẩm quyền quyết định', en: 'Forward to the deciding body' },
    done: { vi: 'Đã trình tập thể có thẩm quyền quyết định', en: 'Forwarded to the deciding body' },
    help: {
      vi: 'Tập thể thứ hai không có ai của tập thể này; người bị xem xét được góp ý lại.',
      en: 'Nobody of this body sits on the second; the respondent comments again.',
    },
  },
  sample: ({ text: write }) => ({ proposal: write('paper') }),
});

function withForwarded(facts: Facts, day: string): Facts {
  const back = backToComments(facts);
  const sanction = decisionOfBallots(facts).sanction ?? '';
  const roll = facts.sitting?.roll.map((seat) => seat.memberId) ?? [];
  return { ...back, committee: { ...back.committee, proposal: { sanction, on: day, roll } } };
}
