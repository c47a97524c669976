// Rules on the notice that several commands share: nothing is asked of the respondent, and nothing concluded, on an
// allegation that was not served on them (invariant 1).
import { currentAllegations, type Facts } from '../facts.ts';
import type { BeforeRule } from '../rule.ts';

export const noticeIssued: BeforeRule = {
  id: 'noticeIssued',
  article: '12.4',
  words: {
    vi: 'Người bị xem xét chưa được thông báo về vụ việc.',
    en: 'The respondent has not been notified of the case yet.',
  },
  holds: ({ facts }) => facts.notice !== null,
};

export const noticeServed: BeforeRule = {
  id: 'noticeServed',
  article: '12.5',
  words: { vi: 'Thông báo chưa được tống đạt.', en: 'The notice has not been served.' },
  holds: ({ facts }) => isServed(facts),
};

export const noticeCoversAll: BeforeRule = {
  id: 'noticeCoversAll',
  article: '12.8',
  words: {
    vi: 'Có nội dung chưa nằm trong thông báo đã tống đạt.',
    en: 'An allegation is not in the notice that was served.',
  },
  holds: ({ facts }) =>
    currentAllegations(facts).every((one) => facts.notice?.allegations.includes(one.id) ?? false),
};

function isServed(facts: Facts): boolean {
  return facts.notice !== null && facts.notice.servedOn !== null;
}
