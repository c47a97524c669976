// The case ends without a breach only when this has been done: everyone who was told of it is told the outcome, records
// are recalled, what was lost is given back, and no interim measure is left (invariant 10).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const restorable = new Set(['noCase', 'exonerated', 'discontinued', 'quashed']);

const outcomeToRestore: BeforeRule = {
  id: 'outcomeToRestore',
  article: '33.1',
  words: {
    vi: 'Vụ việc không kết thúc theo cách cần khôi phục.',
    en: 'The case has no outcome that calls for restoration.',
  },
  holds: ({ facts }) => facts.outcome !== null && restorable.has(facts.outcome),
};

const noInterimMeasure: BeforeRule = {
  id: 'noInterimMeasure',
  article: '33.1',
  words: {
    vi: 'Biện pháp tạm thời chưa chấm dứt.',
    en: 'An interim measure is still in force.',
  },
  holds: ({ facts }) => facts.interim.measure === null,
};

export const restore = defineCommand({
  type: 'discipline.restore',
  legal: true,
  by: ['enforcing', 'secretary'],
  payload: z.strictObject({
    everyoneTold: confirmed({
      vi: 'Người bị xem xét và mọi người đã được báo về vụ việc đều đã được báo kết quả',
      en: 'The respondent and everyone who was told of the case has been told the outcome',
    }),
    apologised: confirmed({
      vi: 'Đã xin lỗi người bị xem xét bằng văn bản',
      en: 'The respondent has been given a written apology',
    }),
    officeGivenBack: confirmed({
      vi: 'Đã khôi phục chức vụ, quyền lợi bị ảnh hưởng, nếu có',
      en: 'Office, pay and standing have been given back where they were touched',
    }),
    recordsRecalled: confirmed({
      vi: 'Đã thu hồi, đính chính hồ sơ liên quan',
      en: 'Records of it have been recalled or corrected',
    }),
    noMeasureLeft: confirmed({
      vi: 'Không còn biện pháp tạm thời nào',
      en: 'No interim measure is left',
    }),
    measures: text({
      vi: 'Việc đã làm để khôi phục',
      en: 'What was done',
      helpVi: 'Ai đã được báo, xin lỗi thế nào, khôi phục những gì.',
      helpEn: 'Who was told, how the apology was made and what was given back.',
    }),
  }),
  before: [outcomeToRestore, noInterimMeasure],
  apply: ({ facts, day }) => ({ ...facts, restoredOn: day }),
  words: {
    act: { vi: 'Xác nhận đã khôi phục', en: 'Confirm restoration' },
    done: { vi: 'Đã khôi phục và kết thúc vụ việc', en: 'Restored and closed' },
    help: {
      vi: 'Vụ việc chỉ kết thúc khi mọi việc khôi phục đã xong.',
      en: 'The case is closed only once everything has been put right.',
    },
  },
  sample: ({ text: write }) => ({
    everyoneTold: true as const,
    apologised: true as const,
    officeGivenBack: true as const,
    recordsRecalled: true as const,
    noMeasureLeft: true as const,
    measures: write('restoration'),
  }),
});
