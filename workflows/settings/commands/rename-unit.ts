// A unit is called something else. Its code and its cases stay.
import { z } from 'zod';
import { line, unit } from '../../case/fields.ts';
import { unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';

export const renameUnit = defineSettingsCommand({
  type: 'settings.renameUnit',
  area: 'directory',
  by: ['administrator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    name: line({ vi: 'Tên đơn vị', en: 'Name in Vietnamese' }, 160),
    nameEn: line({ vi: 'Tên tiếng Anh', en: 'Name in English' }, 160).optional(),
  }),
  check: [unitsAreKnown('unitId')],
  project: ({ data: { unitId, name, nameEn } }) => [
    { op: 'setUnit', unit: { id: unitId, name, nameEn: nameEn ?? null } },
  ],
  words: {
    act: { vi: 'Đổi tên đơn vị', en: 'Rename the unit' },
    done: { vi: 'Đã đổi tên đơn vị', en: 'Unit renamed' },
    help: { vi: 'Mã đơn vị và hồ sơ không đổi.', en: 'Its code and its files stay as they are.' },
  },
  sample: ({ unitId, text }) => ({ unitId, name: text('unit') }),
});
