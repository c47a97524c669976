// What the reporter adds of their own accord, with files where they have some. It is on file and moves nothing: whoever works
// on the case takes from it what can become evidence.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { file, line, rows, text } from '../fields.ts';

const mostFilesAtOnce = 5;

export const addInformation = defineCommand({
  type: 'case.addInformation',
  bringsContent: true,
  by: ['reporter'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    message: text({ vi: 'Nội dung bổ sung', en: 'What you want to add' }),
    files: rows(
      { vi: 'Tệp gửi kèm', en: 'Files' },
      z.strictObject({
        id: file({ vi: 'Tệp', en: 'File' }),
        name: line({ vi: 'Tên tệp', en: 'Name' }),
        sha256: line({ vi: 'Mã băm SHA-256', en: 'SHA-256' }),
      }),
      1,
      mostFilesAtOnce,
    ).optional(),
  }),
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Bổ sung thông tin', en: 'Add information' },
    done: { vi: 'Người phản ánh đã bổ sung thông tin', en: 'The reporter added information' },
    help: {
      vi: 'Gửi thêm điều bạn biết, kèm tệp nếu có.',
      en: 'Sends what else you know, with files where you have some.',
    },
  },
  sample: ({ text: write }) => ({ message: write('answer') }),
});
