// The respondent appeals: against the finding, the sanction or the procedure. Nothing that follows can end heavier than
// the decision appealed against (invariant 8); whether it has effect meanwhile the pack says.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { flag, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withAppealOpened } from './open-appeal.ts';

type Data = { finding: boolean; sanction: boolean; procedure: boolean };

const appealWindowOpen: BeforeRule = {
  id: 'appealWindowOpen',
  article: '31.1',
  words: { vi: 'Thời hạn khiếu nại đã hết.', en: 'The time to appeal has ended.' },
  holds: ({ facts, at }) => {
    const clock = facts.clocks.appeal;
    return clock !== undefined && !clock.passed && (clock.frozen !== null || at < clock.dueAt);
  },
};

export const someGround: CheckRule<Data> = {
  id: 'someGround',
  article: '31.1',
  words: {
    vi: 'Chọn ít nhất một điểm khiếu nại: kết luận, hình thức kỷ luật hoặc thủ tục.',
    en: 'Choose what the appeal is against: the finding, the sanction or the procedure.',
  },
  holds: ({ data }) => appealGroundsOf(data).length > 0,
};

export function appealGroundsOf(data: Data): string[] {
  return (['finding', 'sanction', 'procedure'] as const).filter((ground) => data[ground]);
}

export const lodgeAppeal = defineCommand({
  type: 'discipline.lodgeAppeal',
  // The secretary enters an appeal that comes on paper.
  by: ['respondent', 'secretary'],
  whileStayed: true,
  payload: z.strictObject({
    finding: flag({ vi: 'Khiếu nại kết luận', en: 'Against the finding' }),
    sanction: flag({ vi: 'Khiếu nại hình thức kỷ luật', en: 'Against the sanction' }),
    procedure: flag({ vi: 'Khiếu nại thủ tục', en: 'Against the procedure' }),
    grounds: text({
      vi: 'Lý do khiếu nại',
      en: 'Grounds',
      helpVi: 'Quyết định sai ở điểm nào, vì sao, và điều gì cho thấy như vậy.',
      helpEn: 'What in the decision is wrong, why, and what shows it.',
    }),
  }),
  before: [appealWindowOpen],
  check: [someGround],
  apply: ({ facts, data, day, pack }) => withAppealOpened(facts, appealGroundsOf(data), day, pack),
  words: {
    act: { vi: 'Khiếu nại', en: 'Appeal' },
    done: { vi: 'Người bị xem xét đã khiếu nại', en: 'Appeal lodged' },
    help: {
      vi: 'Một hội đồng khác xem xét lại từ đầu. Kết quả không thể nặng hơn.',
      en: 'Another panel looks at it afresh. The outcome cannot be heavier.',
    },
  },
  sample: ({ text: write }) => ({
    finding: true,
    sanction: true,
    procedure: false,
    grounds: write('appeal'),
  }),
});
