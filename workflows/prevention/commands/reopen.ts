// What was done is not enough, or has not held: it goes back to the unit, with reasons and a new time limit.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { definePreventionCommand } from '../prevention-command.ts';
import { dueDayOf, dueFields, dueIsAhead, oneDue } from './due-rules.ts';

export const reopen = definePreventionCommand({
  type: 'prevention.reopen',
  by: ['supervisor'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000), ...dueFields }),
  check: [oneDue, dueIsAhead],
  apply: ({ facts, data, day, calendar }) => ({
    ...facts,
    ...{ reportedOn: null, followUpOn: null, closedOn: null, reopened: facts.reopened + 1 },
    dueDay: dueDayOf(data, day, calendar),
  }),
  words: {
    act: { vi: 'Mở lại', en: 'Open it again' },
    done: { vi: 'Đã mở lại kiến nghị', en: 'Recommendation opened again' },
    help: {
      vi: 'Khi việc đã làm chưa đủ hoặc không giữ được. Ghi lý do và thời hạn mới.',
      en: 'Where what was done is not enough or has not held. Give reasons and a new time limit.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons'), workingDays: 20 }),
});
