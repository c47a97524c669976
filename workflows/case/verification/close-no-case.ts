// Nothing is proven: the reviewer closes the case. It ends as no case once everyone who was told of it has been told of
// this too, and the respondent is restored.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { noneProven, unconflicted, withReviewer } from './report-rules.ts';

export const closeNoCase = defineCommand({
  type: 'verification.closeNoCase',
  by: ['reviewer'],
  payload: z.strictObject({
    unconflicted,
    reasons: text({ vi: 'Lý do kết thúc', en: 'Reasons' }),
  }),
  before: [actorUnconflicted, noneProven],
  apply: (attempt) => {
    const facts = withReviewer(attempt);
    return {
      ...facts,
      report: facts.report ? { ...facts.report, approvedOn: attempt.day } : null,
      outcome: 'noCase',
    };
  },
  words: {
    act: { vi: 'Kết thúc, không có vi phạm', en: 'Close as no case' },
    done: { vi: 'Đã kết thúc vì không có vi phạm', en: 'Closed as no case' },
    help: {
      vi: 'Khi không nội dung nào có cơ sở. Người bị xem xét được thông báo và khôi phục.',
      en: 'Where nothing is proven. The respondent is told and restored.',
    },
  },
  sample: ({ text: write }) => ({ unconflicted: true as const, reasons: write('reasons') }),
});
