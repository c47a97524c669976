// A pack that the review accepts may be used here, once somebody has held it against its sources and says which.
import { z } from 'zod';
import { confirmed, date, text } from '../../case/fields.ts';
import { packIsAccepted, packPin, withInstalled } from '../pack-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsCheckRule } from '../settings-rule.ts';
import { valueKeys } from '../settings-values.ts';

const checkHasHappened: SettingsCheckRule<{ checkedOn: string }> = {
  id: 'packCheckHasHappened',
  article: '40.7',
  words: { vi: 'Ngày đối chiếu không được ở sau hôm nay.', en: 'The day of the check is not after today.' },
  holds: ({ data, day }) => data.checkedOn <= day,
};

export const installPack = defineSettingsCommand({
  type: 'settings.installPack',
  area: 'packs',
  by: ['administrator'],
  payload: z.strictObject({
    pack: packPin(),
    checkedOn: date({ vi: 'Ngày đối chiếu', en: 'Checked on' }),
    source: text(
      { vi: 'Văn bản đã đối chiếu, ai đối chiếu', en: 'Which texts it was checked against, and by whom' },
      2000,
    ),
    checked: confirmed({
      vi: 'Từng con số đã được đối chiếu với văn bản đang có hiệu lực',
      en: 'Every number was checked against the text in force',
    }),
  }),
  check: [packIsAccepted, checkHasHappened],
  apply: ({ facts, data, actor }) =>
    withInstalled(facts, {
      ...{ pin: data.pack, checkedOn: data.checkedOn, by: actor.id ?? '', withdrawn: false },
    }),
  project: ({ data, actor }) => [
    {
      op: 'setValue',
      key: valueKeys.packPrefix + data.pack,
      value: {
        ...{ pin: data.pack, checkedOn: data.checkedOn, by: actor.id ?? '' },
        ...{ source: data.source, withdrawn: false },
      },
    },
  ],
  words: {
    act: { vi: 'Xác nhận đã đối chiếu nguồn', en: 'Record the source check' },
    done: { vi: 'Đã đối chiếu bộ quy tắc với nguồn', en: 'Rule pack checked against its sources' },
    help: {
      vi: 'Bộ quy tắc đi kèm chỉ là mẫu. Người cài đặt chịu trách nhiệm đối chiếu với quy định đang có hiệu lực.',
      en: 'The packs that come along are examples. Whoever installs one answers for checking it against the rules in force.',
    },
  },
  sample: ({ pin, today, text: some }) => ({
    ...{ pack: pin, checkedOn: today, source: some('source'), checked: true as const },
  }),
});
