// The respondent asks that the case be stayed. Somebody rules on it within the pack's time: by staying the case, or by a
// reasoned refusal.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { stayGrounds } from './stay-rules.ts';

const notStayedYet: BeforeRule = {
  id: 'notStayedYet',
  article: '4.1',
  words: { vi: 'Vụ việc đang tạm đình chỉ giải quyết.', en: 'The case is stayed.' },
  holds: ({ facts }) => facts.stay === null,
};

const stayNotYetAsked: BeforeRule = {
  id: 'stayNotYetAsked',
  article: '4.1',
  words: {
    vi: 'Một đề nghị tạm đình chỉ đang chờ trả lời.',
    en: 'A request for a stay is already waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.beside.stayAskedOn === null,
};

export const requestStay = defineCommand({
  type: 'case.requestStay',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    ground: choice({ vi: 'Lý do đề nghị', en: 'Ground' }, stayGrounds),
    reasons: text({ vi: 'Giải thích', en: 'Reasons' }),
  }),
  before: [notStayedYet, stayNotYetAsked],
  apply: ({ facts, day }) => ({ ...facts, beside: { ...facts.beside, stayAskedOn: day } }),
  words: {
    act: { vi: 'Đề nghị tạm đình chỉ giải quyết', en: 'Ask for a stay' },
    done: { vi: 'Người bị xem xét đề nghị tạm đình chỉ giải quyết', en: 'Stay asked for' },
    help: {
      vi: 'Đề nghị phải được trả lời trong thời hạn của quy trình.',
      en: 'The request has to be ruled on within the time the procedure gives.',
    },
  },
  sample: ({ pick, text: write }) => ({
    ground: pick(['respondentUnwell', 'parallelProceedings'] as const),
    reasons: write('reasons'),
  }),
});
