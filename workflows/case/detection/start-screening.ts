// The intake officer takes the case up for screening and states that nothing stands between them and it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

export const startScreening = defineCommand({
  type: 'detection.startScreening',
  by: ['intake'],
  payload: z.strictObject({
    unconflicted: confirmed({
      vi: 'Tôi không có xung đột lợi ích trong vụ việc này',
      en: 'I have no conflict of interest in this case',
    }),
  }),
  before: [actorUnconflicted],
  apply: ({ facts, actor }) => ({ ...facts, officers: { ...facts.officers, intake: actor.id } }),
  words: {
    act: { vi: 'Bắt đầu sàng lọc', en: 'Start screening' },
    done: { vi: 'Đã bắt đầu sàng lọc', en: 'Screening started' },
    help: {
      vi: 'Xem xét thông tin có nêu hành vi cụ thể thuộc thẩm quyền hay không.',
      en: 'Looks at whether the report names specific conduct that is ours to deal with.',
    },
  },
  sample: () => ({ unconflicted: true as const }),
});
