// The papers go to the members: only once every entitled member has declared, since no content opens before, and so
// early that they can be read before the sitting.
import { z } from 'zod';
import { addDays } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { entitledSeats } from '../sitting/sitting-facts.ts';

const notYetCirculated: BeforeRule = {
  id: 'notYetCirculated',
  article: '21.3',
  words: { vi: 'Tài liệu đã được gửi.', en: 'The papers have been circulated.' },
  holds: ({ facts }) => facts.sitting?.circulatedOn === null,
};

const interestsDeclared: BeforeRule = {
  id: 'interestsDeclared',
  article: '21.2',
  words: {
    vi: 'Còn thành viên chưa kê khai xung đột lợi ích.',
    en: 'Not every member has declared their interests.',
  },
  holds: ({ facts }) =>
    facts.sitting !== null && entitledSeats(facts.sitting).every((seat) => seat.interest === 'none'),
};

const papersInTime: BeforeRule = {
  id: 'papersInTime',
  article: '21.3',
  words: {
    vi: 'Quá gần ngày họp để gửi tài liệu; phải dời ngày họp.',
    en: 'It is too near the sitting to circulate the papers; the day has to be put off.',
  },
  holds: ({ facts, day, pack }) =>
    facts.sitting !== null && addDays(day, pack.limits.papersBeforeSittingDays) <= facts.sitting.day,
};

export const circulate = defineCommand({
  type: 'advice.circulate',
  by: ['secretary'],
  payload: z.strictObject({
    complete: confirmed({
      vi: 'Hồ sơ đầy đủ: báo cáo, giải trình, góp ý và chứng cứ của người bị xem xét',
      en: 'The file is complete: report, reply, comments and the evidence of the respondent',
    }),
  }),
  before: [notYetCirculated, interestsDeclared, papersInTime],
  apply: ({ facts, day }) => ({
    ...facts,
    sitting: facts.sitting && { ...facts.sitting, circulatedOn: day },
  }),
  words: {
    act: { vi: 'Gửi tài liệu họp', en: 'Circulate the papers' },
    done: { vi: 'Đã gửi tài liệu cho thành viên', en: 'Papers circulated' },
    help: {
      vi: 'Gửi sau khi mọi thành viên đã kê khai, trước ngày họp đủ số ngày.',
      en: 'After every member has declared, and in good time before the sitting.',
    },
  },
  sample: () => ({ complete: true as const }),
});

/** The sitting opens only on papers that were circulated. */
export const papersCirculated: BeforeRule = {
  id: 'papersCirculated',
  article: '21.3',
  words: {
    vi: 'Tài liệu chưa được gửi cho thành viên.',
    en: 'The papers have not been circulated to the members.',
  },
  holds: ({ facts }) => facts.sitting?.circulatedOn != null,
};
