// The case goes on: every clock that stood still is measured out again from today with what remained of it, so that a
// stay costs nobody a day.
import { z } from 'zod';
import { type Calendar, rollForward } from '../../rules/calendar.ts';
import { addDays, type Day, daysBetween } from '../../rules/day.ts';
import { thawClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';
import { caseIsStayed } from './stay-rules.ts';

/** An appeal sitting that was called before the stay is put off by as long: the time to prepare stood still as well. */
export function withSittingPutOff(facts: Facts, day: Day, calendar: Calendar): Facts {
  const sitting = facts.appealSitting;
  if (!sitting || sitting.openedOn !== null || !facts.stay || sitting.day <= facts.stay.since) return facts;
  const later = addDays(sitting.day, daysBetween(facts.stay.since, day));
  return { ...facts, appealSitting: { ...sitting, day: rollForward(calendar, later) } };
}

export const resume = defineCommand({
  type: 'case.resume',
  by: leaders,
  whileStayed: true,
  payload: z.strictObject({
    reasons: text({ vi: 'Lý do tiếp tục', en: 'Reasons' }),
  }),
  before: [caseIsStayed, leadsThisStage, actorUnconflicted],
  apply: ({ facts, day, calendar }) => ({
    ...withSittingPutOff(thawClocks(facts, day, calendar), day, calendar),
    stay: null,
    pastStays: [...(facts.pastStays ?? []), ...(facts.stay ? [{ from: facts.stay.since, to: day }] : [])],
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
