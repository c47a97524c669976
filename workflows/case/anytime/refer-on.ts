// What comes to light is also for another authority: it is told, without the reporter's identity, and the case here goes
// on or is stayed. The answer is recorded when it comes; it decides nothing here by itself.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, flag, line, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { sendingFields, sendingSample } from './sending.ts';

export const answerAwaited: BeforeRule = {
  id: 'answerAwaited',
  article: '4.13',
  words: { vi: 'Không có câu trả lời nào đang chờ.', en: 'No answer is awaited.' },
  holds: ({ facts }) => facts.beside.referrals.some((one) => one.answeredOn === null),
};

const noAnswerAwaited: BeforeRule = {
  id: 'noAnswerAwaited',
  article: '4.13',
  words: {
    vi: 'Đang chờ câu trả lời của lần chuyển trước.',
    en: 'The answer to an earlier referral is still awaited.',
  },
  holds: (situation) => !answerAwaited.holds(situation),
};

export const referOn = defineCommand({
  type: 'case.refer',
  legal: true,
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    body: line({ vi: 'Cơ quan nhận', en: 'Receiving authority' }),
    ...sendingFields,
    reporterWithheld: confirmed({
      vi: 'Không gửi kèm danh tính người phản ánh',
      en: 'The identity of the reporter is not sent along',
    }),
    stays: flag({
      vi: 'Vụ việc ở đây nên tạm đình chỉ để chờ',
      en: 'The case here should be stayed meanwhile',
    }),
    reasons: text({ vi: 'Lý do chuyển', en: 'Reasons' }),
  }),
  before: [noAnswerAwaited, actorUnconflicted],
  apply: ({ facts, data, day, resolved }) => {
    const sent = resolved.documents ?? [];
    const referral = {
      ...{ on: day, stays: data.stays, answeredOn: null },
      ...(sent.length > 0 ? { documents: sent } : {}),
    };
    return {
      ...facts,
      beside: {
        ...facts.beside,
        authorityAskedOn: null,
        referrals: [...facts.beside.referrals, referral],
      },
    };
  },
  words: {
    act: { vi: 'Chuyển thông tin cho cơ quan khác', en: 'Refer to another authority' },
    done: { vi: 'Đã chuyển thông tin cho cơ quan khác', en: 'Referred to another authority' },
    help: {
      vi: 'Vụ việc ở đây vẫn tiếp tục, trừ khi người điều hành tạm đình chỉ.',
      en: 'The case here goes on, unless whoever leads it stays it.',
    },
  },
  sample: ({ pick, text: write }) => ({
    body: pick(['Cơ quan điều tra', 'Thanh tra tỉnh', 'Kiểm toán khu vực']),
    ...sendingSample,
    reporterWithheld: true as const,
    stays: false,
    reasons: write('reasons'),
  }),
});
