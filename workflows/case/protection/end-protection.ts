// The custodian ends a protection that is no longer needed, with reasons. The end of the case never ends it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { someoneProtected } from './monitor-protection.ts';
import { findProtection } from './protection-facts.ts';
import { protectionMonitored, somebodyMonitored, whoFields, withProtection } from './protection-rules.ts';

export const endProtection = defineCommand({
  type: 'case.endProtection',
  by: ['custodian'],
  whileStayed: true,
  payload: z.strictObject({ ...whoFields, reasons: text({ vi: 'Lý do', en: 'Reasons' }) }),
  before: [somebodyMonitored],
  check: [protectionMonitored],
  apply: (attempt) => {
    const running = findProtection(attempt.facts, attempt.data, 'monitored');
    return withProtection(attempt.facts, running, { status: 'ended' }, attempt);
  },
  words: {
    act: { vi: 'Kết thúc bảo vệ', en: 'End the protection' },
    done: { vi: 'Việc bảo vệ đã kết thúc', en: 'Protection ended' },
    help: {
      vi: 'Chỉ khi không còn cần thiết; nêu lý do.',
      en: 'Only once it is no longer needed; give the reasons.',
    },
  },
  sample: ({ facts, text: write }) => ({
    ...someoneProtected(facts, ['monitored']),
    reasons: write('reasons'),
  }),
});
