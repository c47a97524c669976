// A unit below another. Its code is what people call it; no two units share one.
import { z } from 'zod';
import { choice, line, unit } from '../../case/fields.ts';
import { unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';

const codeIsFree: SettingsCheckRule<{ parentId: string }> = {
  id: 'unitCodeIsFree',
  article: '40.2',
  words: { vi: 'Mã này đã thuộc đơn vị khác.', en: 'Another unit has this code.' },
  holds: ({ resolved }) => resolved.isCodeTaken !== true,
};

export const addUnit = defineSettingsCommand({
  type: 'settings.addUnit',
  area: 'directory',
  by: ['administrator'],
  mints: 1,
  payload: z.strictObject({
    code: line({ vi: 'Mã đơn vị', en: 'Code' }, 20),
    name: line({ vi: 'Tên đơn vị', en: 'Name in Vietnamese' }, 160),
    nameEn: line({ vi: 'Tên tiếng Anh', en: 'Name in English' }, 160).optional(),
    parentId: unit({ vi: 'Thuộc đơn vị', en: 'Belongs to' }),
    kind: choice(
      { vi: 'Loại', en: 'Kind' },
      {
        branch: { vi: 'Chi cục, chi nhánh', en: 'Branch' },
        department: { vi: 'Sở, ban, ngành', en: 'Department' },
        institution: { vi: 'Đơn vị sự nghiệp', en: 'Institution' },
        company: { vi: 'Doanh nghiệp', en: 'Company' },
        office: { vi: 'Phòng, văn phòng', en: 'Office' },
      },
    ),
  }),
  check: [unitsAreKnown('parentId'), codeIsFree],
  project: ({ data, resolved }) => [
    {
      op: 'addUnit',
      unit: {
        id: resolved.ids[0] ?? '',
        ...{ code: data.code, name: data.name, nameEn: data.nameEn ?? null },
        ...{ parentId: data.parentId, kind: data.kind },
      },
    },
  ],
  words: {
    act: { vi: 'Thêm đơn vị', en: 'Add a unit' },
    done: { vi: 'Đã thêm đơn vị', en: 'Unit added' },
    help: {
      vi: 'Vai trò ở đơn vị cấp trên có hiệu lực cả ở đơn vị này.',
      en: 'A role in a unit above it holds in this one too.',
    },
  },
  sample: ({ unitId, text }) => ({
    code: 'DV-09',
    name: text('unit'),
    parentId: unitId,
    kind: 'branch' as const,
  }),
});
