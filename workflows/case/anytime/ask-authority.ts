// Whoever leads the case, carries it out or is its respondent asks the competent authority for what only it can decide.
// From then on it sees the case, until it has answered: by doing it, or by saying that it will not.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const authorityNotYetAsked: BeforeRule = {
  id: 'authorityNotYetAsked',
  article: '4.11',
  words: {
    vi: 'Một đề nghị với cấp có thẩm quyền đang chờ trả lời.',
    en: 'A request to the authority is already waiting to be answered.',
  },
  holds: ({ facts }) => facts.beside.authorityAskedOn === null,
};

export const askAuthority = defineCommand({
  type: 'case.askAuthority',
  by: ['supervisor', 'intake', 'chair', 'panelChair', 'secretary', 'enforcing', 'respondent'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    matter: choice(
      { vi: 'Đề nghị', en: 'What is asked for' },
      {
        transfer: { vi: 'Chuyển vụ việc sang đơn vị khác', en: 'A transfer to another unit' },
        referral: { vi: 'Chuyển thông tin cho cơ quan khác', en: 'A referral to another authority' },
        measure: { vi: 'Biện pháp thuộc thẩm quyền của cấp đó', en: 'A measure that is theirs to take' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [authorityNotYetAsked],
  apply: ({ facts, day }) => ({ ...facts, beside: { ...facts.beside, authorityAskedOn: day } }),
  words: {
    act: { vi: 'Đề nghị cấp có thẩm quyền', en: 'Ask the authority' },
    done: { vi: 'Đã đề nghị cấp có thẩm quyền', en: 'The authority asked' },
    help: {
      vi: 'Cấp có thẩm quyền xem được vụ việc cho đến khi trả lời.',
      en: 'The authority sees the case until it has answered.',
    },
  },
  sample: ({ pick, text: write }) => ({
    matter: pick(['transfer', 'referral', 'measure'] as const),
    reasons: write('reasons'),
  }),
});
