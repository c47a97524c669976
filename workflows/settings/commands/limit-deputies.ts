// For how many days at most a deputy may stand in. It binds what is named from now on.
import { z } from 'zod';
import { number } from '../../case/fields.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import { valueKeys } from '../settings-values.ts';

export const limitDeputies = defineSettingsCommand({
  type: 'settings.limitDeputies',
  area: 'general',
  by: ['administrator'],
  payload: z.strictObject({
    days: number({ vi: 'Số ngày thay tối đa', en: 'Longest time of a deputy, in days' }, 1, 366),
  }),
  apply: ({ facts, data }) => ({ ...facts, longestDelegationDays: data.days }),
  project: ({ data }) => [{ op: 'setValue', key: valueKeys.longestDelegation, value: data.days }],
  words: {
    act: { vi: 'Đặt thời gian thay tối đa', en: 'Limit deputies' },
    done: { vi: 'Đã đặt thời gian thay tối đa', en: 'Longest time of a deputy set' },
    help: {
      vi: 'Áp dụng cho người thay được cử từ nay.',
      en: 'For deputies named from now on.',
    },
  },
  sample: () => ({ days: 60 }),
});
