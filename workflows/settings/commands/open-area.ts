// Opens the stream of an area: sent by the system once the organisation has its top unit. Nobody else may.
import { z } from 'zod';
import { choice, unit } from '../../case/fields.ts';
import { areaWords } from '../settings-areas.ts';
import { defineSettingsCommand } from '../settings-command.ts';

export const openArea = defineSettingsCommand({
  type: 'settings.open',
  area: 'general',
  by: ['system'],
  payload: z.strictObject({
    area: choice({ vi: 'Phần thiết lập', en: 'Area' }, areaWords),
    unitId: unit({ vi: 'Đơn vị cao nhất', en: 'Top unit' }),
  }),
  project: () => [],
  words: {
    act: { vi: 'Mở phần thiết lập', en: 'Open an area of settings' },
    done: { vi: 'Đã mở phần thiết lập', en: 'Settings opened' },
    help: { vi: 'Hệ thống tự thực hiện khi bắt đầu.', en: 'Done by the system at the start.' },
  },
  sample: ({ unitId }) => ({ area: 'general' as const, unitId }),
});
