// What another authority has answered to a referral. It is on file and decides nothing here by itself.
import { z } from 'zod';
import type { Day } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { Referral } from './beside-facts.ts';
import { answerAwaited } from './refer-on.ts';
import { ways } from './sending.ts';

/** That it was received ends no waiting. Entries that do not say how the answer came are of before, and keep what they led to. */
function answered(
  one: Referral,
  { data, day, due }: { data: { answer: string; way?: string }; day: Day; due: Day | undefined },
): Referral {
  if (data.answer === 'received') return { ...one, acknowledgedOn: one.acknowledgedOn ?? day };
  return { ...one, answeredOn: day, ...(data.way && due ? { dueDay: due } : {}) };
}

export const recordReferralAnswer = defineCommand({
  type: 'case.recordReferralAnswer',
  by: ['secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    answer: choice(
      { vi: 'Kết quả', en: 'Answer' },
      {
        received: { vi: 'Cơ quan đó xác nhận đã nhận', en: 'They acknowledge receipt' },
        takenUp: { vi: 'Cơ quan đó đã thụ lý', en: 'They have taken it up' },
        declined: { vi: 'Cơ quan đó không thụ lý', en: 'They have declined' },
        finished: { vi: 'Cơ quan đó đã giải quyết xong', en: 'They have finished' },
      },
    ),
    way: choice({ vi: 'Nhận bằng cách nào', en: 'How it came' }, ways),
    content: text({
      ...{ vi: 'Nội dung trả lời', en: 'What they said' },
      helpVi: 'Cả người hoặc bộ phận đã ký.',
      helpEn: 'Who signed it as well.',
    }),
  }),
  before: [answerAwaited],
  apply: ({ facts, data, day }) => ({
    ...facts,
    beside: {
      ...facts.beside,
      referrals: facts.beside.referrals.map((one) =>
        one.answeredOn === null
          ? answered(one, { data, day, due: facts.clocks.referralAnswer?.dueDay })
          : one,
      ),
    },
  }),
  words: {
    act: { vi: 'Ghi nhận trả lời của cơ quan khác', en: 'Record the answer to a referral' },
    done: { vi: 'Đã nhận trả lời của cơ quan khác', en: 'Answer to a referral recorded' },
    help: {
      vi: 'Xác nhận đã nhận thì vẫn chờ trả lời. Tự nó không quyết định gì trong vụ việc này.',
      en: 'An acknowledgement leaves the answer awaited. It decides nothing here by itself.',
    },
  },
  sample: ({ pick, text: write }) => ({
    answer: pick(['takenUp', 'declined', 'finished'] as const),
    way: 'post' as const,
    content: write('reasons'),
  }),
});
