// The reviewer, a supervisor who does not conduct the case, lets the report go to the committee. This decides nothing
// about the respondent: the findings stay provisional.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { someProven, unconflicted, withReviewer } from './report-rules.ts';

export const approveReport = defineCommand({
  type: 'verification.approveReport',
  by: ['reviewer'],
  heldByDefects: true,
  payload: z.strictObject({
    unconflicted,
    reasons: text({ vi: 'Ý kiến duyệt', en: 'Reasons' }),
  }),
  before: [actorUnconflicted, someProven],
  apply: (attempt) => {
    const facts = withReviewer(attempt);
    return { ...facts, report: facts.report ? { ...facts.report, approvedOn: attempt.day } : null };
  },
  words: {
    act: { vi: 'Duyệt báo cáo', en: 'Approve the report' },
    done: { vi: 'Đã duyệt báo cáo', en: 'Report approved' },
    help: {
      vi: 'Chuyển vụ việc sang xem xét. Kết luận vẫn là tạm thời.',
      en: 'Sends the case to the committee. The findings stay provisional.',
    },
  },
  sample: ({ text: write }) => ({ unconflicted: true as const, reasons: write('reasons') }),
});
