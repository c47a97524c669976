// The matter belongs to another body and is sent there; the identity of the reporter is never sent along.
import { z } from 'zod';
import { sendingFields, sendingSample } from '../anytime/sending.ts';
import { defineCommand } from '../command.ts';
import { confirmed, line, text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

export const refer = defineCommand({
  type: 'detection.refer',
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    body: line({ vi: 'Cơ quan nhận', en: 'Receiving body' }),
    ...sendingFields,
    reporterWithheld: confirmed({
      vi: 'Không gửi kèm danh tính người phản ánh',
      en: 'The identity of the reporter is not sent along',
    }),
    reasons: text({ vi: 'Lý do chuyển', en: 'Reasons' }),
  }),
  before: [actorUnconflicted],
  apply: ({ facts, actor }) => ({
    ...facts,
    outcome: 'referred',
    officers: { ...facts.officers, supervisor: actor.id },
  }),
  words: {
    act: { vi: 'Chuyển cơ quan khác', en: 'Refer' },
    done: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Referred to the competent body' },
    help: {
      vi: 'Chuyển khi việc thuộc thẩm quyền của cơ quan khác.',
      en: 'For matters that are another body’s to deal with.',
    },
  },
  sample: ({ pick, text: write }) => ({
    body: pick(['Cơ quan Thanh tra tỉnh', 'Cơ quan điều tra', 'Kiểm toán khu vực']),
    ...sendingSample,
    reporterWithheld: true as const,
    reasons: write('reasons'),
  }),
});
