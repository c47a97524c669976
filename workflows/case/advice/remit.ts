// The body has voted to have questions investigated further: the chair sends the case back. Notice, reply, report and
// comments begin again; so often as the pack allows, and never once a finding was voted on.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { number, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { backToGathering } from '../sitting/back-to-gathering.ts';
import { ballotRulesOf } from '../sitting/ballot-rules.ts';
import { closedBallotOn, isSound } from '../sitting/ballots.ts';
import { committee } from '../sitting/body.ts';
import { chairHasDeclared } from '../sitting/sitting-rules.ts';
import { remitQuestion } from './questions.ts';

const bodyVotedToRemit: BeforeRule = {
  id: 'bodyVotedToRemit',
  article: '22.7',
  words: {
    vi: 'Hội đồng chưa biểu quyết trả lại để thẩm tra thêm.',
    en: 'The body has not voted to send the case back to the investigation.',
  },
  holds: ({ facts, pack }) => {
    const ballot = closedBallotOn(facts, committee, remitQuestion);
    return ballot?.carried === 'remit' && isSound(ballotRulesOf(committee, facts, pack), ballot);
  },
};

function withSentBack(facts: Facts): Facts {
  const back = backToGathering(facts);
  return { ...back, committee: { ...back.committee, sentBack: facts.committee.sentBack + 1 } };
}

export const remit = defineCommand({
  type: 'advice.remit',
  legal: true,
  by: ['chair'],
  payload: z.strictObject({
    count: number({ vi: 'Số câu hỏi', en: 'How many questions' }, 1, 20),
    questions: text({ vi: 'Các câu hỏi cần làm rõ', en: 'Questions to be answered' }),
  }),
  before: [bodyVotedToRemit, chairHasDeclared(committee)],
  apply: ({ facts }) => withSentBack(facts),
  words: {
    act: { vi: 'Trả lại để thẩm tra thêm', en: 'Send back to the investigation' },
    done: { vi: 'Đã trả lại để thẩm tra thêm', en: 'Sent back to the investigation' },
    help: {
      vi: 'Theo biểu quyết của hội đồng. Thông báo, giải trình và góp ý bắt đầu lại.',
      en: 'As the body has voted. Notice, reply and comments begin again.',
    },
  },
  sample: ({ text: write }) => ({ count: 1, questions: write('questions') }),
});
