// What another authority has answered to a referral. It is on file and decides nothing here by itself.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { answerAwaited } from './refer-on.ts';

export const recordReferralAnswer = defineCommand({
  type: 'case.recordReferralAnswer',
  by: ['secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    answer: choice(
      { vi: 'Kết quả', en: 'Answer' },
      {
        takenUp: { vi: 'Cơ quan đó đã thụ lý', en: 'They have taken it up' },
        declined: { vi: 'Cơ quan đó không thụ lý', en: 'They have declined' },
        finished: { vi: 'Cơ quan đó đã giải quyết xong', en: 'They have finished' },
      },
    ),
    content: text({ vi: 'Nội dung trả lời', en: 'What they said' }),
  }),
  before: [answerAwaited],
  apply: ({ facts, day }) => ({
    ...facts,
    beside: {
      ...facts.beside,
      referrals: facts.beside.referrals.map((one) =>
        one.answeredOn === null ? { ...one, answeredOn: day } : one,
      ),
    },
  }),
  words: {
    act: { vi: 'Ghi nhận trả lời của cơ quan khác', en: 'Record the answer to a referral' },
    done: { vi: 'Đã nhận trả lời của cơ quan khác', en: 'Answer to a referral recorded' },
    help: {
      vi: 'Tự nó không quyết định gì trong vụ việc này.',
      en: 'It decides nothing here by itself.',
    },
  },
  sample: ({ pick, text: write }) => ({
    answer: pick(['takenUp', 'declined', 'finished'] as const),
    content: write('reasons'),
  }),
});
