// The authority rules on the reporter's request. Upheld, a report that was not opened is screened again; a case that was
// closed after an investigation needs the two signatures of a reopening, which this only asks for.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

const reviewAsked: BeforeRule = {
  id: 'reviewAsked',
  article: '11.7',
  words: { vi: 'Không có đề nghị xem xét lại nào.', en: 'No review has been asked for.' },
  holds: ({ facts }) => facts.reporter.reviewAskedOn !== null,
};

export const notInvolvedBefore: BeforeRule = {
  id: 'notInvolvedBefore',
  article: '11.7',
  words: {
    vi: 'Bạn đã tham gia vụ việc này; người chưa tham gia phải xem xét.',
    en: 'You have acted in this case; somebody who has not must look at it.',
  },
  holds: ({ facts, actor }) => actor.id !== null && facts.acted[actor.id] === undefined,
};

/** Back as it was before anything had been recommended. */
export function withScreeningAgain(facts: Facts): Facts {
  const allegations = facts.allegations.map((one) =>
    one.fate === 'notOpened' ? { ...one, fate: 'current' as const } : one,
  );
  return { ...facts, allegations, screening: null, outcome: null, outcomeReason: null };
}

export const decideReview = defineCommand({
  type: 'detection.decideReview',
  legal: true,
  by: ['authority'],
  payload: z.strictObject({
    result: choice(
      { vi: 'Kết quả xem xét', en: 'Result' },
      {
        upheld: { vi: 'Chấp nhận', en: 'Upheld' },
        refused: { vi: 'Không chấp nhận', en: 'Refused' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [reviewAsked, actorUnconflicted, notInvolvedBefore],
  apply: ({ facts, data, day }) => {
    const ruled = { ...facts, reporter: { ...facts.reporter, reviewAskedOn: null } };
    if (data.result === 'refused') return ruled;
    if (facts.outcome !== 'notOpened')
      return { ...ruled, closed: { ...facts.closed, reopeningAskedOn: day } };
    // What becomes of it now has to be told again.
    return withScreeningAgain({ ...ruled, reporter: { ...ruled.reporter, toldOn: null } });
  },
  words: {
    act: { vi: 'Quyết định việc xem xét lại', en: 'Decide on the review' },
    done: { vi: 'Đã quyết định việc xem xét lại', en: 'Review decided' },
    help: {
      vi: 'Người chưa tham gia vụ việc quyết định, có lý do.',
      en: 'Decided with reasons by somebody who took no part in the case.',
    },
  },
  sample: ({ text: write }) => ({ result: 'upheld' as const, reasons: write('reasons') }),
});
