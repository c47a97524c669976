// What the organisation is called, in both languages: for headings and documents.
import { z } from 'zod';
import { line } from '../../case/fields.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import { valueKeys } from '../settings-values.ts';

export const nameOrganisation = defineSettingsCommand({
  type: 'settings.nameOrganisation',
  area: 'general',
  by: ['administrator'],
  payload: z.strictObject({
    name: line({ vi: 'Tên tổ chức', en: 'Name in Vietnamese' }, 160),
    nameEn: line({ vi: 'Tên tiếng Anh', en: 'Name in English' }, 160),
  }),
  project: ({ data: { name, nameEn } }) => [
    { op: 'setValue', key: valueKeys.organisation, value: { vi: name, en: nameEn } },
  ],
  words: {
    act: { vi: 'Đổi tên tổ chức', en: 'Name the organisation' },
    done: { vi: 'Đã đổi tên tổ chức', en: 'Organisation named' },
    help: { vi: 'Tên hiển thị bằng hai ngôn ngữ.', en: 'The name that is shown, in both languages.' },
  },
  sample: ({ text }) => ({ name: text('organisation'), nameEn: text('organisation') }),
});
