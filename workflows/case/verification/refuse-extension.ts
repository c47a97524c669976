// More time is refused, with reasons. The window runs on from today with what remained of it when it was asked for:
// waiting for the ruling costs the respondent nothing.
import { z } from 'zod';
import { thaw } from '../../rules/deadlines.ts';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { extensionPending, rulerOfThisStage, withRuledClock } from './extension-rules.ts';

export const refuseExtension = defineCommand({
  type: 'verification.refuseExtension',
  by: ['supervisor', 'chair', 'authority'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do không gia hạn', en: 'Reasons for refusing' }) }),
  before: [extensionPending, rulerOfThisStage],
  apply: ({ facts, day, calendar }) => {
    const clock = facts.request ? facts.clocks[facts.request.clock] : undefined;
    if (!clock) return { ...facts, request: null };
    if (!clock.frozen) return withRuledClock(facts, clock);
    const due = thaw(calendar, day, clock.frozen, clock.side);
    return withRuledClock(facts, { ...clock, dueDay: due.day, dueAt: due.at, frozen: null });
  },
  words: {
    act: { vi: 'Không cho gia hạn', en: 'Refuse more time' },
    done: { vi: 'Không chấp nhận gia hạn', en: 'More time refused' },
    help: {
      vi: 'Nêu rõ lý do. Thời hạn chạy tiếp với phần còn lại.',
      en: 'Give the reasons. The time limit runs on with what remained of it.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
