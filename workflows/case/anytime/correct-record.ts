// The secretary corrects a clerical error: a new entry says which one it supersedes and what should have been written; the
// old one is kept. It never changes a fact, a finding or a vote.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, number, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';

type Data = { version: number };

const entryThere: CheckRule<Data> = {
  id: 'entryThere',
  article: '4.14',
  words: { vi: 'Không có mục này trong hồ sơ.', en: 'There is no such entry in the record.' },
  holds: ({ data, resolved }) => resolved.version === undefined || data.version <= resolved.version,
};

const notCorrectedYet: CheckRule<Data> = {
  id: 'notCorrectedYet',
  article: '4.14',
  words: {
    vi: 'Mục này đã được đính chính; hãy đính chính mục mới nhất.',
    en: 'This entry has been corrected already; correct the latest one.',
  },
  holds: ({ data, facts }) => !facts.beside.corrected.includes(data.version),
};

export const correctRecord = defineCommand({
  type: 'case.correctRecord',
  by: ['secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  needsVersion: true,
  payload: z.strictObject({
    version: number({ vi: 'Số thứ tự của mục sai', en: 'Number of the entry' }, 1, 100_000),
    clerical: confirmed({
      vi: 'Chỉ là lỗi ghi chép, không đụng đến kết luận, ngày thực hiện hay số phiếu',
      en: 'It is a clerical error and touches no finding, no day of an act and no vote',
    }),
    written: text({ vi: 'Đã ghi là', en: 'What was written' }),
    corrected: text({ vi: 'Phải ghi là', en: 'What should have been written' }),
  }),
  check: [entryThere, notCorrectedYet],
  apply: ({ facts, data }) => ({
    ...facts,
    beside: { ...facts.beside, corrected: [...facts.beside.corrected, data.version] },
  }),
  words: {
    act: { vi: 'Đính chính', en: 'Correct the record' },
    done: { vi: 'Đã đính chính một mục', en: 'An entry corrected' },
    help: {
      vi: 'Mục cũ được giữ nguyên; mục mới nói rõ nó đính chính mục nào.',
      en: 'The old entry is kept; the new one says which it corrects.',
    },
  },
  sample: ({ text: write }) => ({
    version: 1,
    clerical: true as const,
    written: write('line'),
    corrected: write('line'),
  }),
});
