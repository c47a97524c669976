// The supervisor approves the plan; only then is evidence gathered.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';

const planSubmitted: BeforeRule = {
  id: 'planSubmitted',
  article: '12.2',
  words: { vi: 'Chưa có kế hoạch thẩm tra nào được trình.', en: 'No plan has been submitted yet.' },
  holds: ({ facts }) => facts.plan !== null && facts.plan.approvedOn === null,
};

export const approvePlan = defineCommand({
  type: 'verification.approvePlan',
  by: ['supervisor'],
  payload: z.strictObject({
    remarks: text({ vi: 'Ý kiến chỉ đạo', en: 'Remarks' }).optional(),
  }),
  before: [planSubmitted, actorUnconflicted],
  apply: ({ facts, day }) => ({
    ...facts,
    plan: facts.plan ? { ...facts.plan, approvedOn: day } : null,
  }),
  words: {
    act: { vi: 'Duyệt kế hoạch thẩm tra', en: 'Approve the plan' },
    done: { vi: 'Đã duyệt kế hoạch thẩm tra', en: 'Plan approved' },
    help: {
      vi: 'Sau khi duyệt mới bắt đầu thu thập chứng cứ.',
      en: 'Gathering of evidence starts once the plan is approved.',
    },
  },
  sample: ({ text: write }) => ({ remarks: write('remarks') }),
});
