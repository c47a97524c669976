// The intake officer's recommendation: open, do not open for a listed reason, or refer. Somebody else decides on it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { notOpenedReasons } from './not-opened-reasons.ts';

type Data = { recommendation: 'open' | 'notOpen' | 'refer'; reason?: string | undefined };

const reasonForNotOpening: CheckRule<Data> = {
  id: 'reasonForNotOpening',
  article: '11.4',
  words: {
    vi: 'Đề xuất không mở phải nêu một lý do trong danh mục.',
    en: 'Not to open needs one of the listed reasons.',
  },
  holds: ({ data }) => (data.recommendation === 'notOpen') === (data.reason !== undefined),
};

const readyToOpen: CheckRule<Data> = {
  id: 'readyToOpen',
  article: '11.2',
  words: {
    vi: 'Để mở cần xác định người bị xem xét và ít nhất một nội dung vi phạm.',
    en: 'To open, a respondent must be named and at least one allegation stated.',
  },
  holds: ({ data, facts }) =>
    data.recommendation !== 'open' || (facts.respondentId !== null && facts.allegations.length > 0),
};

export const recommend = defineCommand({
  type: 'detection.recommend',
  by: ['intake'],
  payload: z.strictObject({
    recommendation: choice(
      { vi: 'Đề xuất', en: 'Recommendation' },
      {
        open: { vi: 'Mở thẩm tra, xác minh', en: 'Open an investigation' },
        notOpen: { vi: 'Không mở', en: 'Do not open' },
        refer: { vi: 'Chuyển cơ quan khác', en: 'Refer to another body' },
      },
    ),
    reason: choice({ vi: 'Lý do không mở', en: 'Reason not to open' }, notOpenedReasons).optional(),
    reasons: text({ vi: 'Phân tích', en: 'Reasons' }),
  }),
  check: [reasonForNotOpening, readyToOpen],
  apply: ({ facts, data, actor }) => ({
    ...facts,
    screening: { recommendation: data.recommendation, reason: data.reason ?? null, by: actor.id ?? '' },
  }),
  words: {
    act: { vi: 'Đề xuất xử lý', en: 'Recommend' },
    done: { vi: 'Đã đề xuất xử lý', en: 'Recommendation made' },
    help: {
      vi: 'Người có thẩm quyền khác sẽ quyết định theo hoặc không theo đề xuất này.',
      en: 'Someone else decides, with or against this recommendation.',
    },
  },
  sample: ({ text: write }) => ({ recommendation: 'open' as const, reasons: write('reasons') }),
});
