// Somebody says whom they are related to, so that no case about that person is given to them. Nobody is asked to prove it.
import { z } from 'zod';
import { defineSettingsCommand } from '../settings-command.ts';
import { kindOfTie, relative, tieRules } from '../tie-rules.ts';

export const declareTie = defineSettingsCommand({
  type: 'settings.declareTie',
  area: 'directory',
  by: ['self'],
  concurrency: 'commutes',
  stepUp: false,
  payload: z.strictObject({
    otherId: relative({ vi: 'Người thân trong tổ chức', en: 'Relative in the organisation' }),
    kind: kindOfTie(),
  }),
  check: tieRules,
  project: ({ data, actor }) => [
    { op: 'addRelation', relation: { memberId: actor.id ?? '', otherId: data.otherId, kind: data.kind } },
  ],
  words: {
    act: { vi: 'Kê khai người thân', en: 'Declare a relative' },
    done: { vi: 'Đã kê khai người thân', en: 'Relative declared' },
    help: {
      vi: 'Bạn sẽ không được giao vụ việc về người này. Chỉ dùng để tránh xung đột lợi ích.',
      en: 'No case about them will be given to you. It is used to keep conflicts out, and for nothing else.',
    },
  },
  sample: ({ otherPersonId }) => ({ otherId: otherPersonId, kind: 'sibling' as const }),
});
