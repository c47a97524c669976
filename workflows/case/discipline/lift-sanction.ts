// The authority lifts a final sanction: by clemency, or because the respondent has died. It is over at once; nothing in
// the record says that it never was.
import { z } from 'zod';
import { authorityAnswered } from '../anytime/authority-answered.ts';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { withSanctionRunOut } from './effect.ts';

export const liftSanction = defineCommand({
  type: 'discipline.liftSanction',
  legal: true,
  stepUp: true,
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        clemency: { vi: 'Khoan hồng', en: 'Clemency' },
        died: { vi: 'Người bị xem xét đã chết', en: 'The respondent has died' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [actorUnconflicted],
  apply: ({ facts, data, day }) => ({
    ...authorityAnswered(withSanctionRunOut(facts, day)),
    outcome: 'completed',
    outcomeReason: data.ground,
    stay: null,
    resumeAskedOn: null,
  }),
  words: {
    act: { vi: 'Xóa hình thức kỷ luật', en: 'Lift the sanction' },
    done: { vi: 'Đã xóa hình thức kỷ luật', en: 'Sanction lifted' },
    help: {
      vi: 'Do khoan hồng hoặc người bị xem xét đã chết. Hình thức chấm dứt ngay.',
      en: 'By clemency or because the respondent has died. It ends at once.',
    },
  },
  sample: ({ text: write }) => ({ ground: 'clemency' as const, reasons: write('reasons') }),
});
