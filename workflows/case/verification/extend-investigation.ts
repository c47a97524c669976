// The one extension of the investigation: decided before its time has ended, with reasons, and told to a respondent who
// has been notified. It lengthens the organisation's own limit, never somebody's window.
import { z } from 'zod';
import { extendClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { flag, number, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { respondentIsTold } from './respondent-is-told.ts';

type Data = { days: number; respondentTold: boolean };

const extendedOnce: BeforeRule = {
  id: 'extendedOnce',
  article: '12.3',
  words: {
    vi: 'Thời hạn thẩm tra chỉ được gia hạn một lần.',
    en: 'The investigation is extended only once.',
  },
  holds: ({ facts }) => (facts.clocks.investigation?.extended ?? 0) === 0,
};

const beforeItsEnd: BeforeRule = {
  id: 'beforeItsEnd',
  article: '12.3',
  words: {
    vi: 'Thời hạn thẩm tra đã hết; không thể gia hạn sau khi hết hạn.',
    en: 'The time has already ended; it cannot be extended afterwards.',
  },
  holds: ({ facts, at }) => {
    const clock = facts.clocks.investigation;
    return clock !== undefined && !clock.passed && at < clock.dueAt;
  },
};

const withinLongestExtension: CheckRule<Data> = {
  id: 'withinLongestExtension',
  article: '12.3',
  words: {
    vi: 'Số ngày gia hạn vượt mức tối đa cho phép.',
    en: 'That is longer than the procedure allows.',
  },
  holds: ({ data, pack }) => data.days <= (pack.clocks.investigationExtension?.amount ?? 0),
};

export const extendInvestigation = defineCommand({
  type: 'verification.extendInvestigation',
  by: ['supervisor'],
  payload: z.strictObject({
    days: number({ vi: 'Số ngày gia hạn', en: 'Days' }, 1, 366),
    respondentTold: flag({
      vi: 'Đã báo cho người bị xem xét (nếu đã có thông báo)',
      en: 'The respondent has been told (where notified already)',
    }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [extendedOnce, beforeItsEnd],
  check: [withinLongestExtension, respondentIsTold<Data>()],
  apply: ({ facts, data, calendar }) => {
    const clock = facts.clocks.investigation;
    if (!clock) return facts;
    return {
      ...facts,
      clocks: { ...facts.clocks, investigation: extendClock(clock, data.days, calendar) },
    };
  },
  words: {
    act: { vi: 'Gia hạn thẩm tra', en: 'Extend the investigation' },
    done: { vi: 'Đã gia hạn thẩm tra', en: 'Investigation extended' },
    help: {
      vi: 'Chỉ một lần, trước khi hết hạn, có lý do.',
      en: 'Once only, before the time has ended, with reasons.',
    },
  },
  sample: ({ facts, pack, text: write }) => ({
    days: Math.min(30, pack.clocks.investigationExtension?.amount ?? 30),
    respondentTold: facts.notice !== null,
    reasons: write('reasons'),
  }),
});
