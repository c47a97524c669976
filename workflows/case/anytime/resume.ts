// The case goes on: every clock that stood still is measured out again from today with what remained of it, so that a
// stay costs nobody a day.
import { z } from 'zod';
import { thawClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';
import { caseIsStayed } from './stay-rules.ts';

export const resume = defineCommand({
  type: 'case.resume',
  by: leaders,
  whileStayed: true,
  payload: z.strictObject({
    reasons: text({ vi: 'Lý do tiếp tục', en: 'Reasons' }),
  }),
  before: [caseIsStayed, leadsThisStage, actorUnconflicted],
  apply: ({ facts, day, calendar }) => ({
    ...thawClocks(facts, day, calendar),
    stay: null,
    resumeAskedOn: null,
  }),
  words: {
    act: { vi: 'Tiếp tục giải quyết', en: 'Resume the case' },
    done: { vi: 'Đã tiếp tục giải quyết', en: 'Case resumed' },
    help: {
      vi: 'Các thời hạn chạy tiếp từ hôm nay với phần còn lại.',
      en: 'The time limits run on from today with what remained of them.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
