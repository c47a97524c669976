// A person joins the organisation: one at a time and by somebody who answers for it; there is no import of lists.
import { z } from 'zod';
import { date, flag, line, unit } from '../../case/fields.ts';
import { unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';

type Data = { unitId: string; joinedOn: string };

const joiningHasHappened: SettingsCheckRule<Data> = {
  id: 'joiningHasHappened',
  article: '40.1',
  words: { vi: 'Ngày gia nhập không được ở sau hôm nay.', en: 'The day of joining is not after today.' },
  holds: ({ data, day }) => data.joinedOn <= day,
};

export const addPerson = defineSettingsCommand({
  type: 'settings.addPerson',
  area: 'directory',
  by: ['administrator'],
  concurrency: 'commutes',
  mints: 1,
  payload: z.strictObject({
    name: line({ vi: 'Họ và tên', en: 'Name' }, 120),
    title: line({ vi: 'Chức danh', en: 'Title in Vietnamese' }, 120),
    titleEn: line({ vi: 'Chức danh tiếng Anh', en: 'Title in English' }, 120),
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    joinedOn: date({ vi: 'Ngày gia nhập', en: 'Joined on' }),
    holdsOffice: flag({
      vi: 'Giữ chức vụ có thể bị cách chức',
      en: 'Holds an office that one can be removed from',
    }),
  }),
  check: [unitsAreKnown('unitId'), joiningHasHappened],
  project: ({ data, resolved }) => [
    {
      op: 'addPerson',
      person: {
        id: resolved.ids[0] ?? '',
        name: data.name,
        title: data.title,
        titleEn: data.titleEn,
        unitId: data.unitId,
        isOfficial: data.holdsOffice,
        joinedOn: data.joinedOn,
      },
    },
  ],
  words: {
    act: { vi: 'Thêm người', en: 'Add a person' },
    done: { vi: 'Đã thêm người', en: 'Person added' },
    help: {
      vi: 'Chỉ thêm thành viên hoặc cán bộ của chính tổ chức, từng người một.',
      en: 'Members and officials of the organisation itself, one at a time.',
    },
  },
  sample: ({ unitId, today, text }) => ({
    ...{ name: text('name'), title: text('title'), titleEn: text('title'), unitId },
    ...{ joinedOn: today, holdsOffice: false },
  }),
});
