// A recommendation that has become pointless, or was a mistake, is withdrawn with reasons. It stays on record.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { definePreventionCommand } from '../prevention-command.ts';

export const withdraw = definePreventionCommand({
  type: 'prevention.withdraw',
  by: ['supervisor'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000) }),
  apply: ({ facts, day }) => ({ ...facts, withdrawnOn: day }),
  words: {
    act: { vi: 'Rút kiến nghị', en: 'Withdraw' },
    done: { vi: 'Đã rút kiến nghị', en: 'Recommendation withdrawn' },
    help: {
      vi: 'Khi kiến nghị không còn cần thiết hoặc đã gửi nhầm.',
      en: 'Where it is no longer needed, or was sent by mistake.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
