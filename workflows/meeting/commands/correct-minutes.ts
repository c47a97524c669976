// Signed minutes never change. A slip is corrected by a further entry that names the minute it concerns; both stay.
import { z } from 'zod';
import { number, otherCase, text } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import type { MeetingCheckRule } from '../meeting-rule.ts';
import { itemIsOnAgenda } from './agenda-rules.ts';

type Data = { caseId: string; minute: number };

const minuteIsOfItem: MeetingCheckRule<Data> = {
  id: 'minuteIsOfItem',
  article: '24.5',
  words: {
    vi: 'Biên bản không có mục mang số này về vụ việc đó.',
    en: 'The minutes have no part of that number on this case.',
  },
  holds: ({ data, facts }) =>
    facts.minutes.some((one) => one.number === data.minute && one.caseId === data.caseId),
};

export const correctMinutes = defineMeetingCommand({
  type: 'meeting.correctMinutes',
  by: ['secretary'],
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }),
    minute: number({ vi: 'Số mục trong biên bản', en: 'Number in the minutes' }, 1, 10_000),
    text: text({ vi: 'Nội dung đính chính', en: 'Correction' }),
  }),
  check: [itemIsOnAgenda(), minuteIsOfItem],
  apply: ({ facts, data }) => ({
    ...facts,
    minutes: facts.minutes.map((one) =>
      one.number === data.minute ? { ...one, corrected: one.corrected + 1 } : one,
    ),
  }),
  words: {
    act: { vi: 'Đính chính biên bản', en: 'Correct the minutes' },
    done: { vi: 'Đã đính chính biên bản', en: 'Minutes corrected' },
    help: {
      vi: 'Ghi tiếp bản đính chính; nội dung cũ được giữ nguyên.',
      en: 'Adds a correction; the old text stays.',
    },
  },
  sample: ({ facts, caseId, text: write }) => ({
    caseId: facts?.minutes.at(0)?.caseId ?? caseId,
    minute: facts?.minutes.at(0)?.number ?? 1,
    text: write('minutes'),
  }),
});
