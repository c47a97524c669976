// The intake officer's recommendation: open, do not open for a listed reason, or refer. Somebody else decides on it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Recommendation } from '../facts.ts';
import { allegation, choice, rows, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { notOpenedReasons } from './not-opened-reasons.ts';

type Fate = { allegationId: string; fate: 'open' | 'notOpen'; reason?: string | undefined };
type Data = {
  recommendation: Recommendation;
  reason?: string | undefined;
  fates?: Fate[] | undefined;
};

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

/** One row for each allegation, none twice, a listed reason for each that is given up, and something left to open. */
const fatePerAllegation: CheckRule<Data> = {
  id: 'fatePerAllegation',
  article: '11.4',
  words: {
    vi: 'Mỗi nội dung có đúng một đề xuất; nội dung không mở phải có lý do và phải còn ít nhất một nội dung để mở.',
    en: 'Each allegation has one recommendation; one not to be opened has a listed reason, and one at least is left to open.',
  },
  holds: ({ data, facts }) => {
    const fates = data.fates ?? [];
    if (fates.length === 0) return true;
    if (data.recommendation !== 'open') return false;
    const named = fates.map((one) => one.allegationId).sort();
    const all = currentAllegations(facts).map((one) => one.id);
    const isComplete = named.join() === all.sort().join();
    const isReasoned = fates.every((one) => (one.fate === 'notOpen') === (one.reason !== undefined));
    return isComplete && isReasoned && fates.some((one) => one.fate === 'open');
  },
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
    fates: rows(
      {
        vi: 'Từng nội dung',
        en: 'Each allegation',
        helpVi: 'Để trống nếu mọi nội dung theo cùng đề xuất.',
        helpEn: 'Leave it empty where the recommendation is the same for all.',
      },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        fate: choice(
          { vi: 'Đề xuất', en: 'Recommendation' },
          {
            open: { vi: 'Mở thẩm tra, xác minh', en: 'Open an investigation' },
            notOpen: { vi: 'Không mở', en: 'Do not open' },
          },
        ),
        reason: choice({ vi: 'Lý do không mở', en: 'Reason not to open' }, notOpenedReasons).optional(),
      }),
      0,
    ).optional(),
    reasons: text({
      vi: 'Phân tích',
      en: 'Reasons',
      exampleVi: 'Hai phiếu chi ghi cùng một hóa đơn. Cần làm rõ ai duyệt và đã biết những gì.',
      exampleEn:
        'Two vouchers name one invoice. Who approved them, and what was known then, has to be clarified.',
    }),
  }),
  before: [actorUnconflicted],
  check: [reasonForNotOpening, readyToOpen, fatePerAllegation],
  apply: ({ facts, data, actor }) => ({
    ...facts,
    screening: {
      recommendation: data.recommendation,
      reason: data.reason ?? null,
      by: actor.id ?? '',
      givenUp: (data.fates ?? []).filter((one) => one.fate === 'notOpen').map((one) => one.allegationId),
    },
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
