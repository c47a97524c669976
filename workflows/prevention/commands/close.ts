// The supervisor has looked at what was done, on the day of the follow-up or before, and confirms it.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { definePreventionCommand } from '../prevention-command.ts';

export const close = definePreventionCommand({
  type: 'prevention.close',
  by: ['supervisor'],
  payload: z.strictObject({ finding: text({ vi: 'Kết quả xem lại', en: 'What the follow-up found' }, 2000) }),
  apply: ({ facts, day }) => ({ ...facts, closedOn: day }),
  words: {
    act: { vi: 'Xác nhận đã thực hiện', en: 'Confirm that it is done' },
    done: { vi: 'Đã xác nhận thực hiện xong', en: 'Confirmed as done' },
    help: {
      vi: 'Khép kiến nghị khi việc đã làm giữ được. Nếu việc lặp lại, kiến nghị được mở lại.',
      en: 'Closes it where what was done has held. Should it recur, it is opened again.',
    },
  },
  sample: ({ text: write }) => ({ finding: write('finding') }),
});
