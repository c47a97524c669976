// What the reviewer's three ways out have in common: who reviews, and what the report says of the current allegations.
import type { Facts } from '../facts.ts';
import { confirmed } from '../fields.ts';
import type { Attempt, BeforeRule } from '../rule.ts';

export const someProven: BeforeRule = {
  id: 'someProven',
  article: '15.3',
  words: {
    vi: 'Báo cáo không tạm kết luận nội dung nào có cơ sở; phải kết thúc hoặc trả lại.',
    en: 'The report finds nothing proven; close the case or return the report.',
  },
  holds: ({ facts }) => hasProven(facts),
};

export const noneProven: BeforeRule = {
  id: 'noneProven',
  article: '15.3',
  words: {
    vi: 'Báo cáo tạm kết luận có nội dung có cơ sở; không thể kết thúc vì không có vi phạm.',
    en: 'The report finds something proven, so the case cannot be closed as no case.',
  },
  holds: ({ facts }) => facts.report !== null && !hasProven(facts),
};

/** The reviewer's own word; the directory's is a rule. */
export const unconflicted = confirmed({
  vi: 'Tôi không có xung đột lợi ích trong vụ việc này',
  en: 'I have no conflict of interest in this case',
});

/** The facts with whoever acts as the reviewer, from now on the only one. */
export function withReviewer({ facts, actor }: Attempt<unknown>): Facts {
  return { ...facts, officers: { ...facts.officers, reviewer: actor.id } };
}

function hasProven(facts: Facts): boolean {
  return facts.report?.findings.some((one) => one.proven) ?? false;
}
