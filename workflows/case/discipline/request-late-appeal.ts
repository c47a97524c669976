// The respondent asks to appeal although the time for it is over. Asking changes nothing in the decision; the authority
// rules on it in the pack's time.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { flag, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { isInstanceLeft } from './final-decision.ts';
import { appealGroundsOf, someGround } from './lodge-appeal.ts';

const noLateAppealWaits: BeforeRule = {
  id: 'noLateAppealWaits',
  article: '31.9',
  words: {
    vi: 'Một đề nghị khiếu nại muộn đang chờ trả lời.',
    en: 'A request to appeal out of time is waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.recourse.late === null,
};

const lateAppealsLeft: BeforeRule = {
  id: 'lateAppealsLeft',
  article: '31.9',
  words: {
    vi: 'Đề nghị khiếu nại muộn đã được giải quyết đủ số lần cho phép.',
    en: 'Requests to appeal out of time have been ruled on as often as allowed.',
  },
  holds: ({ facts, pack }) =>
    pack.appeal.lateGoodCause &&
    facts.recourse.lateRefused < pack.limits.lateAppeals &&
    facts.recourse.lateAdmitted < pack.limits.lateAppeals,
};

const instanceIsLeft: BeforeRule = {
  id: 'instanceIsLeft',
  article: '31.10',
  words: {
    vi: 'Không còn cấp nào để khiếu nại.',
    en: 'No body is left to appeal to.',
  },
  holds: ({ facts, pack }) => isInstanceLeft(facts, pack),
};

export const requestLateAppeal = defineCommand({
  type: 'discipline.requestLateAppeal',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  whileStayed: true,
  payload: z.strictObject({
    finding: flag({ vi: 'Khiếu nại kết luận', en: 'Against the finding' }),
    sanction: flag({ vi: 'Khiếu nại hình thức kỷ luật', en: 'Against the sanction' }),
    procedure: flag({ vi: 'Khiếu nại thủ tục', en: 'Against the procedure' }),
    cause: text({ vi: 'Vì sao khiếu nại muộn', en: 'Why the appeal comes late' }),
    grounds: text({ vi: 'Lý do khiếu nại', en: 'Grounds' }),
  }),
  before: [noLateAppealWaits, instanceIsLeft, lateAppealsLeft],
  check: [someGround],
  apply: ({ facts, data, day }) => ({
    ...facts,
    recourse: { ...facts.recourse, late: { askedOn: day, grounds: appealGroundsOf(data) } },
  }),
  words: {
    act: { vi: 'Xin khiếu nại muộn', en: 'Ask to appeal out of time' },
    done: { vi: 'Người bị xem xét xin khiếu nại muộn', en: 'Late appeal asked for' },
    help: {
      vi: 'Nêu lý do chính đáng của việc chậm. Cấp có thẩm quyền trả lời có lý do.',
      en: 'Say what good cause there was. The authority rules on it, with reasons.',
    },
  },
  sample: ({ text: write }) => ({
    finding: true,
    sanction: true,
    procedure: false,
    cause: write('reasons'),
    grounds: write('appeal'),
  }),
});
