// The head of a unit, whose duty prevention is. It is no role in any case.
import { z } from 'zod';
import { person, unit } from '../../case/fields.ts';
import { inDirectory, unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';

type Data = { unitId: string; personId: string };

const headBelongs: SettingsCheckRule<Data> = {
  id: 'headBelongsToUnit',
  article: '40.2',
  words: {
    vi: 'Người đứng đầu phải thuộc đơn vị hoặc đơn vị cấp trên của nó.',
    en: 'The head of a unit belongs to it or to a unit above it.',
  },
  holds: ({ data, resolved }) => {
    const from = resolved.people[data.personId]?.unitId;
    return from !== undefined && resolved.units[data.unitId]?.line.includes(from) === true;
  },
};

export const appointHead = defineSettingsCommand({
  type: 'settings.appointHead',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    personId: person({ vi: 'Người đứng đầu', en: 'Head of the unit' }, 'anyone'),
  }),
  check: [unitsAreKnown('unitId'), inDirectory('personId'), headBelongs],
  project: ({ data: { unitId, personId } }) => [{ op: 'setUnit', unit: { id: unitId, headId: personId } }],
  words: {
    act: { vi: 'Ghi người đứng đầu', en: 'Appoint the head' },
    done: { vi: 'Đã ghi người đứng đầu', en: 'Head appointed' },
    help: {
      vi: 'Người đứng đầu chịu trách nhiệm phòng ngừa trong đơn vị; không vì thế mà có vai trò trong vụ việc.',
      en: 'Prevention in the unit is the head’s duty; it gives no part in any case.',
    },
  },
  sample: ({ unitId, personId }) => ({ unitId, personId }),
});
