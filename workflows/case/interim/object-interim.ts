// The respondent objects to a measure that is proposed or in force. Somebody of the authority answers; where it is in force,
// somebody other than who ordered it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const somethingToObjectTo: BeforeRule = {
  id: 'somethingToObjectTo',
  article: '5.3',
  words: {
    vi: 'Không có biện pháp tạm thời nào được đề xuất hay đang áp dụng.',
    en: 'No interim measure is proposed or in force.',
  },
  holds: ({ facts }) => facts.interim.measure !== null || facts.interim.proposal !== null,
};

const objectionAnswered: BeforeRule = {
  id: 'objectionAnswered',
  article: '5.3',
  words: {
    vi: 'Ý kiến phản đối trước đang chờ trả lời.',
    en: 'An earlier objection is still waiting for its answer.',
  },
  holds: ({ facts }) => facts.interim.objectedOn === null,
};

export const objectInterim = defineCommand({
  type: 'case.objectInterim',
  // The secretary enters an objection that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({ objection: text({ vi: 'Ý kiến phản đối', en: 'Objection' }) }),
  before: [somethingToObjectTo, objectionAnswered],
  apply: ({ facts, day }) => ({ ...facts, interim: { ...facts.interim, objectedOn: day } }),
  words: {
    act: { vi: 'Phản đối biện pháp tạm thời', en: 'Object to the interim measure' },
    done: { vi: 'Người bị xem xét phản đối biện pháp tạm thời', en: 'Objection to the interim measure' },
    help: {
      vi: 'Một người có thẩm quyền khác với người ra quyết định sẽ trả lời.',
      en: 'Somebody of the authority other than who ordered it answers.',
    },
  },
  sample: ({ text: write }) => ({ objection: write('request') }),
});
