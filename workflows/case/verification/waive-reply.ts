// The respondent gives up the time to reply, knowing what that means. Only they can: nobody enters a waiver for them.
// A later reply takes it back, and a new allegation, notice or disclosure voids it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { nothingPending } from './extension-rules.ts';
import { noticeServed } from './notice-rules.ts';

const notYetReplied: BeforeRule = {
  id: 'notYetReplied',
  article: '12.7',
  words: {
    vi: 'Đã giải trình hoặc đã từ bỏ giải trình rồi.',
    en: 'A reply or a waiver has already been given.',
  },
  holds: ({ facts }) => facts.repliedOn === null && facts.replyWaivedOn === null,
};

export const waiveReply = defineCommand({
  type: 'verification.waiveReply',
  legal: true,
  by: ['respondent'],
  payload: z.strictObject({
    informed: confirmed({
      vi: 'Tôi biết mình còn thời hạn giải trình và hiểu hệ quả của việc từ bỏ',
      en: 'I know that I still have time to reply and what giving it up means',
    }),
    voluntary: confirmed({ vi: 'Tôi tự nguyện', en: 'I do so of my own free will' }),
  }),
  before: [noticeServed, notYetReplied, nothingPending],
  apply: ({ facts, day }) => ({ ...facts, replyWaivedOn: day }),
  words: {
    act: { vi: 'Từ bỏ giải trình', en: 'Waive the reply' },
    done: { vi: 'Người bị xem xét từ bỏ giải trình', en: 'Reply waived' },
    help: {
      vi: 'Không phải là thừa nhận. Có thể rút lại bằng cách gửi giải trình.',
      en: 'It is no admission. Sending a reply takes it back.',
    },
  },
  sample: () => ({ informed: true as const, voluntary: true as const }),
});
