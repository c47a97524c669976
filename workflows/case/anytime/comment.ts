// A note on the file by somebody who works on the case. It changes nothing and is never evidence: no finding, ballot or
// decision can rely on it. Those who decide do not comment: what they think, they say in the sitting.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';

export const comment = defineCommand({
  type: 'case.comment',
  by: ['intake', 'investigator', 'supervisor', 'reviewer', 'secretary', 'enforcing'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    note: text(
      {
        vi: 'Ghi chú',
        en: 'Note',
        helpVi: 'Ghi chú không phải là chứng cứ và không được dùng để kết luận.',
        helpEn: 'A note is not evidence and nothing can be found on it.',
      },
      2000,
    ),
  }),
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Ghi chú', en: 'Add a note' },
    done: { vi: 'Đã thêm ghi chú', en: 'Note added' },
    help: {
      vi: 'Trao đổi trong công việc. Không phải chứng cứ.',
      en: 'For those who work on the case. It is not evidence.',
    },
  },
  sample: ({ text: write }) => ({ note: write('comment') }),
});
