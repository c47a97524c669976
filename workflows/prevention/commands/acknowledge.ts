// The head of the unit has read it and answers for it.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { definePreventionCommand } from '../prevention-command.ts';

export const acknowledge = definePreventionCommand({
  type: 'prevention.acknowledge',
  by: ['head'],
  payload: z.strictObject({
    note: text({ vi: 'Ý kiến', en: 'Remark' }, 2000).optional(),
  }),
  apply: ({ facts, day }) => ({ ...facts, acknowledgedOn: day }),
  words: {
    act: { vi: 'Xác nhận đã nhận', en: 'Acknowledge' },
    done: { vi: 'Người đứng đầu đã nhận kiến nghị', en: 'Recommendation acknowledged' },
    help: {
      vi: 'Bạn đã đọc kiến nghị và chịu trách nhiệm về việc thực hiện. Ý kiến khác có thể ghi vào đây.',
      en: 'You have read it and answer for what becomes of it. What you see otherwise can be written here.',
    },
  },
  sample: () => ({}),
});
