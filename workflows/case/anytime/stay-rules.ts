// What the stay, its review and its end have in common: the closed list of grounds, and how far ahead a review may lie.
// A stay is never open-ended: it always has the clock of its next review (invariants 7 and 11).
import { addDays, type Day } from '../../rules/day.ts';
import { clockUntil, startClock } from '../clocks.ts';
import type { Facts } from '../facts.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';

export const stayGrounds = {
  parallelProceedings: {
    vi: 'Cơ quan tố tụng đang giải quyết cùng hành vi',
    en: 'Another authority is dealing with the same conduct',
  },
  awaitingExpertise: { vi: 'Chờ kết luận giám định', en: 'An expert opinion is awaited' },
  respondentUnwell: {
    vi: 'Người bị xem xét ốm nặng, thai sản hoặc không thể tham gia',
    en: 'The respondent is gravely ill, on maternity leave or unable to take part',
  },
  competenceInQuestion: { vi: 'Chờ xác định thẩm quyền', en: 'It is being settled which body is competent' },
  forceMajeure: { vi: 'Thiên tai, dịch bệnh, bất khả kháng', en: 'Disaster, epidemic or force majeure' },
} as const;

export const caseIsStayed: BeforeRule = {
  id: 'caseIsStayed',
  article: '4.1',
  words: { vi: 'Vụ việc không bị tạm đình chỉ.', en: 'The case is not stayed.' },
  holds: ({ facts }) => facts.stay !== null,
};

export const reviewInTime: CheckRule<{ reviewDay: Day }> = {
  id: 'reviewInTime',
  article: '4.3',
  words: {
    vi: 'Ngày xem xét lại quá xa so với mức cho phép.',
    en: 'The review lies further ahead than the procedure allows.',
  },
  holds: (attempt) => attempt.data.reviewDay <= startClock('stayReview', attempt).dueDay,
};

/** A review continues a stay up to the pack's limit; beyond it the stay is decided on afresh, as at first (invariant 11). */
export const withinOneStay: CheckRule<{ reviewDay: Day }> = {
  id: 'withinOneStay',
  article: '4.3',
  words: {
    vi: 'Đã đến thời hạn tối đa của một lần tạm đình chỉ; phải có quyết định tạm đình chỉ mới hoặc tiếp tục giải quyết.',
    en: 'The longest time of one stay is reached: stay the case by a fresh decision, or resume it.',
  },
  holds: ({ data, facts, pack }) =>
    facts.stay === null || data.reviewDay <= addDays(facts.stay.since, pack.stays.mostDays),
};

/** The facts with the review of the stay due on `until`. */
export function withReviewOn(facts: Facts, until: Day, attempt: Attempt<unknown>): Facts {
  const stayReview = clockUntil('stayReview', until, 'deadline.pass', attempt);
  return { ...facts, clocks: { ...facts.clocks, stayReview } };
}
