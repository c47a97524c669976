// The respondent asks in writing that the case go on. The review of the stay is drawn near, so that the request is ruled
// on within the pack's time; asking never postpones a review.
import { z } from 'zod';
import { startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { caseIsStayed, withReviewOn } from './stay-rules.ts';

const resumeNotYetAsked: BeforeRule = {
  id: 'resumeNotYetAsked',
  article: '4.4',
  words: {
    vi: 'Một đề nghị tiếp tục giải quyết đang chờ trả lời.',
    en: 'A request to resume is already waiting to be ruled on.',
  },
  holds: ({ facts }) => facts.resumeAskedOn === null,
};

export const requestResume = defineCommand({
  type: 'case.requestResume',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({ reasons: text({ vi: 'Lý do đề nghị', en: 'Reasons' }) }),
  before: [caseIsStayed, resumeNotYetAsked],
  apply: (attempt) => {
    const { facts, day } = attempt;
    const review = facts.clocks.stayReview;
    const ruling = startClock('resumeRuling', attempt).dueDay;
    const until = review && !review.passed && review.dueDay < ruling ? review.dueDay : ruling;
    return withReviewOn({ ...facts, resumeAskedOn: day }, until, attempt);
  },
  words: {
    act: { vi: 'Đề nghị tiếp tục giải quyết', en: 'Ask to resume the case' },
    done: { vi: 'Người bị xem xét đề nghị tiếp tục giải quyết', en: 'Resumption asked for' },
    help: {
      vi: 'Đề nghị phải được trả lời trong thời hạn của quy trình.',
      en: 'The request has to be ruled on within the time the procedure gives.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
