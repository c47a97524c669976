// The supervisor proposes that the respondent be suspended for the time being. It decides nothing: the authority, which is
// outside the case, does, after the respondent has been heard.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { noMeasureInForce, openAndNotified } from './interim-rules.ts';

const daysLeftForInterim: BeforeRule = {
  id: 'daysLeftForInterim',
  article: '5.1',
  words: {
    vi: 'Thời hạn tối đa của biện pháp tạm thời trong vụ việc này đã dùng hết.',
    en: 'The longest time of interim measures in this case has been used up.',
  },
  holds: ({ facts, pack }) => facts.interim.daysUsed < pack.interim.extendedMostDays,
};

export const proposeInterim = defineCommand({
  type: 'case.proposeInterim',
  by: ['supervisor'],
  payload: z.strictObject({
    kind: choice(
      { vi: 'Biện pháp', en: 'Measure' },
      {
        suspendedFromDuties: { vi: 'Tạm đình chỉ công tác', en: 'Suspension from duties' },
        suspendedFromActivities: { vi: 'Đình chỉ sinh hoạt', en: 'Suspension from activities' },
        suspendedFromBoth: { vi: 'Cả hai', en: 'Both' },
      },
    ),
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        interference: { vi: 'Có dấu hiệu cản trở thẩm tra', en: 'Interference with the inquiry' },
        repetition: { vi: 'Có nguy cơ tiếp tục hành vi', en: 'Danger that the conduct goes on' },
        retaliation: { vi: 'Có nguy cơ trù dập', en: 'Danger of retaliation' },
      },
    ),
    necessity: text({
      vi: 'Vì sao cần thiết, vì sao không có cách nhẹ hơn',
      en: 'Why it is necessary and nothing milder would do',
    }),
  }),
  before: [openAndNotified, noMeasureInForce, daysLeftForInterim, actorUnconflicted],
  apply: ({ facts, data, day }) => ({
    ...facts,
    interim: { ...facts.interim, proposal: { kind: data.kind, on: day } },
  }),
  words: {
    act: { vi: 'Đề xuất biện pháp tạm thời', en: 'Propose an interim measure' },
    done: { vi: 'Đã đề xuất biện pháp tạm thời', en: 'Interim measure proposed' },
    help: {
      vi: 'Cấp có thẩm quyền quyết định sau khi nghe người bị xem xét.',
      en: 'The authority decides, after the respondent has been heard.',
    },
  },
  sample: ({ pick, text: write }) => ({
    kind: pick(['suspendedFromDuties', 'suspendedFromActivities'] as const),
    ground: pick(['interference', 'repetition'] as const),
    necessity: write('reasons'),
  }),
});
