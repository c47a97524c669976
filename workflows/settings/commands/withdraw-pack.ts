// A pack is not to be used for new cases any more. The one in use is not withdrawn: another takes its place first.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { installedIn, packIsInstalled, packIsNotActive, packPin, withInstalled } from '../pack-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import { valueKeys } from '../settings-values.ts';

export const withdrawPack = defineSettingsCommand({
  type: 'settings.withdrawPack',
  area: 'packs',
  by: ['administrator'],
  payload: z.strictObject({
    pack: packPin(),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000),
  }),
  check: [packIsInstalled, packIsNotActive],
  apply: ({ facts, data }) => {
    const installed = installedIn(facts, data.pack);
    return installed ? withInstalled(facts, { ...installed, withdrawn: true }) : facts;
  },
  project: ({ facts, data }) => {
    const installed = installedIn(facts, data.pack);
    return installed
      ? [
          {
            op: 'setValue',
            key: valueKeys.packPrefix + data.pack,
            value: { ...installed, withdrawn: true, source: data.reasons },
          },
        ]
      : [];
  },
  words: {
    act: { vi: 'Rút khỏi sử dụng', en: 'Withdraw' },
    done: { vi: 'Đã rút bộ quy tắc', en: 'Rule pack withdrawn' },
    help: {
      vi: 'Không dùng cho vụ việc mới nữa; vụ việc đã mở theo nó không đổi.',
      en: 'Not for new cases any more; those opened under it stay as they are.',
    },
  },
  sample: ({ pin, text: some }) => ({ pack: pin, reasons: some('reasons') }),
});
