// Who somebody answers to. A direct superior of a respondent takes no part in the case (invariant 2), so this is kept true.
import { z } from 'zod';
import { person } from '../../case/fields.ts';
import { inDirectory } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';

type Data = { personId: string; superiorId?: string | undefined };

const noCircle: SettingsCheckRule<Data> = {
  id: 'superiorsInNoCircle',
  article: '40.1',
  words: {
    vi: 'Không ai là cấp trên của chính mình, trực tiếp hay qua người khác.',
    en: 'Nobody is their own superior, directly or through others.',
  },
  holds: ({ data: { personId, superiorId }, resolved }) =>
    superiorId === undefined ||
    (superiorId !== personId && resolved.people[superiorId]?.superiors.includes(personId) === false),
};

export const setSuperior = defineSettingsCommand({
  type: 'settings.setSuperior',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    personId: person({ vi: 'Người', en: 'Person' }, 'anyone'),
    superiorId: person({ vi: 'Cấp trên trực tiếp', en: 'Direct superior' }, 'anyone').optional(),
  }),
  check: [inDirectory('personId', 'superiorId'), noCircle],
  project: ({ data: { personId, superiorId } }) => [
    { op: 'setPerson', person: { id: personId, superiorId: superiorId ?? null } },
  ],
  words: {
    act: { vi: 'Ghi cấp trên trực tiếp', en: 'Set the direct superior' },
    done: { vi: 'Đã ghi cấp trên trực tiếp', en: 'Direct superior set' },
    help: {
      vi: 'Cấp trên trực tiếp không tham gia vụ việc của người dưới quyền. Để trống nếu không có.',
      en: 'A direct superior takes no part in a case about the person. Leave it empty where there is none.',
    },
  },
  sample: ({ personId, otherPersonId }) => ({ personId, superiorId: otherPersonId }),
});
