// A role in a unit for a period. It holds in the units below as well, and opens the cases there as the procedure says.
import { z } from 'zod';
import { choice, date, person, unit } from '../../case/fields.ts';
import {
  administrationApart,
  administratorAtTheTop,
  fromTodayOn,
  grantableRoles,
  notOneself,
  notTwice,
  periodInOrder,
} from '../grant-rules.ts';
import { inDirectory, unitsAreKnown } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';

export const grantRole = defineSettingsCommand({
  type: 'settings.grantRole',
  area: 'directory',
  by: ['administrator'],
  mints: 1,
  payload: z.strictObject({
    personId: person({ vi: 'Người', en: 'Person' }, 'anyone'),
    role: choice({ vi: 'Vai trò', en: 'Role' }, grantableRoles),
    unitId: unit({ vi: 'Ở đơn vị', en: 'In the unit' }),
    from: date({ vi: 'Từ ngày', en: 'From' }),
    to: date({ vi: 'Đến hết ngày', en: 'To the end of' }).optional(),
  }),
  check: [
    notOneself,
    inDirectory('personId'),
    unitsAreKnown('unitId'),
    fromTodayOn,
    periodInOrder,
    administratorAtTheTop,
    administrationApart,
    notTwice,
  ],
  project: ({ data, resolved }) => [
    {
      op: 'addGrant',
      grant: {
        id: resolved.ids[0] ?? '',
        ...{ memberId: data.personId, role: data.role, unitId: data.unitId },
        ...{ from: data.from, to: data.to ?? null, delegatedBy: null },
      },
    },
  ],
  words: {
    act: { vi: 'Giao vai trò', en: 'Grant a role' },
    done: { vi: 'Đã giao vai trò', en: 'Role granted' },
    help: {
      vi: 'Vai trò có hiệu lực ở đơn vị và mọi đơn vị cấp dưới. Không ai tự giao cho mình, và không có hiệu lực trở về trước.',
      en: 'It holds in the unit and all below it. Nobody grants one to themselves, and none reaches back in time.',
    },
  },
  sample: ({ personId, unitId, today }) => ({ personId, role: 'intake' as const, unitId, from: today }),
});
