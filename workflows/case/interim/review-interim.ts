// The measure is looked at again by another person of the authority than the one who decided on it last, who gives fresh
// reasons for letting it go on, never beyond the pack's maximum. So nobody answers an objection to a decision of their own;
// to end the measure, lift it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { date, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { inTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { latestEnd } from './interim-facts.ts';
import { measureInForce, withInterimClocks } from './interim-rules.ts';

type Data = { until: string };

const reviewedByAnother: BeforeRule = {
  id: 'reviewedByAnother',
  article: '5.3',
  words: {
    vi: 'Người quyết định lần gần nhất không tự xem xét lại; người khác của cấp có thẩm quyền làm việc này.',
    en: 'Whoever decided on it last does not review it; somebody else of the authority does.',
  },
  holds: ({ facts, actor }) => facts.interim.measure?.decidedBy !== actor.id,
};

const withinMaximum: CheckRule<Data> = {
  id: 'withinMaximum',
  article: '5.1',
  words: {
    vi: 'Vượt thời hạn tối đa của biện pháp tạm thời.',
    en: 'That is beyond the maximum of an interim measure.',
  },
  holds: ({ data, facts, pack }) => {
    const { measure } = facts.interim;
    return measure !== null && data.until <= latestEnd(facts, pack, measure.since, true);
  },
};

export const reviewInterim = defineCommand({
  type: 'case.reviewInterim',
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({
    until: date({ vi: 'Tiếp tục đến hết ngày', en: 'It goes on until the end of' }),
    reasons: text({
      vi: 'Vì sao vẫn cần thiết',
      en: 'Why it is still necessary',
      helpVi: 'Nếu người bị xem xét phản đối, trả lời ở đây.',
      helpEn: 'Where the respondent has objected, answer it here.',
    }),
  }),
  before: [measureInForce, reviewedByAnother, actorUnconflicted],
  check: [inTheFuture((data: Data) => data.until), withinMaximum],
  apply: (attempt) => {
    const { facts, data, day, actor } = attempt;
    const { measure } = facts.interim;
    if (!measure) return facts;
    const reviewed = { ...measure, until: data.until, decidedBy: actor.id, reviewedOn: day };
    const interim = { ...facts.interim, objectedOn: null, measure: reviewed };
    return withInterimClocks({ ...facts, interim }, data.until, attempt);
  },
  words: {
    act: { vi: 'Xem xét lại biện pháp tạm thời', en: 'Review the interim measure' },
    done: { vi: 'Đã xem xét lại, biện pháp tạm thời tiếp tục', en: 'Interim measure reviewed and continued' },
    help: {
      vi: 'Quyết định mới, có lý do. Nếu không còn cần thiết thì chấm dứt.',
      en: 'A fresh decision with reasons. Where it is no longer necessary, lift it.',
    },
  },
  sample: ({ facts, dayFrom, text: write }) => ({
    until: facts.interim.measure?.until ?? dayFrom(30),
    reasons: write('reasons'),
  }),
});
