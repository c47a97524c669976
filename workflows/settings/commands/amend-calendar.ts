// A day off, or a weekend that is worked, with the decision that says so: the yearly compensatory days above all.
import { z } from 'zod';
import { choice, date, text } from '../../case/fields.ts';
import { dayChanges, dayIsToCome, editionChanges, nextEdition, withoutDay } from '../calendar-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsAttempt } from '../settings-rule.ts';
import { valueKeys } from '../settings-values.ts';

type Data = { day: string; kind: 'off' | 'worked' };

function amended({ facts, data: { day, kind } }: SettingsAttempt<Data>) {
  return nextEdition(facts, [...withoutDay(facts, day), { day, kind }]);
}

export const amendCalendar = defineSettingsCommand({
  type: 'settings.amendCalendar',
  area: 'calendar',
  by: ['administrator'],
  payload: z.strictObject({
    day: date({ vi: 'Ngày', en: 'Day' }),
    kind: choice(
      { vi: 'Là ngày', en: 'It is' },
      {
        off: { vi: 'Nghỉ', en: 'A day off' },
        worked: { vi: 'Làm việc (làm bù)', en: 'A working day (to compensate)' },
      },
    ),
    basis: text({ vi: 'Căn cứ pháp lý', en: 'Legal basis' }, 500),
  }),
  check: [dayIsToCome, dayChanges],
  apply: amended,
  project: (attempt) => [
    ...editionChanges(amended(attempt)),
    { op: 'setValue', key: valueKeys.basisPrefix + attempt.data.day, value: attempt.data.basis },
  ],
  words: {
    act: { vi: 'Sửa lịch', en: 'Amend the calendar' },
    done: { vi: 'Đã sửa lịch', en: 'Calendar amended' },
    help: {
      vi: 'Tạo một ấn bản lịch mới cho vụ việc mở từ nay; vụ việc đang mở giữ lịch của mình.',
      en: 'Makes a new edition for cases opened from now on; open cases keep theirs.',
    },
  },
  sample: ({ dayFrom, text: some }) => ({ day: dayFrom(30), kind: 'off' as const, basis: some('basis') }),
});
