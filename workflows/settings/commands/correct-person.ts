// A name or a title was written wrong, or has changed. The record of before keeps what it said.
import { z } from 'zod';
import { line, person } from '../../case/fields.ts';
import { inDirectory } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';

export const correctPerson = defineSettingsCommand({
  type: 'settings.correctPerson',
  area: 'directory',
  by: ['administrator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    personId: person({ vi: 'Người', en: 'Person' }, 'anyone'),
    name: line({ vi: 'Họ và tên', en: 'Name' }, 120),
    title: line({ vi: 'Chức danh', en: 'Title in Vietnamese' }, 120),
    titleEn: line({ vi: 'Chức danh tiếng Anh', en: 'Title in English' }, 120),
  }),
  check: [inDirectory('personId')],
  project: ({ data: { personId, name, title, titleEn } }) => [
    { op: 'setPerson', person: { id: personId, name, title, titleEn } },
  ],
  words: {
    act: { vi: 'Sửa tên, chức danh', en: 'Correct name or title' },
    done: { vi: 'Đã sửa tên, chức danh', en: 'Name or title corrected' },
    help: {
      vi: 'Tên và chức danh mới hiển thị ở mọi nơi; nhật ký giữ nguyên điều đã ghi.',
      en: 'Shown everywhere from now on; the history keeps what it said.',
    },
  },
  sample: ({ personId, text }) => ({
    ...{ personId, name: text('name'), title: text('title'), titleEn: text('title') },
  }),
});
