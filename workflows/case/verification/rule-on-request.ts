// The ruling on a request of the respondent for an inquiry, the oldest first: the supervisor's while the case is
// investigated, the chair's before the body. Refused or granted, it says why.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { inquiryPending, pendingRequest, rulesOnInquiries } from './inquiry-rules.ts';

export const ruleOnRequest = defineCommand({
  type: 'verification.ruleOnRequest',
  by: ['supervisor', 'chair'],
  payload: z.strictObject({
    ruling: choice(
      { vi: 'Quyết định', en: 'Ruling' },
      {
        granted: { vi: 'Chấp nhận', en: 'Granted' },
        refused: { vi: 'Không chấp nhận', en: 'Refused' },
      },
    ),
    reasons: text({
      vi: 'Lý do',
      en: 'Reasons',
      helpVi: 'Trả lời đề nghị chờ lâu nhất. Nếu chấp nhận, nêu ai làm và bao giờ.',
      helpEn: 'This answers the request that has waited longest. Where granted, say who does it and when.',
    }),
  }),
  before: [inquiryPending, rulesOnInquiries, actorUnconflicted],
  apply: ({ facts, data }) => {
    const ruled = pendingRequest(facts);
    const requests = facts.inquiry.requests.map((one) =>
      one === ruled ? { ...one, granted: data.ruling === 'granted' } : one,
    );
    return { ...facts, inquiry: { ...facts.inquiry, requests } };
  },
  words: {
    act: { vi: 'Trả lời đề nghị xác minh', en: 'Rule on the request' },
    done: { vi: 'Đã trả lời đề nghị xác minh', en: 'Request for an inquiry ruled on' },
    help: {
      vi: 'Chấp nhận hay không đều phải nêu lý do; người bị xem xét đọc được.',
      en: 'Granted or refused, with reasons; the respondent reads them.',
    },
  },
  sample: ({ pick, text: write }) => ({
    ruling: pick(['granted', 'refused'] as const),
    reasons: write('reasons'),
  }),
});
