// The authority finds that the notice was served as it should be: the case goes on as it stands, and the reasons are in the
// record for an appeal.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { serviceContested } from './service-contest-rules.ts';

export const upholdService = defineCommand({
  type: 'verification.upholdService',
  by: ['authority'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do', en: 'Reasons' }) }),
  before: [serviceContested, actorUnconflicted],
  apply: ({ facts }) => ({ ...facts, inquiry: { ...facts.inquiry, serviceContestedOn: null } }),
  words: {
    act: { vi: 'Giữ nguyên việc tống đạt', en: 'Uphold the service' },
    done: { vi: 'Việc tống đạt được giữ nguyên', en: 'Service upheld' },
    help: {
      vi: 'Nêu lý do; người bị xem xét vẫn có thể nêu lại khi khiếu nại quyết định.',
      en: 'Give the reasons; the respondent can raise it again on appeal.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
