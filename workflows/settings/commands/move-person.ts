// A person goes to another unit. Their roles stay where they hold them: those are ended on their own.
import { z } from 'zod';
import { person, unit } from '../../case/fields.ts';
import { inDirectory, unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';

export const movePerson = defineSettingsCommand({
  type: 'settings.movePerson',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    personId: person({ vi: 'Người', en: 'Person' }, 'anyone'),
    unitId: unit({ vi: 'Đơn vị mới', en: 'New unit' }),
  }),
  check: [inDirectory('personId'), unitsAreKnown('unitId')],
  project: ({ data: { personId, unitId } }) => [{ op: 'setPerson', person: { id: personId, unitId } }],
  words: {
    act: { vi: 'Chuyển đơn vị', en: 'Move to another unit' },
    done: { vi: 'Đã chuyển đơn vị', en: 'Moved to another unit' },
    help: {
      vi: 'Vai trò được giao không đổi theo; hãy chấm dứt vai trò nếu không còn giữ.',
      en: 'Roles do not move along; end those that are no longer held.',
    },
  },
  sample: ({ personId, otherUnitId }) => ({ personId, unitId: otherUnitId }),
});
