// The investigator's plan: for each allegation which elements are to be clarified and from which sources, for and
// against. It can be put in again until it is approved.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations } from '../facts.ts';
import { allegation, rows, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { coversEachOnce } from './allegation-rows.ts';

type Data = { steps: { allegationId: string }[] };

const planCoversAll: CheckRule<Data> = {
  id: 'planCoversAll',
  article: '12.2',
  words: {
    vi: 'Kế hoạch phải nêu mỗi nội dung hiện có đúng một lần.',
    en: 'The plan has to deal with each current allegation once.',
  },
  holds: ({ data, facts }) => coversEachOnce(facts, data.steps),
};

export const submitPlan = defineCommand({
  type: 'verification.submitPlan',
  by: ['investigator'],
  payload: z.strictObject({
    steps: rows(
      { vi: 'Kế hoạch theo từng nội dung', en: 'Plan for each allegation' },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        elements: text({
          vi: 'Yếu tố phải làm rõ',
          en: 'Elements to be clarified',
          exampleVi: 'Người duyệt có đối chiếu chứng từ không; có biết hóa đơn đã được trả không.',
          exampleEn: 'Whether the papers were checked; whether it was known that the invoice had been paid.',
        }),
        sources: text({
          vi: 'Nguồn chứng cứ, buộc và gỡ',
          en: 'Sources, for and against',
          exampleVi: 'Sổ quỹ tháng 6, lời của thủ quỹ; phiếu hoàn tiền và sổ trực, nếu có.',
          exampleEn:
            'The cash book of June, the cashier; a refund slip and the duty roster, if there are any.',
        }),
      }),
    ),
  }),
  check: [planCoversAll],
  apply: ({ facts, day }) => ({ ...facts, plan: { submittedOn: day, approvedOn: null } }),
  words: {
    act: { vi: 'Trình kế hoạch thẩm tra', en: 'Submit the plan' },
    done: { vi: 'Đã trình kế hoạch thẩm tra', en: 'Plan submitted' },
    help: {
      vi: 'Nêu các yếu tố và nguồn chứng cứ của từng nội dung.',
      en: 'States the elements and the sources for each allegation.',
    },
  },
  sample: ({ facts, text: write }) => ({
    steps: currentAllegations(facts).map((one) => ({
      allegationId: one.id,
      elements: write('elements'),
      sources: write('sources'),
    })),
  }),
});
