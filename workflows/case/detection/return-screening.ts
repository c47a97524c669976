// The supervisor sends the screening back with what is missing; only so often as the pack allows.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

const returnsLeft: BeforeRule = {
  id: 'returnsLeft',
  article: '11.6',
  words: {
    vi: 'Đã trả lại đủ số lần cho phép; phải quyết định.',
    en: 'It has been returned as often as allowed; a decision is due now.',
  },
  holds: ({ facts, pack }) => facts.screeningReturns < pack.limits.screeningReturns,
};

export const returnScreening = defineCommand({
  type: 'detection.returnScreening',
  by: ['supervisor'],
  payload: z.strictObject({ reasons: text({ vi: 'Nội dung cần bổ sung', en: 'What is missing' }) }),
  before: [actorUnconflicted, returnsLeft],
  apply: ({ facts }) => ({ ...facts, screening: null, screeningReturns: facts.screeningReturns + 1 }),
  words: {
    act: { vi: 'Trả lại để bổ sung', en: 'Return the screening' },
    done: { vi: 'Đã trả lại để bổ sung', en: 'Screening returned' },
    help: { vi: 'Nêu rõ điều cần làm thêm.', en: 'Say what still has to be done.' },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
