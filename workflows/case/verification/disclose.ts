// Evidence is opened to the respondent. After service this starts their window anew and a reply or waiver given before
// no longer counts, since it could not speak to what came later (invariants 1 and 9).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { exhibits } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { disclosedOn } from './disclosed-files.ts';
import { withWindowAnew } from './reply-window.ts';

type Data = { exhibitIds: string[] };

const somethingToDisclose: BeforeRule = {
  id: 'somethingToDisclose',
  article: '13.4',
  words: {
    vi: 'Mọi chứng cứ đã ghi nhận đều đã công bố.',
    en: 'Every recorded exhibit has been disclosed already.',
  },
  holds: ({ facts }) => facts.exhibits.some((one) => one.disclosedOn === null),
};

const undisclosedExhibits: CheckRule<Data> = {
  id: 'undisclosedExhibits',
  article: '13.4',
  words: {
    vi: 'Chỉ chọn chứng cứ đã ghi nhận và chưa công bố.',
    en: 'Choose exhibits that are recorded and not disclosed yet.',
  },
  holds: ({ data, facts }) =>
    data.exhibitIds.every((id) => facts.exhibits.some((one) => one.id === id && one.disclosedOn === null)),
};

export const disclose = defineCommand({
  type: 'verification.disclose',
  by: ['investigator'],
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Chứng cứ công bố', en: 'Exhibits to disclose' }, 1),
  }),
  before: [somethingToDisclose],
  check: [undisclosedExhibits],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    const disclosed = facts.exhibits.map((one) =>
      data.exhibitIds.includes(one.id) ? disclosedOn(one, day) : one,
    );
    return withWindowAnew({ ...facts, exhibits: disclosed }, attempt);
  },
  words: {
    act: { vi: 'Công bố chứng cứ', en: 'Disclose evidence' },
    done: { vi: 'Đã công bố chứng cứ cho người bị xem xét', en: 'Evidence disclosed to the respondent' },
    help: {
      vi: 'Sau tống đạt, công bố thêm thì thời hạn giải trình bắt đầu lại.',
      en: 'After service, a further disclosure starts the time to reply again.',
    },
  },
  sample: ({ facts }) => ({
    exhibitIds: facts.exhibits.filter((one) => one.disclosedOn === null).map((one) => one.id),
  }),
});
