// The stay is reviewed and goes on: a fresh decision with reasons and the next review day. It also answers a pending
// request to resume, by refusing it. To end the stay, `resume` is used.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { date, text } from '../fields.ts';
import { inTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';
import { caseIsStayed, reviewInTime, withinOneStay, withReviewOn } from './stay-rules.ts';

type Data = { reviewDay: string };

export const reviewStay = defineCommand({
  type: 'case.reviewStay',
  by: leaders,
  whileStayed: true,
  payload: z.strictObject({
    reviewDay: date({ vi: 'Ngày xem xét lại tiếp theo', en: 'Next review on' }),
    reasons: text({
      vi: 'Vì sao lý do tạm đình chỉ vẫn còn',
      en: 'Why the ground still holds',
      helpVi: 'Nếu người bị xem xét đề nghị tiếp tục, trả lời đề nghị đó ở đây.',
      helpEn: 'Where the respondent has asked to resume, answer the request here.',
    }),
  }),
  before: [caseIsStayed, leadsThisStage, actorUnconflicted],
  check: [inTheFuture((data: Data) => data.reviewDay), reviewInTime, withinOneStay],
  apply: (attempt) =>
    withReviewOn({ ...attempt.facts, resumeAskedOn: null }, attempt.data.reviewDay, attempt),
  words: {
    act: { vi: 'Kéo dài tạm đình chỉ', en: 'Review the stay' },
    done: { vi: 'Đã xem xét lại, tiếp tục tạm đình chỉ', en: 'Stay reviewed and continued' },
    help: {
      vi: 'Quyết định mới, có lý do. Nếu lý do đã hết thì chọn tiếp tục giải quyết.',
      en: 'A fresh decision with reasons. Where the ground has ended, resume the case instead.',
    },
  },
  sample: ({ dayFrom, pick, text: write }) => ({
    reviewDay: dayFrom(pick([14, 21, 30])),
    reasons: write('reasons'),
  }),
});
