// By when: a day, or so many working days from today. One of the two, ahead of today and within a year.
import { date, number } from '../../case/fields.ts';
import { addWorkingDays, type Calendar, rollForward } from '../../rules/calendar.ts';
import type { Day } from '../../rules/day.ts';
import { addYears } from '../../rules/day-by-temporal.ts';
import type { PreventionCheckRule } from '../prevention-rule.ts';

type Data = { due?: Day | undefined; workingDays?: number | undefined };

export const dueFields = {
  due: date({ vi: 'Thực hiện xong trước hết ngày', en: 'Due by the end of' }).optional(),
  workingDays: number(
    {
      ...{ vi: 'Hoặc trong số ngày làm việc', en: 'Or within working days' },
      helpVi: 'Ghi một trong hai: một ngày, hoặc số ngày làm việc kể từ hôm nay.',
      helpEn: 'Fill in one of the two: a day, or how many working days from today.',
    },
    1,
    250,
  ).optional(),
};

/** A day on which nobody works is moved on to the next on which somebody does. */
export function dueDayOf({ due, workingDays }: Data, today: Day, calendar: Calendar): Day {
  return workingDays === undefined
    ? rollForward(calendar, due ?? today)
    : addWorkingDays(calendar, today, workingDays);
}

export const oneDue: PreventionCheckRule<Data> = {
  id: 'recommendationHasOneDue',
  article: '35.2',
  words: {
    vi: 'Ghi đúng một thời hạn: một ngày, hoặc số ngày làm việc.',
    en: 'Give one time limit: a day, or a number of working days.',
  },
  holds: ({ data }) => (data.due === undefined) !== (data.workingDays === undefined),
};

export const dueIsAhead: PreventionCheckRule<Data> = {
  id: 'recommendationDueAhead',
  article: '35.2',
  words: {
    vi: 'Thời hạn phải sau hôm nay và trong vòng một năm.',
    en: 'The time limit lies after today and within a year.',
  },
  holds: ({ data, day }) => data.due === undefined || (data.due > day && data.due <= addYears(day, 1)),
};
