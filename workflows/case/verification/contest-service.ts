// The respondent says that the notice never reached them, or too late to answer, through no fault of theirs. The authority
// rules on it; until then the body does not vote.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { noticeServed } from './notice-rules.ts';
import { setAsidesLeft } from './service-contest-rules.ts';

const notYetContested: BeforeRule = {
  id: 'notYetContested',
  article: '12.5',
  words: {
    vi: 'Đã có ý kiến về việc tống đạt đang chờ trả lời.',
    en: 'The service has been contested already and waits for a ruling.',
  },
  holds: ({ facts }) => facts.inquiry.serviceContestedOn === null,
};

export const contestService = defineCommand({
  type: 'verification.contestService',
  // The secretary enters what comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    grounds: text({
      vi: 'Vì sao thông báo không đến được bạn',
      en: 'Why the notice did not reach you',
    }),
  }),
  before: [noticeServed, notYetContested, setAsidesLeft],
  apply: ({ facts, day }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      serviceContestedOn: day,
      serviceContests: facts.inquiry.serviceContests + 1,
    },
  }),
  words: {
    act: { vi: 'Khiếu nại việc tống đạt', en: 'Contest the service' },
    done: { vi: 'Người bị xem xét khiếu nại việc tống đạt', en: 'Service contested' },
    help: {
      vi: 'Nếu có lý do chính đáng, thông báo được tống đạt lại và thời hạn giải trình bắt đầu lại.',
      en: 'For good cause the notice is served again and the time to reply starts anew.',
    },
  },
  sample: ({ text: write }) => ({ grounds: write('request') }),
});
