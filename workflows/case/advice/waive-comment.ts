// The respondent gives up commenting on the report, knowing what that means. A comment takes it back; nobody else can
// waive for them.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { nothingPending } from '../verification/extension-rules.ts';

const notYetCommented: BeforeRule = {
  id: 'notYetCommented',
  article: '20.3',
  words: {
    vi: 'Đã góp ý hoặc đã từ bỏ góp ý rồi.',
    en: 'Comments or a waiver have been given already.',
  },
  holds: ({ facts }) => facts.commentedOn === null && facts.commentWaivedOn === null,
};

export const waiveComment = defineCommand({
  type: 'advice.waiveComment',
  legal: true,
  by: ['respondent'],
  payload: z.strictObject({
    informed: confirmed({
      vi: 'Tôi đã nhận báo cáo, biết mình còn thời hạn góp ý và hiểu hệ quả của việc từ bỏ',
      en: 'I have the report, I know that I still have time to comment and what giving it up means',
    }),
    voluntary: confirmed({ vi: 'Tôi tự nguyện', en: 'I do so of my own free will' }),
  }),
  before: [notYetCommented, nothingPending],
  apply: ({ facts, day }) => ({ ...facts, commentWaivedOn: day }),
  words: {
    act: { vi: 'Từ bỏ góp ý', en: 'Waive comments' },
    done: { vi: 'Người bị xem xét từ bỏ góp ý', en: 'Comments waived' },
    help: {
      vi: 'Không phải là thừa nhận. Vẫn được trình bày tại phiên họp.',
      en: 'It is no admission. You will still be heard at the sitting.',
    },
  },
  sample: () => ({ informed: true as const, voluntary: true as const }),
});
