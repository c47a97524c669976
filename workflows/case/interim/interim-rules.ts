// What the interim commands share: there is a measure or a proposal to speak of, and how the clocks of a measure are set.
// They run beside every state and no stay stops them (invariants 11 and 14).
import type { Day } from '../../rules/day.ts';
import { clockUntil, type Measure, startClock } from '../clocks.ts';
import type { Facts } from '../facts.ts';
import type { BeforeRule } from '../rule.ts';

export const noMeasureInForce: BeforeRule = {
  id: 'noMeasureInForce',
  article: '5.1',
  words: { vi: 'Đã có biện pháp tạm thời.', en: 'An interim measure is in force already.' },
  holds: ({ facts }) => facts.interim.measure === null,
};

export const measureInForce: BeforeRule = {
  id: 'measureInForce',
  article: '5.1',
  words: { vi: 'Không có biện pháp tạm thời nào.', en: 'No interim measure is in force.' },
  holds: ({ facts }) => facts.interim.measure !== null,
};

export const measureProposed: BeforeRule = {
  id: 'measureProposed',
  article: '5.2',
  words: {
    vi: 'Người điều hành chưa đề xuất biện pháp tạm thời nào.',
    en: 'The supervisor has not proposed an interim measure.',
  },
  holds: ({ facts }) => facts.interim.proposal !== null,
};

/** Only while somebody is investigated and nothing is finally decided; never before they know of the case. */
export const openAndNotified: BeforeRule = {
  id: 'openAndNotified',
  article: '5.2',
  words: {
    vi: 'Chỉ áp dụng khi vụ việc đã mở, người bị xem xét đã được thông báo và chưa có quyết định cuối cùng.',
    en: 'Only in an open case that the respondent was notified of and that is not finally decided.',
  },
  holds: ({ facts, state }) =>
    facts.openedOn !== null &&
    facts.notice !== null &&
    facts.finalOn === null &&
    facts.outcome === null &&
    !state.startsWith('detection.'),
};

/** The facts with the next review due in the pack's time and the end on `until`. */
export function withInterimClocks(facts: Facts, until: Day, measure: Measure): Facts {
  const interimReview = startClock('interimReview', measure);
  const interimEnd = clockUntil('interimEnd', until, 'case.liftInterim', measure);
  return { ...facts, clocks: { ...facts.clocks, interimReview, interimEnd } };
}
