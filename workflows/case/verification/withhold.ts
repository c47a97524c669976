// The investigator asks that an exhibit be kept from the respondent, because of somebody it would endanger. Only the
// authority can allow it, the gist is given all the same, and until it has ruled nothing rests on the exhibit.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, exhibits, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';

type Data = { exhibitIds: string[] };

/** Recorded, not disclosed, and not asked about before. */
export function withholdableIds({ exhibits: recorded, inquiry }: Facts): string[] {
  return recorded
    .filter((one) => one.disclosedOn === null)
    .map((one) => one.id)
    .filter((id) => !inquiry.withholdings.some((one) => one.exhibitId === id));
}

const somethingToWithhold: BeforeRule = {
  id: 'somethingToWithhold',
  article: '13.6',
  words: {
    vi: 'Không có chứng cứ nào chưa công bố và chưa được xem xét việc này.',
    en: 'There is no undisclosed exhibit on which this has not been asked.',
  },
  holds: ({ facts }) => withholdableIds(facts).length > 0,
};

const withholdable: CheckRule<Data> = {
  id: 'withholdable',
  article: '13.6',
  words: {
    vi: 'Chỉ đề nghị với chứng cứ đã ghi nhận, chưa công bố và chưa từng được xem xét việc không công bố.',
    en: 'Only an exhibit that is recorded, not disclosed and not ruled on before can be withheld.',
  },
  holds: ({ data, facts }) => data.exhibitIds.every((id) => withholdableIds(facts).includes(id)),
};

export const withhold = defineCommand({
  type: 'verification.withhold',
  by: ['investigator'],
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Chứng cứ không công bố', en: 'Exhibits to withhold' }, 1),
    ground: choice(
      { vi: 'Lý do', en: 'Ground' },
      {
        identity: { vi: 'Lộ người phản ánh, người làm chứng', en: 'It would reveal a reporter or witness' },
        safety: { vi: 'Đe dọa an toàn của một người', en: 'It would endanger somebody' },
        thirdParty: { vi: 'Bí mật đời tư của người khác', en: 'It holds the private life of somebody else' },
        otherInquiry: { vi: 'Cản trở cơ quan khác đang xác minh', en: 'It would harm an inquiry elsewhere' },
      },
    ),
    necessity: text({
      vi: 'Vì sao che bớt không đủ',
      en: 'Why leaving parts out would not be enough',
    }),
  }),
  before: [somethingToWithhold],
  check: [withholdable],
  apply: ({ facts, data, day }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      withholdings: [
        ...facts.inquiry.withholdings,
        ...data.exhibitIds.map((exhibitId) => ({
          exhibitId,
          ground: data.ground,
          proposedOn: day,
          allowed: null,
        })),
      ],
    },
  }),
  words: {
    act: { vi: 'Đề nghị không công bố chứng cứ', en: 'Ask to withhold evidence' },
    done: { vi: 'Đã đề nghị không công bố chứng cứ', en: 'Withholding of evidence asked for' },
    help: {
      vi: 'Cấp có thẩm quyền quyết định; nội dung tóm lược vẫn được cho biết.',
      en: 'The authority rules; the gist is given all the same.',
    },
  },
  sample: ({ facts, text: write }) => ({
    exhibitIds: [withholdableIds(facts)[0] ?? facts.caseId],
    ground: 'identity' as const,
    necessity: write('reasons'),
  }),
});
