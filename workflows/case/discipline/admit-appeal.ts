// The panel chair takes the appeal up and sets a day far enough ahead to prepare for it. From here on the appeal ends in
// a decision of the panel, or is withdrawn by the respondent.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { currentCalendar } from '../../rules/calendars.ts';
import type { Day } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import { date, text } from '../fields.ts';
import { panel } from '../sitting/body.ts';
import { farEnoughAhead, onAWorkingDay } from '../sitting/sitting-day.ts';
import { chairHasDeclared, noChallengePending } from '../sitting/sitting-rules.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { unconflicted } from '../verification/report-rules.ts';
import { notYetAdmitted } from './appeal-rules.ts';

type Data = { day: Day; unconflicted: true };

export const admitAppeal = defineCommand({
  type: 'discipline.admitAppeal',
  by: ['panelChair'],
  payload: z.strictObject({
    day: date({ vi: 'Ngày họp', en: 'Day of the sitting' }),
    unconflicted,
    reasons: text({ vi: 'Lý do thụ lý', en: 'Reasons' }),
  }),
  before: [notYetAdmitted, chairHasDeclared(panel), noChallengePending(panel), actorUnconflicted],
  check: [farEnoughAhead<Data>('31.4', (limits) => limits.noticeBeforeSittingDays), onAWorkingDay<Data>()],
  apply: ({ facts, data, day }) => ({
    ...facts,
    appeal: facts.appeal && { ...facts.appeal, admittedOn: day },
    appealSitting: facts.appealSitting && { ...facts.appealSitting, day: data.day, calledOn: day },
  }),
  words: {
    act: { vi: 'Thụ lý khiếu nại', en: 'Admit the appeal' },
    done: { vi: 'Đã thụ lý khiếu nại và định ngày họp', en: 'Appeal admitted and a day set' },
    help: {
      vi: 'Định ngày họp; người bị xem xét được báo trước như phiên xem xét.',
      en: 'Sets the day of the sitting, with the notice that any hearing has.',
    },
  },
  sample: ({ dayFrom, pack, text: write }) => ({
    day: rollForward(currentCalendar, dayFrom(pack.limits.noticeBeforeSittingDays)),
    unconflicted: true as const,
    reasons: write('reasons'),
  }),
});
