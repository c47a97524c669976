// The reviewer sends the report back: to be drafted again, or to gather what is missing, after which notice and reply
// start again. Only so often as the pack allows.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { unconflicted, withReviewer } from './report-rules.ts';

const reportReturnsLeft: BeforeRule = {
  id: 'reportReturnsLeft',
  article: '15.2',
  words: {
    vi: 'Báo cáo đã được trả lại đủ số lần cho phép; phải duyệt hoặc kết thúc.',
    en: 'The report has been returned as often as allowed; approve it or close the case.',
  },
  holds: ({ facts, pack }) => facts.reportReturns < pack.limits.reportReturns,
};

export const returnReport = defineCommand({
  type: 'verification.returnReport',
  by: ['reviewer'],
  payload: z.strictObject({
    to: choice(
      { vi: 'Trả lại để', en: 'Return it' },
      {
        drafting: { vi: 'Soạn lại báo cáo', en: 'To be drafted again' },
        gathering: { vi: 'Thu thập thêm chứng cứ', en: 'To gather more evidence' },
      },
    ),
    unconflicted,
    missing: text({ vi: 'Điều còn thiếu', en: 'What is missing' }),
  }),
  before: [actorUnconflicted, reportReturnsLeft],
  apply: (attempt) => ({
    ...withReviewer(attempt),
    report: null,
    reportReturns: attempt.facts.reportReturns + 1,
    reportReturnedTo: attempt.data.to,
  }),
  words: {
    act: { vi: 'Trả lại báo cáo', en: 'Return the report' },
    done: { vi: 'Đã trả lại báo cáo', en: 'Report returned' },
    help: { vi: 'Nêu rõ điều còn thiếu.', en: 'Say what is missing.' },
  },
  sample: ({ pick, text: write }) => ({
    to: pick(['drafting', 'gathering'] as const),
    unconflicted: true as const,
    missing: write('reasons'),
  }),
});
