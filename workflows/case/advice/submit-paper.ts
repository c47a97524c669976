// The secretary puts the case to the committee: a paper with the forms that could be voted on, and no recommendation
// among them. What is offered stays inside what the provisionally proven provisions allow.
import { z } from 'zod';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Allegation } from '../facts.ts';
import { confirmed, sanctions, text } from '../fields.ts';
import { lawfulSanctions } from '../reach.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { noticeCoversAll } from '../verification/notice-rules.ts';
import { provisionallyProven } from './questions.ts';

type Data = { options: string[] };

const reportApproved: BeforeRule = {
  id: 'reportApproved',
  article: '20.1',
  words: {
    vi: 'Chưa có báo cáo thẩm tra đã duyệt với ít nhất một nội dung tạm kết luận có vi phạm.',
    en: 'There is no approved report with an allegation provisionally proven.',
  },
  holds: ({ facts }) => facts.report?.approvedOn != null && provisionallyProven(facts).length > 0,
};

const optionsInRange: CheckRule<Data> = {
  id: 'optionsInRange',
  article: '20.2',
  words: {
    vi: 'Có hình thức nằm ngoài khung của các điều khoản, đã hết thời hiệu, hoặc bị nêu hai lần.',
    en: 'A form lies outside what the provisions allow, is time-barred, or is listed twice.',
  },
  holds: ({ data, facts, pack, day }) => {
    const range = lawfulForPaper({ facts, pack, day });
    return (
      new Set(data.options).size === data.options.length && data.options.every((one) => range.includes(one))
    );
  },
};

const optionsNeutral: CheckRule<Data> = {
  id: 'optionsNeutral',
  article: '20.2',
  words: {
    vi: 'Phải có hình thức nhẹ nhất, và với mỗi nội dung ít nhất một hình thức trong khung của nội dung đó.',
    en: 'The mildest form has to be among them, and for each allegation one within its own range.',
  },
  holds: ({ data, facts, pack, day }) => {
    const [mildest] = lawfulForPaper({ facts, pack, day });
    return (
      (mildest === undefined || data.options.includes(mildest)) &&
      provisionallyProven(facts).every((one) => {
        const range = lawfulForPaper({ facts, pack, day }, [one]);
        return range.length === 0 || range.some((one) => data.options.includes(one));
      })
    );
  },
};

/** A paper is measured on its own day, whatever sat on the case before. */
function lawfulForPaper(
  { facts, ...measured }: Pick<Situation, 'facts' | 'pack' | 'day'>,
  conducts: readonly Allegation[] = provisionallyProven(facts),
): string[] {
  return lawfulSanctions({ facts: { ...facts, sitting: null }, ...measured }, conducts);
}

export const submitPaper = defineCommand({
  type: 'advice.submitPaper',
  by: ['secretary'],
  payload: z.strictObject({
    options: sanctions({ vi: 'Các hình thức đưa ra biểu quyết', en: 'Forms that could be voted on' }),
    neutral: confirmed({
      vi: 'Tờ trình trung lập, nêu cả chứng cứ gỡ và ý kiến của người bị xem xét',
      en: 'The paper is neutral and gives the evidence against and what the respondent has said',
    }),
    reportServed: confirmed({
      vi: 'Báo cáo và tờ trình đã gửi người bị xem xét',
      en: 'The report and this paper went to the respondent',
    }),
    paper: text({
      vi: 'Nội dung tờ trình',
      en: 'The paper',
      helpVi: 'Nội dung, chứng cứ buộc và gỡ, ý kiến của người bị xem xét. Không đề nghị kết quả.',
      helpEn:
        'The allegations, the evidence for and against, what the respondent says. It proposes no outcome.',
    }),
  }),
  before: [reportApproved, noticeCoversAll, actorUnconflicted],
  check: [optionsInRange, optionsNeutral],
  apply: ({ facts, data, actor, ...measure }) => {
    const comment = startClock('comment', measure);
    // The body's time to call the sitting begins where the respondent's time to comment ends.
    const scheduling = startClock('scheduling', { ...measure, day: comment.dueDay });
    return {
      ...facts,
      officers: { ...facts.officers, secretary: actor.id },
      paper: { submittedOn: measure.day, options: data.options },
      commentedOn: null,
      commentWaivedOn: null,
      // A case that comes back from an appeal or a new investigation is called together afresh.
      sitting: null,
      clocks: { ...facts.clocks, comment, scheduling },
    };
  },
  words: {
    act: { vi: 'Trình hội đồng', en: 'Submit the paper' },
    done: { vi: 'Đã trình hồ sơ xem xét', en: 'Paper submitted' },
    help: {
      vi: 'Nêu các hình thức có thể biểu quyết, không kiến nghị hình thức nào.',
      en: 'Lists the forms that could be voted on and recommends none.',
    },
  },
  sample: ({ facts, pack, today, text: write }) => ({
    options: lawfulForPaper({ facts, pack, day: today }),
    neutral: true as const,
    reportServed: true as const,
    paper: write('paper'),
  }),
});
