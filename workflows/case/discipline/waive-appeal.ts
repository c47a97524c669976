// The respondent lets the decision stand before the window has ended: their own act, freely and knowing what follows.
// Nobody can do it for them.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { withFinalDecision } from './final-decision.ts';

export const waiveAppeal = defineCommand({
  type: 'discipline.waiveAppeal',
  legal: true,
  stepUp: true,
  by: ['respondent'],
  payload: z.strictObject({
    informed: confirmed({
      vi: 'Tôi biết mình còn thời hạn khiếu nại; từ bỏ thì quyết định có hiệu lực cuối cùng',
      en: 'I know that I still have time to appeal and that the decision becomes final if I give it up',
    }),
    voluntary: confirmed({ vi: 'Tôi tự nguyện', en: 'I do so of my own free will' }),
  }),
  before: [nothingPending],
  apply: ({ facts, day, pack }) => withFinalDecision(facts, day, pack),
  words: {
    act: { vi: 'Từ bỏ khiếu nại', en: 'Waive the appeal' },
    done: { vi: 'Người bị xem xét từ bỏ khiếu nại', en: 'Appeal waived' },
    help: {
      vi: 'Quyết định có hiệu lực cuối cùng ngay. Không bắt buộc: có thể chờ hết thời hạn.',
      en: 'The decision becomes final at once. You need not do this: you may let the time run.',
    },
  },
  sample: () => ({ informed: true as const, voluntary: true as const }),
});
