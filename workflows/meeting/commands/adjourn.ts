// The meeting goes on, or takes place, on another day. Items that were taken up stay so; who is there is recorded afresh.
import { z } from 'zod';
import { date, text } from '../../case/fields.ts';
import { rollForward } from '../../rules/calendar.ts';
import { calendarVn } from '../../rules/calendar-vn.ts';
import { addDays } from '../../rules/day.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import type { MeetingBeforeRule, MeetingCheckRule } from '../meeting-rule.ts';
import { dayIsFarEnough, dayIsWorkingDay } from './meeting-day-rules.ts';

const mayStillAdjourn: MeetingBeforeRule = {
  id: 'meetingMayAdjourn',
  article: '24.6',
  words: {
    vi: 'Phiên họp đã được dời hết số lần cho phép.',
    en: 'The meeting has been put off as often as it may be.',
  },
  holds: ({ facts, pack }) => facts.adjourned < pack.limits.adjournments,
};

const dayIsLater: MeetingCheckRule<{ day: string }> = {
  id: 'meetingDayIsLater',
  article: '24.6',
  words: {
    vi: 'Ngày mới phải sau ngày đã định: không ai bị gọi họp sớm hơn.',
    en: 'The new day has to be later than the one that was set: nobody is called earlier.',
  },
  holds: ({ data, facts }) => data.day > facts.day,
};

export const adjourn = defineMeetingCommand({
  type: 'meeting.adjourn',
  by: ['chair', 'secretary'],
  payload: z.strictObject({
    day: date({ vi: 'Ngày mới', en: 'New day' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000),
  }),
  before: [mayStillAdjourn],
  check: [dayIsFarEnough('24.6'), dayIsWorkingDay('24.6'), dayIsLater],
  apply: ({ facts, data }) => ({
    ...facts,
    day: data.day,
    openedOn: null,
    current: null,
    adjourned: facts.adjourned + 1,
    signed: {},
    roll: facts.roll.map((seat) => ({ ...seat, presence: 'absent' as const })),
  }),
  words: {
    act: { vi: 'Dời phiên họp', en: 'Adjourn the meeting' },
    done: { vi: 'Đã dời phiên họp', en: 'Meeting adjourned' },
    help: {
      vi: 'Sang một ngày làm việc muộn hơn. Vụ việc đã xem xét giữ nguyên.',
      en: 'To a later working day. What was taken up stays as it is.',
    },
  },
  sample: ({ facts, dayFrom, pack, today, text: write }) => {
    const soonest = dayFrom(pack.limits.papersBeforeSittingDays + 1);
    const next = addDays(facts?.day ?? today, 1);
    return { day: rollForward(calendarVn, next > soonest ? next : soonest), reasons: write('reasons') };
  },
});
