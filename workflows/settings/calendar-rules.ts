// Rules on the calendar: it is amended for days to come, each with its legal basis, and every amendment is a new edition. A
// case keeps the edition that it was opened under.
import { isWorkingDay } from '../rules/calendar.ts';
import { amendedCalendar, editionName } from '../rules/calendars.ts';
import type { Day } from '../rules/day.ts';
import type { SettingsChange } from './settings-change.ts';
import type { CalendarAmendment, SettingsFacts } from './settings-facts.ts';
import type { SettingsCheckRule } from './settings-rule.ts';
import { valueKeys } from './settings-values.ts';

export const dayIsToCome: SettingsCheckRule<{ day: Day }> = {
  id: 'calendarDayIsToCome',
  article: '40.8',
  words: {
    vi: 'Chỉ sửa lịch cho ngày ở sau hôm nay: thời hạn đã tính không tính lại.',
    en: 'The calendar changes for days after today: what was counted is not counted again.',
  },
  holds: ({ data, day }) => data.day > day,
};

export const dayChanges: SettingsCheckRule<{ day: Day; kind: 'off' | 'worked' }> = {
  id: 'calendarDayChanges',
  article: '40.8',
  words: {
    vi: 'Ngày này trong lịch đã như vậy.',
    en: 'The day is like that in the calendar already.',
  },
  holds: ({ data, facts }) => {
    const calendar = amendedCalendar(editionName(facts.calendarEdition), facts.amendments);
    return isWorkingDay(calendar, data.day) !== (data.kind === 'worked');
  },
};

/** The facts with another set of amendments, as the next edition. */
export function nextEdition(facts: SettingsFacts, amendments: CalendarAmendment[]): SettingsFacts {
  return { ...facts, amendments, calendarEdition: facts.calendarEdition + 1 };
}

/** The tables' word on that edition. */
export function editionChanges({ amendments, calendarEdition }: SettingsFacts): SettingsChange[] {
  const version = editionName(calendarEdition);
  return [
    { op: 'setValue', key: valueKeys.calendar, value: version },
    { op: 'setValue', key: valueKeys.editionPrefix + version, value: amendments },
  ];
}

export function withoutDay({ amendments }: SettingsFacts, day: Day): CalendarAmendment[] {
  return amendments.filter((one) => one.day !== day);
}
