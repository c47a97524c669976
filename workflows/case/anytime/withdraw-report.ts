// The reporter takes the report back and is asked whether anybody pressed for it. It ends nothing by itself: the conduct
// is what is looked at, and a withdrawal under pressure is a reason to look closer.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const notYetWithdrawn: BeforeRule = {
  id: 'notYetWithdrawn',
  article: '10.4',
  words: { vi: 'Phản ánh đã được rút rồi.', en: 'The report has been withdrawn already.' },
  holds: ({ facts }) => facts.reporter.withdrawal === null,
};

const cameFromReporter: BeforeRule = {
  id: 'cameFromReporter',
  article: '10.4',
  words: {
    vi: 'Vụ việc không bắt đầu từ một phản ánh.',
    en: 'The case did not begin with a report.',
  },
  holds: ({ facts }) => facts.channel === 'report',
};

export const withdrawReport = defineCommand({
  type: 'case.withdrawReport',
  legal: true,
  // Intake, and later the secretary, enter what comes on paper.
  by: ['reporter', 'intake', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    pressure: choice(
      { vi: 'Có ai ép buộc rút phản ánh không?', en: 'Did anybody press for it?' },
      {
        none: { vi: 'Không, tự nguyện', en: 'No, it is freely given' },
        suspected: { vi: 'Có dấu hiệu bị ép buộc', en: 'There are signs of it' },
      },
    ),
    reasons: text({ vi: 'Lời trình bày', en: 'What the reporter said' }),
  }),
  before: [cameFromReporter, notYetWithdrawn],
  apply: ({ facts, data, day }) => ({
    ...facts,
    reporter: { ...facts.reporter, withdrawal: { on: day, pressure: data.pressure } },
  }),
  words: {
    act: { vi: 'Rút phản ánh', en: 'Withdraw the report' },
    done: { vi: 'Người phản ánh đã rút phản ánh', en: 'Report withdrawn' },
    help: {
      vi: 'Việc rút không tự kết thúc vụ việc; có dấu hiệu ép buộc thì phải xem xét việc bảo vệ.',
      en: 'It ends nothing by itself. Where there are signs of pressure, protection is looked at.',
    },
  },
  sample: ({ text: write }) => ({ pressure: 'none' as const, reasons: write('reasons') }),
});
