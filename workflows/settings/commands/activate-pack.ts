// New cases are opened under this pack from now on. Cases that are open keep theirs; what another would mean for them is
// shown before, and nothing is moved.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { packIsAccepted, packIsInstalled, packIsNotActive, packPin, shippedPack } from '../pack-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';
import { valueKeys } from '../settings-values.ts';

const packHasBegun: SettingsCheckRule<{ pack: string }> = {
  id: 'packHasBegun',
  article: '40.7',
  words: { vi: 'Bộ quy tắc này chưa có hiệu lực.', en: 'This pack is not in force yet.' },
  holds: ({ data, day }) => (shippedPack(data.pack)?.validFrom ?? '9999') <= day,
};

export const activatePack = defineSettingsCommand({
  type: 'settings.activatePack',
  area: 'packs',
  by: ['administrator'],
  payload: z.strictObject({
    pack: packPin(),
    decision: text({ vi: 'Quyết định áp dụng', en: 'The decision that it rests on' }, 2000),
  }),
  check: [packIsAccepted, packIsInstalled, packIsNotActive, packHasBegun],
  apply: ({ facts, data }) => ({ ...facts, activePack: data.pack }),
  project: ({ data }) => [{ op: 'setValue', key: valueKeys.activePack, value: data.pack }],
  words: {
    act: { vi: 'Áp dụng cho vụ việc mới', en: 'Use for new cases' },
    done: { vi: 'Đã áp dụng bộ quy tắc cho vụ việc mới', en: 'Rule pack used for new cases' },
    help: {
      vi: 'Vụ việc đang mở vẫn theo bộ quy tắc cũ.',
      en: 'Open cases stay under the pack that they were opened under.',
    },
  },
  sample: ({ pin, text: some }) => ({ pack: pin, decision: some('decision') }),
});
