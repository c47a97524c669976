// The day of a meeting: a working day, far enough ahead that the papers can go out. The numbers are the pack's.
import { isWorkingDay } from '../../rules/calendar.ts';
import { addDays, type Day } from '../../rules/day.ts';
import type { MeetingBeforeRule, MeetingCheckRule } from '../meeting-rule.ts';

type Data = { day: Day };

export function dayIsFarEnough<D extends Data>(article: string): MeetingCheckRule<D> {
  return {
    id: 'meetingDayFarEnough',
    article,
    words: {
      vi: 'Ngày họp quá gần: chưa đủ thời gian báo trước và gửi tài liệu.',
      en: 'That day is too near: notice and papers do not fit before it.',
    },
    holds: ({ data, day, pack }) => data.day >= addDays(day, pack.limits.papersBeforeSittingDays),
  };
}

export function dayIsWorkingDay<D extends Data>(article: string): MeetingCheckRule<D> {
  return {
    id: 'meetingOnAWorkingDay',
    article,
    words: { vi: 'Phiên họp phải vào ngày làm việc.', en: 'A meeting is held on a working day.' },
    // Today stands as it is: it can be picked only where the pack asks for no notice.
    holds: ({ data, day, calendar }) => data.day === day || isWorkingDay(calendar, data.day),
  };
}

export const meetingDayHasCome: MeetingBeforeRule = {
  id: 'meetingDayHasCome',
  article: '24.4',
  words: { vi: 'Chưa đến ngày họp.', en: 'The day of the meeting has not come.' },
  holds: ({ facts, day }) => facts.day <= day,
};
