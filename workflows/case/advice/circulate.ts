// The papers go to the members who have declared, since no content opens before: once these are enough to sit, so that
// one who stays silent holds nobody up, and so early that they can be read before the sitting.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
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
    vi: 'Số thành viên đã kê khai không có xung đột lợi ích chưa đủ để họp.',
    en: 'Too few members have declared that no interest stands in the way for a sitting to be held.',
  },
  holds: ({ facts, pack }) => {
    if (!facts.sitting) return false;
    const entitled = entitledSeats(facts.sitting);
    const declared = entitled.filter((seat) => seat.interest === 'none');
    return hasQuorum(pack.ballot, { entitled: entitled.length, present: declared.length });
  },
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
      vi: 'Gửi cho người đã kê khai, trước ngày họp đủ số ngày. Ai chưa kê khai thì không nhận tài liệu, không dự họp.',
      en: 'They go to those who have declared, in good time. Whoever has not declared gets none and cannot sit.',
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
