// What changes the case for a respondent who has been notified of it is told to them.
import type { CheckRule } from '../rule.ts';

export function respondentIsTold<Data extends { respondentTold: boolean }>(): CheckRule<Data> {
  return {
    id: 'respondentIsTold',
    article: '12.4',
    words: {
      vi: 'Người bị xem xét đã được thông báo về vụ việc nên phải được báo về thay đổi này.',
      en: 'The respondent has been notified of the case, so they have to be told of this.',
    },
    holds: ({ data, facts }) => facts.notice === null || data.respondentTold,
  };
}
