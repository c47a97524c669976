// The reporter asks that somebody else look again at why the report was not pursued: once, within the time that runs
// from being told. What they say is on file; it decides nothing.
import { z } from 'zod';
import { neverOnProtectedGround } from '../closed/reopening-rules.ts';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const toldOfOutcome: BeforeRule = {
  id: 'toldOfOutcome',
  article: '11.7',
  words: {
    vi: 'Người phản ánh chưa được báo kết quả.',
    en: 'The reporter has not been told the outcome yet.',
  },
  holds: ({ facts }) => facts.reporter.toldOn !== null,
};

const reviewsLeft: BeforeRule = {
  id: 'reviewsLeft',
  article: '11.7',
  words: { vi: 'Đã đề nghị xem xét lại rồi.', en: 'A review has been asked for already.' },
  holds: ({ facts, pack }) => facts.reporter.reviewsAsked < pack.limits.screeningReviews,
};

const reviewInWindow: BeforeRule = {
  id: 'reviewInWindow',
  article: '11.7',
  words: {
    vi: 'Đã hết thời hạn đề nghị xem xét lại.',
    en: 'The time to ask for a review has ended.',
  },
  holds: ({ facts, at }) => {
    const window = facts.clocks.reporterReview;
    return window !== undefined && !window.passed && at <= window.dueAt;
  },
};

export const requestReview = defineCommand({
  type: 'detection.requestReview',
  bringsContent: true,
  // The secretary enters one that comes on paper: the case has left the intake's hands.
  by: ['reporter', 'intake', 'secretary'],
  concurrency: 'commutes',
  payload: z.strictObject({ reasons: text({ vi: 'Lý do đề nghị', en: 'Reasons' }) }),
  before: [neverOnProtectedGround, toldOfOutcome, reviewsLeft, reviewInWindow],
  apply: ({ facts, day }) => ({
    ...facts,
    reporter: { ...facts.reporter, reviewAskedOn: day, reviewsAsked: facts.reporter.reviewsAsked + 1 },
  }),
  words: {
    act: { vi: 'Đề nghị xem xét lại', en: 'Ask for a review' },
    done: { vi: 'Người phản ánh đề nghị xem xét lại', en: 'Review asked for by the reporter' },
    help: {
      vi: 'Một lần, trong thời hạn kể từ ngày được báo kết quả. Người khác sẽ xem xét.',
      en: 'Once, within the time that runs from being told the outcome. Somebody else looks at it.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
