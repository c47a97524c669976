// The respondent comments on the report and the paper, as often as they like while the window is open. What the
// secretary enters from paper is kept all the same, but never ends the window early: only the respondent can do that.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { noticeServed } from '../verification/notice-rules.ts';

export const comment = defineCommand({
  type: 'advice.comment',
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    comments: text({
      vi: 'Ý kiến',
      en: 'Comments',
      helpVi: 'Về báo cáo thẩm tra và tờ trình.',
      helpEn: 'On the report and on the paper.',
    }),
  }),
  before: [noticeServed],
  apply: ({ facts, actor, day }) =>
    // A comment takes back a waiver.
    actor.id === facts.respondentId ? { ...facts, commentedOn: day, commentWaivedOn: null } : facts,
  words: {
    act: { vi: 'Góp ý báo cáo và tờ trình', en: 'Comment on the report' },
    done: { vi: 'Người bị xem xét đã góp ý', en: 'Respondent commented' },
    help: {
      vi: 'Ý kiến được đưa vào hồ sơ gửi hội đồng.',
      en: 'Your comments go to the committee with the file.',
    },
  },
  sample: ({ text: write }) => ({ comments: write('comments') }),
});
