// A case that ended without a breach is sealed by itself, as soon as everything has been put right (invariant 10); one
// that was opened for a purpose is sealed again when its time is over. Sealed, only the respondent and the authority
// read it; the auditor sees that it is there.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { BeforeRule } from '../rule.ts';

const sealingDue: BeforeRule = {
  id: 'sealingDue',
  article: '34.2',
  words: { vi: 'Chưa đến lúc niêm phong hồ sơ.', en: 'The file is not due to be sealed.' },
  holds: ({ facts, at }) => facts.clocks.sealing !== undefined && facts.clocks.sealing.dueAt <= at,
};

export const seal = defineCommand({
  type: 'case.seal',
  by: ['system'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({}),
  before: [sealingDue],
  apply: ({ facts, day }) => ({
    ...facts,
    closed: { ...facts.closed, sealedOn: day, unsealedUntil: null },
  }),
  words: {
    act: { vi: 'Niêm phong hồ sơ', en: 'Seal the file' },
    done: { vi: 'Hồ sơ đã được niêm phong', en: 'File sealed' },
    help: {
      vi: 'Hệ thống tự niêm phong khi việc khôi phục đã xong.',
      en: 'Done by the system once everything has been put right.',
    },
  },
  sample: () => ({}),
});
