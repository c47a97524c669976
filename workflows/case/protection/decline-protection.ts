// The custodian does not take up a request for protection, and says why. It can be made again.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { someoneProtected } from './monitor-protection.ts';
import { findProtection } from './protection-facts.ts';
import { protectionRequested, someRequestWaits, whoFields, withProtection } from './protection-rules.ts';

export const declineProtection = defineCommand({
  type: 'case.declineProtection',
  by: ['custodian'],
  whileStayed: true,
  payload: z.strictObject({ ...whoFields, reasons: text({ vi: 'Lý do', en: 'Reasons' }) }),
  before: [someRequestWaits],
  check: [protectionRequested],
  apply: (attempt) => {
    const asked = findProtection(attempt.facts, attempt.data, 'requested');
    return withProtection(attempt.facts, asked, { status: 'declined' }, attempt);
  },
  words: {
    act: { vi: 'Không nhận bảo vệ', en: 'Decline the protection' },
    done: { vi: 'Đề nghị bảo vệ không được chấp nhận', en: 'Protection declined' },
    help: { vi: 'Nêu lý do; có thể đề nghị lại.', en: 'Give the reasons; it can be asked for again.' },
  },
  sample: ({ facts, text: write }) => ({
    ...someoneProtected(facts, ['requested']),
    reasons: write('reasons'),
  }),
});
