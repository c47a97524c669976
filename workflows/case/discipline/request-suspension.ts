// The respondent asks the panel that the sanction have no effect while the appeal is open.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { effectOf } from './effect.ts';

const sanctionHasEffect: BeforeRule = {
  id: 'sanctionHasEffect',
  article: '31.11',
  words: {
    vi: 'Hình thức kỷ luật hiện không có hiệu lực nên không có gì để tạm ngừng.',
    en: 'The sanction has no effect today, so there is nothing to suspend.',
  },
  holds: ({ facts }) => effectOf(facts) === 'inForce',
};

const noSuspensionWaits: BeforeRule = {
  id: 'noSuspensionWaits',
  article: '31.11',
  words: {
    vi: 'Một đề nghị tạm ngừng hiệu lực đang chờ trả lời.',
    en: 'A request to suspend the effect is waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.effect.suspensionAskedOn === null,
};

export const requestSuspension = defineCommand({
  type: 'discipline.requestSuspension',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({ reasons: text({ vi: 'Lý do đề nghị', en: 'Reasons' }) }),
  before: [sanctionHasEffect, noSuspensionWaits],
  apply: ({ facts, day }) => ({ ...facts, effect: { ...facts.effect, suspensionAskedOn: day } }),
  words: {
    act: { vi: 'Đề nghị tạm ngừng hiệu lực', en: 'Ask to suspend the effect' },
    done: { vi: 'Người bị xem xét đề nghị tạm ngừng hiệu lực', en: 'Suspension of the effect asked for' },
    help: {
      vi: 'Hội đồng có thể ngừng hiệu lực của hình thức kỷ luật cho đến khi giải quyết xong khiếu nại.',
      en: 'The panel may suspend the sanction until the appeal is decided.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
