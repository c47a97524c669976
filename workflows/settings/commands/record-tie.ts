// A tie that somebody has declared on paper, entered for them.
import { z } from 'zod';
import { person } from '../../case/fields.ts';
import { inDirectory } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import { kindOfTie, onPaper, relative, tieRules } from '../tie-rules.ts';

export const recordTie = defineSettingsCommand({
  type: 'settings.recordTie',
  area: 'directory',
  by: ['administrator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    personId: person({ vi: 'Người kê khai', en: 'Who declared it' }, 'anyone'),
    otherId: relative({ vi: 'Người thân trong tổ chức', en: 'Relative in the organisation' }),
    kind: kindOfTie(),
    onPaper,
  }),
  check: [inDirectory('personId'), ...tieRules],
  project: ({ data: { personId, otherId, kind } }) => [
    { op: 'addRelation', relation: { memberId: personId, otherId, kind } },
  ],
  words: {
    act: { vi: 'Ghi bản kê khai người thân', en: 'Record a declaration of a relative' },
    done: { vi: 'Đã ghi bản kê khai người thân', en: 'Declaration of a relative recorded' },
    help: {
      vi: 'Chỉ ghi điều chính người đó đã kê khai bằng giấy.',
      en: 'Only what the person has declared on paper themselves.',
    },
  },
  sample: ({ personId, otherPersonId }) => ({
    ...{ personId, otherId: otherPersonId, kind: 'sibling' as const, onPaper: true as const },
  }),
});
