// The authority refuses to reopen, with reasons: a request is always answered, and another one needs evidence of its own.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { reopeningAsked } from './reopening-rules.ts';

export const refuseReopening = defineCommand({
  type: 'case.refuseReopening',
  legal: true,
  stepUp: true,
  by: ['authority'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do từ chối', en: 'Reasons' }) }),
  before: [reopeningAsked, actorUnconflicted],
  apply: ({ facts }) => ({
    ...facts,
    // Half an agreement to reopen falls with the request.
    approvals: {},
    closed: { ...facts.closed, reopeningAskedOn: null },
  }),
  words: {
    act: { vi: 'Không xem xét lại vụ việc', en: 'Refuse to reopen' },
    done: { vi: 'Đã từ chối xem xét lại vụ việc', en: 'Reopening refused' },
    help: {
      vi: 'Khi không có chứng cứ mới hoặc đã hết thời hạn. Phải nêu lý do.',
      en: 'Where there is no new evidence, or no time left. Give the reasons.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
