// An amendment of a day to come is taken back: the day is again as the shipped calendar has it.
import { z } from 'zod';
import { date, text } from '../../case/fields.ts';
import { dayIsToCome, editionChanges, nextEdition, withoutDay } from '../calendar-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsAttempt, SettingsCheckRule } from '../settings-rule.ts';

type Data = { day: string };

const amendmentStands: SettingsCheckRule<Data> = {
  id: 'calendarAmendmentStands',
  article: '40.8',
  words: { vi: 'Ngày này không có sửa đổi nào.', en: 'There is no amendment of this day.' },
  holds: ({ data, facts }) => facts.amendments.some((one) => one.day === data.day),
};

function withdrawn({ facts, data }: SettingsAttempt<Data>) {
  return nextEdition(facts, withoutDay(facts, data.day));
}

export const withdrawAmendment = defineSettingsCommand({
  type: 'settings.withdrawAmendment',
  area: 'calendar',
  by: ['administrator'],
  payload: z.strictObject({
    day: date({ vi: 'Ngày', en: 'Day' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }, 500),
  }),
  check: [dayIsToCome, amendmentStands],
  apply: withdrawn,
  project: (attempt) => editionChanges(withdrawn(attempt)),
  words: {
    act: { vi: 'Bỏ sửa đổi', en: 'Take the amendment back' },
    done: { vi: 'Đã bỏ một sửa đổi của lịch', en: 'Amendment of the calendar taken back' },
    help: {
      vi: 'Ngày trở lại như lịch ban đầu, thành một ấn bản mới.',
      en: 'The day is as it was at first, in a new edition.',
    },
  },
  sample: ({ dayFrom, text: some }) => ({ day: dayFrom(30), reasons: some('reasons') }),
});
