// The authority sets the service aside for good cause: the notice did not reach the respondent. It is served again and the
// whole window to reply runs anew; what was concluded or called meanwhile falls (invariants 1 and 6).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { backToGathering } from '../sitting/back-to-gathering.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { serviceContested } from './service-contest-rules.ts';

export const setAsideService = defineCommand({
  type: 'verification.setAsideService',
  legal: true,
  by: ['authority'],
  payload: z.strictObject({
    goodCause: text({ vi: 'Lý do chính đáng', en: 'Good cause' }),
  }),
  before: [serviceContested, actorUnconflicted],
  apply: ({ facts }) => ({
    ...backToGathering(facts),
    notice: facts.notice && { ...facts.notice, servedOn: null, attempts: 0 },
    inquiry: {
      ...facts.inquiry,
      serviceContestedOn: null,
      serviceSetAsides: facts.inquiry.serviceSetAsides + 1,
    },
  }),
  words: {
    act: { vi: 'Hủy việc tống đạt, tống đạt lại', en: 'Set the service aside' },
    done: { vi: 'Việc tống đạt bị hủy, phải tống đạt lại', en: 'Service set aside' },
    help: {
      vi: 'Thông báo được tống đạt lại, thời hạn giải trình bắt đầu lại từ đầu.',
      en: 'The notice is served again and the time to reply starts from the beginning.',
    },
  },
  sample: ({ text: write }) => ({ goodCause: write('reasons') }),
});
