// The authority rules on what the investigator asks to keep from the respondent. Allowed, the gist is given in the ruling
// itself and the window to reply runs anew, as for a disclosure; refused, the exhibit is disclosed or nothing rests on it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { withWindowAnew } from './reply-window.ts';

const withholdingProposed: BeforeRule = {
  id: 'withholdingProposed',
  article: '13.6',
  words: {
    vi: 'Không có đề nghị không công bố nào đang chờ.',
    en: 'No withholding is waiting for a ruling.',
  },
  holds: ({ facts }) => facts.inquiry.withholdings.some((one) => one.allowed === null),
};

export const ruleOnWithholding = defineCommand({
  type: 'verification.ruleOnWithholding',
  by: ['authority'],
  payload: z.strictObject({
    ruling: choice(
      { vi: 'Quyết định', en: 'Ruling' },
      {
        allowed: { vi: 'Cho phép không công bố', en: 'Allowed' },
        refused: { vi: 'Không cho phép', en: 'Refused' },
      },
    ),
    gist: text({
      vi: 'Nội dung tóm lược cho người bị xem xét',
      en: 'Gist for the respondent',
      helpVi: 'Đủ để trả lời, không lộ điều cần giữ kín. Nếu không cho phép, ghi rõ điều đó.',
      helpEn: 'Enough to answer to, without what has to be kept. Where refused, say so.',
    }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [withholdingProposed, actorUnconflicted],
  apply: (attempt) => {
    const { facts, data } = attempt;
    const allowed = data.ruling === 'allowed';
    const withholdings = facts.inquiry.withholdings.map((one) =>
      one.allowed === null ? { ...one, allowed } : one,
    );
    const ruled = { ...facts, inquiry: { ...facts.inquiry, withholdings } };
    return allowed ? withWindowAnew(ruled, attempt) : ruled;
  },
  words: {
    act: { vi: 'Quyết định về việc không công bố', en: 'Rule on the withholding' },
    done: { vi: 'Đã quyết định về việc không công bố chứng cứ', en: 'Withholding of evidence ruled on' },
    help: {
      vi: 'Phải nêu lý do và nội dung tóm lược. Không kết luận nào chỉ dựa vào chứng cứ này.',
      en: 'Give the reasons and the gist. No finding rests on such evidence alone.',
    },
  },
  sample: ({ pick, text: write }) => ({
    ruling: pick(['allowed', 'refused'] as const),
    gist: write('gist'),
    reasons: write('reasons'),
  }),
});
