// The members find for themselves first: how comparable cases ended is shown to nobody before every finding of this sitting is
// locked in a closed ballot. What others were given must not lead to what is found.
import type { Facts } from '../facts.ts';
import { type Refusal, refusalOf } from '../rule.ts';
import { allFindingsAsked } from './questions.ts';

const findingsFirst = {
  id: 'findingsFirst',
  article: '23.5',
  words: {
    vi: 'Kết quả các vụ tương tự chỉ hiển thị sau khi biểu quyết xong mọi kết luận của vụ việc này.',
    en: 'How comparable cases ended is shown once every finding of this case has been voted on.',
  },
};

/** What stands in the way of looking at comparable outcomes, or null. */
export function keptFromComparing(facts: Facts): Refusal | null {
  return allFindingsAsked(facts) ? null : refusalOf(findingsFirst);
}
