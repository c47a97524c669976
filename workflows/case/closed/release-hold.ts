// The reason for holding a closed file has ended: it may be disposed of when its retention is over.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const fileIsHeld: BeforeRule = {
  id: 'fileIsHeld',
  article: '34.3',
  words: { vi: 'Hồ sơ không thuộc diện đang giữ.', en: 'The file is not held.' },
  holds: ({ facts }) => facts.closed.hold !== null,
};

export const releaseHold = defineCommand({
  type: 'case.releaseHold',
  by: ['secretary'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do thôi giữ', en: 'Reasons' }) }),
  before: [fileIsHeld],
  apply: ({ facts }) => ({ ...facts, closed: { ...facts.closed, hold: null } }),
  words: {
    act: { vi: 'Thôi giữ hồ sơ', en: 'Release the hold' },
    done: { vi: 'Đã thôi giữ hồ sơ', en: 'Hold released' },
    help: {
      vi: 'Khi lý do giữ hồ sơ không còn.',
      en: 'Once the reason for holding the file has ended.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
