// The supervisor does not take a proposed allegation into the case. Nothing in the case changes by it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { allegationProposed } from './proposal-rules.ts';

export const declineAllegation = defineCommand({
  type: 'verification.declineAllegation',
  by: ['supervisor'],
  payload: z.strictObject({
    reasons: text({ vi: 'Lý do không chấp nhận', en: 'Reasons for declining it' }),
  }),
  before: [allegationProposed],
  apply: ({ facts }) => ({ ...facts, inquiry: { ...facts.inquiry, proposal: null } }),
  words: {
    act: { vi: 'Không chấp nhận đề xuất', en: 'Decline the proposal' },
    done: { vi: 'Không chấp nhận nội dung được đề xuất', en: 'Proposed allegation declined' },
    help: { vi: 'Nêu lý do; vụ việc giữ nguyên.', en: 'Give the reasons; the case stays as it is.' },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
