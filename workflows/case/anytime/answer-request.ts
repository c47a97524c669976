// The authority answers what it was asked where no other act of its own does: it declines, or has done what was asked.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

const authorityAsked: BeforeRule = {
  id: 'authorityAsked',
  article: '4.11',
  words: {
    vi: 'Không có đề nghị nào đang chờ cấp có thẩm quyền trả lời.',
    en: 'Nothing has been asked of the authority.',
  },
  holds: ({ facts }) => facts.beside.authorityAskedOn !== null,
};

export const answerRequest = defineCommand({
  type: 'case.answerRequest',
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    answer: choice(
      { vi: 'Trả lời', en: 'Answer' },
      {
        declined: { vi: 'Không chấp nhận', en: 'Declined' },
        done: { vi: 'Đã giải quyết', en: 'Done' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [authorityAsked, actorUnconflicted],
  apply: ({ facts }) => ({ ...facts, beside: { ...facts.beside, authorityAskedOn: null } }),
  words: {
    act: { vi: 'Trả lời đề nghị', en: 'Answer the request' },
    done: { vi: 'Cấp có thẩm quyền đã trả lời', en: 'The authority has answered' },
    help: {
      vi: 'Sau khi trả lời, cấp có thẩm quyền không còn xem vụ việc.',
      en: 'Once it has answered, the authority no longer sees the case.',
    },
  },
  sample: ({ pick, text: write }) => ({
    answer: pick(['declined', 'done'] as const),
    reasons: write('reasons'),
  }),
});
