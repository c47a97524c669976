// The respondent takes the appeal back before the panel votes. The decision appealed against stands as it was; nothing
// said in the appeal is held against them.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import { withFinalDecision } from './final-decision.ts';

export const withdrawAppeal = defineCommand({
  type: 'discipline.withdrawAppeal',
  legal: true,
  stepUp: true,
  by: ['respondent'],
  payload: z.strictObject({
    informed: confirmed({
      vi: 'Tôi hiểu rằng rút khiếu nại thì quyết định có hiệu lực cuối cùng',
      en: 'I understand that the decision becomes final if I withdraw',
    }),
    voluntary: confirmed({ vi: 'Tôi tự nguyện', en: 'I do so of my own free will' }),
  }),
  apply: ({ facts, day, pack }) => ({
    ...withFinalDecision(facts, day, pack),
    appeal: facts.appeal && { ...facts.appeal, result: 'withdrawn' },
  }),
  words: {
    act: { vi: 'Rút khiếu nại', en: 'Withdraw the appeal' },
    done: { vi: 'Người bị xem xét đã rút khiếu nại', en: 'Appeal withdrawn' },
    help: {
      vi: 'Quyết định bị khiếu nại được giữ nguyên và có hiệu lực cuối cùng.',
      en: 'The decision stands as it was and becomes final.',
    },
  },
  sample: () => ({ informed: true as const, voluntary: true as const }),
});
