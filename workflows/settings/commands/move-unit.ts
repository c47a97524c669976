// A unit comes under another one: whoever holds a role above it there sees it from then on, whoever held one above it before
// no longer does.
import { z } from 'zod';
import { unit } from '../../case/fields.ts';
import { unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';

type Data = { unitId: string; parentId: string };

const topUnitStays: SettingsCheckRule<Data> = {
  id: 'topUnitStays',
  article: '40.2',
  words: { vi: 'Đơn vị cao nhất không chuyển vào đơn vị khác.', en: 'The top unit belongs to no other.' },
  holds: ({ data, facts }) => data.unitId !== facts.unitId,
};

const notUnderItself: SettingsCheckRule<Data> = {
  id: 'unitNotUnderItself',
  article: '40.2',
  words: {
    vi: 'Đơn vị không thể thuộc chính nó hay đơn vị cấp dưới của nó.',
    en: 'A unit does not belong to itself or to one below it.',
  },
  holds: ({ data, resolved }) => resolved.units[data.parentId]?.line.includes(data.unitId) === false,
};

export const moveUnit = defineSettingsCommand({
  type: 'settings.moveUnit',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    parentId: unit({ vi: 'Thuộc đơn vị', en: 'Belongs to' }),
  }),
  check: [unitsAreKnown('unitId', 'parentId'), topUnitStays, notUnderItself],
  project: ({ data: { unitId, parentId } }) => [{ op: 'setUnit', unit: { id: unitId, parentId } }],
  words: {
    act: { vi: 'Chuyển đơn vị cấp trên', en: 'Move under another unit' },
    done: { vi: 'Đã chuyển đơn vị cấp trên', en: 'Unit moved' },
    help: {
      vi: 'Quyền xem theo đơn vị thay đổi ngay: người giữ vai trò ở cấp trên mới thấy, ở cấp trên cũ thì không.',
      en: 'What is seen by unit changes at once: holders of roles above its new place see it, those above the old one do not.',
    },
  },
  sample: ({ unitId, otherUnitId }) => ({ unitId, parentId: otherUnitId }),
});
