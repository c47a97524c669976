// The respondent's reply to each allegation. Exclusive, not commuting: a reply written before a further disclosure or
// a new allegation must not count as the answer to it. Silence is one of the answers and nothing follows from it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { type Answer, currentAllegations, type Facts } from '../facts.ts';
import { allegation, choice, rows, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { coversEachOnce } from './allegation-rows.ts';
import { noticeServed } from './notice-rules.ts';

type Data = { answers: Answer[] };

const answersEachAllegation: CheckRule<Data> = {
  id: 'answersEachAllegation',
  article: '12.7',
  words: {
    vi: 'Giải trình phải nêu mỗi nội dung hiện có đúng một lần; có thể chọn im lặng.',
    en: 'The reply has to name each current allegation once; silence may be chosen.',
  },
  holds: ({ data, facts }) => coversEachOnce(facts, data.answers),
};

export const reply = defineCommand({
  type: 'verification.reply',
  // The secretary enters a reply that comes on paper.
  by: ['respondent', 'secretary'],
  whileStayed: true,
  payload: z.strictObject({
    answers: rows(
      { vi: 'Giải trình từng nội dung', en: 'Answer to each allegation' },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        stance: choice(
          { vi: 'Ý kiến', en: 'Position' },
          {
            denied: { vi: 'Không thừa nhận', en: 'Denied' },
            partly: { vi: 'Thừa nhận một phần', en: 'Partly admitted' },
            admitted: { vi: 'Thừa nhận', en: 'Admitted' },
            silent: { vi: 'Giữ quyền im lặng', en: 'Right to silence used' },
          },
        ),
        answer: text({
          vi: 'Giải trình',
          en: 'Answer',
          helpVi: 'Bạn đồng ý điểm nào, không đồng ý điểm nào, và điều gì cho thấy như vậy.',
          helpEn: 'What you agree with, what you do not, and what shows it.',
        }).optional(),
      }),
    ),
  }),
  before: [noticeServed],
  check: [answersEachAllegation],
  apply: ({ facts, data, day }) => ({
    ...facts,
    inquiry: withNothingAddressed(facts.inquiry),
    answers: data.answers.map(({ allegationId, stance }) => ({ allegationId, stance })),
    repliedOn: day,
    // A reply takes back a waiver.
    replyWaivedOn: null,
  }),
  words: {
    act: { vi: 'Giải trình', en: 'Reply' },
    done: { vi: 'Người bị xem xét đã giải trình', en: 'Respondent replied' },
    help: {
      vi: 'Trả lời từng nội dung. Có thể giữ im lặng; im lặng không bị suy diễn.',
      en: 'Answer each allegation. You may stay silent; nothing is inferred from it.',
    },
  },
  sample: ({ facts, pick, text: write }) => ({
    answers: currentAllegations(facts).map((one) => ({
      allegationId: one.id,
      stance: pick(['denied', 'partly', 'admitted'] as const),
      answer: write('reply'),
    })),
  }),
});

/** What was written about an earlier answer does not deal with this one. */
function withNothingAddressed(inquiry: Facts['inquiry']): Facts['inquiry'] {
  return inquiry.matrix ? { ...inquiry, matrix: { ...inquiry.matrix, addressed: [] } } : inquiry;
}
