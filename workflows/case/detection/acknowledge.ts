// The reporter is told that the report has arrived. Nothing about the case is said.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

const notYetAcknowledged: BeforeRule = {
  id: 'notYetAcknowledged',
  article: '10.2',
  words: { vi: 'Đã xác nhận tiếp nhận rồi.', en: 'Receipt has already been acknowledged.' },
  holds: ({ facts }) => facts.acknowledgedOn === null,
};

export const acknowledge = defineCommand({
  type: 'detection.acknowledge',
  by: ['intake'],
  payload: z.strictObject({
    how: choice(
      { vi: 'Hình thức xác nhận', en: 'How' },
      {
        letter: { vi: 'Văn bản', en: 'By letter' },
        inPerson: { vi: 'Trực tiếp', en: 'In person' },
        channel: { vi: 'Qua kênh tiếp nhận', en: 'Through the reporting channel' },
      },
    ),
  }),
  before: [actorUnconflicted, notYetAcknowledged],
  apply: ({ facts, day }) => ({ ...facts, acknowledgedOn: day }),
  words: {
    act: { vi: 'Xác nhận đã tiếp nhận', en: 'Acknowledge receipt' },
    done: { vi: 'Đã xác nhận tiếp nhận với người phản ánh', en: 'Receipt acknowledged to the reporter' },
    help: {
      vi: 'Báo cho người phản ánh biết thông tin đã đến nơi.',
      en: 'Tells the reporter that the report has arrived.',
    },
  },
  sample: ({ pick }) => ({ how: pick(['letter', 'inPerson', 'channel'] as const) }),
});
