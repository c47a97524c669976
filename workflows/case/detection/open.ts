// The supervisor opens the investigation. Jurisdiction and that it rests on no protected ground (invariant 5) are
// stated for the record; that the conduct is specific and not time-barred is read from the file.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations } from '../facts.ts';
import { confirmed, text } from '../fields.ts';
import { allReachable } from '../reach.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { notDecidedBefore, toBeOpened } from './earlier-decisions.ts';

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

const everyAllegationReachable: BeforeRule = {
  id: 'everyAllegationReachable',
  article: '1.4',
  words: {
    vi: 'Có nội dung mà mọi hình thức kỷ luật đều đã hết thời hiệu.',
    en: 'Every sanction for one of the allegations is time-barred.',
  },
  holds: (situation) => allReachable(situation, toBeOpened(situation.facts)),
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
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    jurisdiction: confirmed({ vi: 'Thuộc thẩm quyền', en: 'It is within jurisdiction' }),
    noProtectedGround: confirmed({
      vi: 'Không dựa trên căn cứ được bảo vệ (quan điểm, tín ngưỡng, xuất thân, gia đình, hội họp hợp pháp…)',
      en: 'It rests on no protected ground (opinion, belief, origin, family, lawful association…)',
    }),
    reasons: text({
      vi: 'Lý do mở',
      en: 'Reasons for opening',
      exampleVi: 'Hai phiếu chi cho một hóa đơn là dấu hiệu của DU-02; thời hiệu còn đến tháng 6/2031.',
      exampleEn: 'Two vouchers for one invoice point to DU-02; it is not time-barred before June 2031.',
    }),
  }),
  needsEarlierDecisions: true,
  before: [respondentNamed, allegationStated, everyAllegationReachable, decidedByAnother, actorUnconflicted],
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
    noProtectedGround: true as const,
    reasons: write('reasons'),
  }),
});
