// Requests of the respondent for an inquiry: who rules on them, and that the next step waits for the ruling. Nothing is
// concluded, and nothing put to the vote, over a request that nobody has answered (article 13.3).
import type { Facts } from '../facts.ts';
import type { BeforeRule } from '../rule.ts';
import { rulerOn } from './extension-rules.ts';
import type { InquiryRequest } from './inquiry-facts.ts';

/** The request that has waited longest. */
export function pendingRequest({ inquiry }: Facts): InquiryRequest | undefined {
  return inquiry.requests.find((one) => one.granted === null);
}

export const inquiryPending: BeforeRule = {
  id: 'inquiryPending',
  article: '13.3',
  words: { vi: 'Không có đề nghị xác minh nào đang chờ.', en: 'No request for an inquiry is pending.' },
  holds: ({ facts }) => pendingRequest(facts) !== undefined,
};

export const rulesOnInquiries: BeforeRule = {
  id: 'rulesOnInquiries',
  article: '13.3',
  words: {
    vi: 'Ở giai đoạn này, người khác có thẩm quyền trả lời đề nghị xác minh.',
    en: 'Where the case stands now, it is for somebody else to rule on the request.',
  },
  holds: ({ state, facts, parts }) => parts.has(rulerOn(state, facts)),
};

export const inquiriesRuledOn: BeforeRule = {
  id: 'inquiriesRuledOn',
  article: '13.3',
  words: {
    vi: 'Còn đề nghị xác minh của người bị xem xét chưa được trả lời.',
    en: 'A request of the respondent for an inquiry has not been ruled on yet.',
  },
  holds: ({ facts }) => pendingRequest(facts) === undefined,
};
