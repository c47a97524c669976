// The respondent goes on without their companion, at any time and without saying why. The room closes to the companion in the
// same entry; nothing else in the case changes, and somebody else can be named afterwards.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';

const companionThere: BeforeRule = {
  id: 'companionThere',
  article: '4.8',
  words: {
    vi: 'Hiện không có người đi cùng.',
    en: 'There is no companion now.',
  },
  holds: ({ facts }) => facts.companionId !== null,
};

export const endCompanion = defineCommand({
  type: 'case.endCompanion',
  // The secretary enters it where it comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    ownChoice: confirmed({
      vi: 'Đây là lựa chọn của người bị xem xét',
      en: 'It is the choice of the respondent',
    }),
  }),
  before: [companionThere],
  apply: ({ facts }) => ({ ...facts, companionId: null }),
  words: {
    act: { vi: 'Thôi người đi cùng', en: 'End the companionship' },
    done: { vi: 'Người bị xem xét thôi người đi cùng', en: 'Companionship ended' },
    help: {
      vi: 'Phòng hồ sơ của bạn đóng lại với người đó ngay. Không cần nêu lý do; có thể chọn người khác.',
      en: 'Your room closes to them at once. You need not say why, and you may name somebody else.',
    },
  },
  sample: () => ({ ownChoice: true as const }),
});
