// The respondent, or whoever stands by them, looks through what has been disclosed, in the office and as often as they
// wish. The secretary minutes that it was done and when; what they thought of it is nobody's business.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';

type Data = { day: string; who: 'respondent' | 'companion' };

const somethingToInspect: BeforeRule = {
  id: 'somethingToInspect',
  article: '13.5',
  words: {
    vi: 'Chưa có tài liệu nào được công bố để xem.',
    en: 'Nothing has been disclosed yet that could be inspected.',
  },
  holds: ({ facts }) => facts.exhibits.some((one) => one.disclosedOn !== null),
};

const notBeforeDisclosure: CheckRule<Data> = {
  id: 'notBeforeDisclosure',
  article: '13.5',
  words: {
    vi: 'Ngày xem trước ngày công bố tài liệu đầu tiên.',
    en: 'That day lies before the first disclosure.',
  },
  holds: ({ data, facts }) =>
    facts.exhibits.some((one) => one.disclosedOn !== null && one.disclosedOn <= data.day),
};

const companionIsNamed: CheckRule<Data> = {
  id: 'companionIsNamed',
  article: '13.5',
  words: {
    vi: 'Người bị xem xét chưa nêu tên người đi cùng.',
    en: 'The respondent has named no companion.',
  },
  holds: ({ data, facts }) => data.who === 'respondent' || facts.companionId !== null,
};

export const inspectFile = defineCommand({
  type: 'case.inspectFile',
  by: ['secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    day: date({ vi: 'Ngày xem', en: 'Day' }),
    who: choice(
      { vi: 'Người xem', en: 'Who came' },
      {
        respondent: { vi: 'Người bị xem xét', en: 'The respondent' },
        companion: { vi: 'Người đi cùng', en: 'Their companion' },
      },
    ),
    minute: text({
      vi: 'Biên bản',
      en: 'Minute',
      helpVi: 'Tài liệu nào, bao lâu.',
      helpEn: 'Which documents, how long.',
    }),
  }),
  before: [somethingToInspect],
  check: [notInTheFuture((data: Data) => data.day), notBeforeDisclosure, companionIsNamed],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Ghi việc xem hồ sơ', en: 'Record an inspection of the file' },
    done: { vi: 'Người bị xem xét đã xem hồ sơ được công bố', en: 'Disclosed file inspected' },
    help: {
      vi: 'Ghi lại việc người bị xem xét đến xem tài liệu đã công bố. Được xem bao nhiêu lần cũng được.',
      en: 'Minutes that the respondent came to read what was disclosed. They may come as often as they wish.',
    },
  },
  sample: ({ today, text: write }) => ({ day: today, who: 'respondent' as const, minute: write('minute') }),
});
