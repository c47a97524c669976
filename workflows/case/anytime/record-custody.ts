// Where an exhibit has been: who handed it over, who got a copy, to whom it went and that it came back. The record keeps the
// day and the act; who it was and why is text that no rule reads. An exhibit of which nobody says where it was proves little.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, date, exhibits, line, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';

type Data = { exhibitIds: string[]; act: string; day: string };

const custodyActs = {
  receivedFrom: { vi: 'Nhận từ', en: 'Received from' },
  copiedFor: { vi: 'Sao cho', en: 'Copied for' },
  handedOver: { vi: 'Bàn giao cho', en: 'Handed over to' },
  returned: { vi: 'Trả lại cho', en: 'Returned to' },
} as const;

const somethingRecorded: BeforeRule = {
  id: 'somethingRecorded',
  article: '13.1',
  words: {
    vi: 'Chưa có chứng cứ nào được ghi nhận.',
    en: 'No exhibit has been recorded yet.',
  },
  holds: ({ facts }) => facts.exhibits.length > 0,
};

const exhibitsOfTheCase: CheckRule<Data> = {
  id: 'exhibitsOfTheCase',
  article: '13.1',
  words: {
    vi: 'Chỉ chọn chứng cứ đã ghi nhận trong vụ việc này.',
    en: 'Choose exhibits that are recorded in this case.',
  },
  holds: ({ data, facts }) =>
    data.exhibitIds.every((id) => facts.exhibits.some((exhibit) => exhibit.id === id)),
};

/** What was done with a thing before there was a case is no custody of the case: the exhibit's source tells of it. */
const withinTheCase: CheckRule<Data> = {
  id: 'withinTheCase',
  article: '13.1',
  words: {
    vi: 'Ngày đó trước ngày tiếp nhận vụ việc. Việc trước đó ghi ở nguồn của chứng cứ.',
    en: 'That day lies before the case was received. What happened before is told with the source of the exhibit.',
  },
  holds: ({ data, facts }) => data.day >= facts.receivedOn,
};

export const recordCustody = defineCommand({
  type: 'case.recordCustody',
  by: ['investigator', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Chứng cứ', en: 'Exhibits' }, 1),
    act: choice({ vi: 'Việc đã làm', en: 'What was done' }, custodyActs),
    who: line({ vi: 'Người hoặc đơn vị', en: 'Person or office' }),
    day: date({ vi: 'Ngày', en: 'Day' }),
    note: text({
      vi: 'Ghi chú',
      en: 'Note',
      helpVi: 'Tình trạng niêm phong, số bản sao, biên bản giao nhận.',
      helpEn: 'State of the seal, number of copies, the receipt.',
    }).optional(),
  }),
  before: [somethingRecorded],
  check: [exhibitsOfTheCase, notInTheFuture((data: Data) => data.day), withinTheCase],
  apply: ({ facts }) => facts,
  words: {
    act: { vi: 'Ghi việc giao nhận chứng cứ', en: 'Record custody of evidence' },
    done: { vi: 'Đã ghi việc giao nhận chứng cứ', en: 'Custody of evidence recorded' },
    help: {
      vi: 'Chứng cứ đã qua tay ai, khi nào: nhận, sao, bàn giao, trả lại.',
      en: 'Through whose hands an exhibit went and when: received, copied, handed over, returned.',
    },
  },
  sample: ({ facts, today, pick, text: write }) => ({
    exhibitIds: facts.exhibits.slice(0, 1).map((one) => one.id),
    act: pick(['copiedFor', 'handedOver', 'returned'] as const),
    who: write('source'),
    day: today,
    note: write('custody'),
  }),
});
