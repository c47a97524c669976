// The time for the investigation has run out. It decides nothing by itself (invariant 6): the authority lets the case go on
// with reasons, for a stated time, or the case is discontinued for delay.
import { z } from 'zod';
import { addDays } from '../../rules/day.ts';
import { clockUntil } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { flag, number, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { respondentIsTold } from './respondent-is-told.ts';

type Data = { days: number; respondentTold: boolean };

const limitHasPassed: BeforeRule = {
  id: 'limitHasPassed',
  article: '12.3',
  words: {
    vi: 'Thời hạn thẩm tra chưa hết.',
    en: 'The time for the investigation has not run out.',
  },
  holds: ({ facts }) => facts.clocks.investigation?.passed === true,
};

const noLongerThanAnExtension: CheckRule<Data> = {
  id: 'noLongerThanAnExtension',
  article: '12.3',
  words: {
    vi: 'Mỗi lần tiếp tục không được dài hơn một lần gia hạn.',
    en: 'Each time it goes on for no longer than one extension.',
  },
  holds: ({ data, pack }) => data.days <= (pack.clocks.investigationExtension?.amount ?? 0),
};

export const continueBeyondLimit = defineCommand({
  type: 'verification.continueBeyondLimit',
  by: ['authority'],
  payload: z.strictObject({
    days: number({ vi: 'Số ngày tiếp tục', en: 'For so many days' }, 1, 366),
    respondentTold: flag({
      vi: 'Đã báo cho người bị xem xét (nếu đã có thông báo)',
      en: 'The respondent has been told (where notified already)',
    }),
    reasons: text({
      vi: 'Vì sao vụ việc vẫn phải tiếp tục',
      en: 'Why the case has to go on all the same',
    }),
  }),
  before: [limitHasPassed, actorUnconflicted],
  check: [noLongerThanAnExtension, respondentIsTold<Data>()],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    const until = clockUntil('investigation', addDays(day, data.days), 'deadline.pass', attempt);
    const extended = (facts.clocks.investigation?.extended ?? 0) + data.days;
    return {
      ...facts,
      inquiry: { ...facts.inquiry, continuations: facts.inquiry.continuations + 1 },
      clocks: { ...facts.clocks, investigation: { ...until, extended } },
    };
  },
  words: {
    act: { vi: 'Cho tiếp tục quá thời hạn', en: 'Continue beyond the limit' },
    done: { vi: 'Được phép tiếp tục thẩm tra quá thời hạn', en: 'Investigation continued beyond its limit' },
    help: {
      vi: 'Quyết định có lý do, báo cho người bị xem xét. Nếu không, đình chỉ vì chậm trễ.',
      en: 'A reasoned decision that the respondent is told of. Otherwise discontinue for delay.',
    },
  },
  sample: ({ facts, pack, text: write }) => ({
    days: Math.min(30, pack.clocks.investigationExtension?.amount ?? 30),
    respondentTold: facts.notice !== null,
    reasons: write('reasons'),
  }),
});
