// The supervisor notes that another case has to do with this one. It opens neither file to anybody: need to know stays
// with each case.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { otherCase, text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { notTiedYet, otherCaseThere } from './other-case-rules.ts';

export const link = defineCommand({
  type: 'case.link',
  by: ['supervisor'],
  concurrency: 'commutes',
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc liên quan', en: 'Related case' }),
    reasons: text({ vi: 'Liên quan thế nào', en: 'How they are related' }),
  }),
  before: [actorUnconflicted],
  check: [otherCaseThere, notTiedYet],
  apply: ({ facts, data }) => ({
    ...facts,
    beside: { ...facts.beside, linked: [...facts.beside.linked, data.caseId] },
  }),
  words: {
    act: { vi: 'Liên kết vụ việc', en: 'Link a case' },
    done: { vi: 'Đã liên kết với vụ việc khác', en: 'Linked to another case' },
    help: {
      vi: 'Ghi nhận sự liên quan; không mở hồ sơ cho ai thêm.',
      en: 'Notes the connection. It opens no file to anybody.',
    },
  },
  sample: ({ facts, otherCaseId, text: write }) => ({
    caseId: otherCaseId ?? facts.caseId,
    reasons: write('reasons'),
  }),
});
