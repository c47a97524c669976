// The supervisor opens the investigation. Four gates, each stated for the record: jurisdiction, limitation, specific
// conduct, and that the case does not rest on a protected ground (invariant 5).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations } from '../facts.ts';
import { confirmed, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { notDecidedBefore } from './earlier-decisions.ts';

const respondentNamed: BeforeRule = {
  id: 'respondentNamed',
  article: '11.2',
  words: { vi: 'Chưa xác định người bị xem xét.', en: 'No respondent has been named yet.' },
  holds: ({ facts }) => facts.respondentId !== null,
};

const allegationStated: BeforeRule = {
  id: 'allegationStated',
  article: '11.2',
  words: { vi: 'Chưa có nội dung vi phạm nào.', en: 'No allegation has been stated yet.' },
  holds: ({ facts }) => currentAllegations(facts).length > 0,
};

const decidedByAnother: BeforeRule = {
  id: 'decidedByAnother',
  article: '2.3',
  words: {
    vi: 'Người đề xuất không được tự quyết định mở.',
    en: 'Whoever recommended it cannot decide to open.',
  },
  holds: ({ facts, actor }) => facts.screening?.by !== actor.id,
};

export const open = defineCommand({
  type: 'detection.open',
  by: ['supervisor'],
  payload: z.strictObject({
    jurisdiction: confirmed({ vi: 'Thuộc thẩm quyền', en: 'It is within jurisdiction' }),
    notTimeBarred: confirmed({
      vi: 'Còn thời hiệu với ít nhất một hình thức',
      en: 'At least one sanction is not time-barred',
    }),
    noProtectedGround: confirmed({
      vi: 'Không dựa trên căn cứ được bảo vệ (quan điểm, tín ngưỡng, xuất thân, gia đình, hội họp hợp pháp…)',
      en: 'It rests on no protected ground (opinion, belief, origin, family, lawful association…)',
    }),
    reasons: text({ vi: 'Lý do mở', en: 'Reasons for opening' }),
  }),
  needsEarlierDecisions: true,
  before: [respondentNamed, allegationStated, decidedByAnother, actorUnconflicted],
  check: [notDecidedBefore],
  apply: ({ facts, day, actor }) => ({
    ...facts,
    openedOn: day,
    allegations: facts.allegations.map((one) =>
      facts.screening?.givenUp?.includes(one.id) ? { ...one, fate: 'notOpened' as const } : one,
    ),
    officers: { ...facts.officers, supervisor: actor.id },
  }),
  words: {
    act: { vi: 'Mở thẩm tra, xác minh', en: 'Open the investigation' },
    done: { vi: 'Đã mở thẩm tra, xác minh', en: 'Investigation opened' },
    help: {
      vi: 'Từ đây người bị xem xét có quyền được thông báo trong thời hạn.',
      en: 'From here on the respondent has a right to notice within the time limit.',
    },
  },
  sample: ({ text: write }) => ({
    jurisdiction: true as const,
    notTimeBarred: true as const,
    noProtectedGround: true as const,
    reasons: write('reasons'),
  }),
});
