// Drafting starts once the respondent has been heard: a reply, an informed waiver, or a window that ran to its end, on
// a notice that covers every current allegation, and with no request of theirs left open (invariants 1 and 6).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { nothingPending } from './extension-rules.ts';
import { inquiriesRuledOn } from './inquiry-rules.ts';
import { noticeCoversAll, noticeServed } from './notice-rules.ts';

const respondentHeard: BeforeRule = {
  id: 'respondentHeard',
  article: '12.7',
  words: {
    vi: 'Chưa có giải trình, chưa có từ bỏ giải trình và thời hạn chưa hết.',
    en: 'There is no reply and no waiver, and the time to reply has not ended.',
  },
  holds: ({ facts }) =>
    facts.repliedOn !== null || facts.replyWaivedOn !== null || facts.clocks.reply?.passed === true,
};

export const startDrafting = defineCommand({
  type: 'verification.startDrafting',
  by: ['investigator'],
  payload: z.strictObject({
    allRead: confirmed({
      vi: 'Tôi đã đọc mọi giải trình và chứng cứ của người bị xem xét',
      en: 'I have read everything that the respondent has sent',
    }),
  }),
  before: [noticeServed, noticeCoversAll, nothingPending, inquiriesRuledOn, respondentHeard],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Bắt đầu soạn báo cáo', en: 'Start drafting the report' },
    done: { vi: 'Đã bắt đầu soạn báo cáo', en: 'Drafting started' },
    help: {
      vi: 'Chỉ khi đã có giải trình, có từ bỏ giải trình, hoặc hết thời hạn.',
      en: 'Only after a reply, a waiver, or the end of the time to reply.',
    },
  },
  sample: () => ({ allRead: true as const }),
});
