// The secretary minutes what is said on an item that has been taken up. The rest of the minutes makes itself, from the
// meeting's own entries.
import { z } from 'zod';
import { otherCase, text } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { findItem, withItem } from '../meeting-facts.ts';
import type { MeetingCheckRule } from '../meeting-rule.ts';
import { itemIsOnAgenda } from './agenda-rules.ts';

type Data = { caseId: string };

const itemWasTakenUp: MeetingCheckRule<Data> = {
  id: 'itemWasTakenUp',
  article: '24.5',
  words: {
    vi: 'Phiên họp chưa xem xét vụ việc này.',
    en: 'The meeting has not taken up this case yet.',
  },
  holds: ({ data, facts }) => Boolean(findItem(facts, data.caseId)?.takenUpOn),
};

export const minute = defineMeetingCommand({
  type: 'meeting.minute',
  by: ['secretary'],
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }),
    text: text({ vi: 'Nội dung biên bản', en: 'What is minuted' }),
  }),
  check: [itemIsOnAgenda(), itemWasTakenUp],
  apply: ({ facts, data, actor, day }) => {
    const number = facts.minutes.length + 1;
    const written = { number, caseId: data.caseId, on: day, by: actor.id ?? '', corrected: 0 };
    return {
      ...withItem(facts, data.caseId, (item) => ({ ...item, minutes: [...item.minutes, number] })),
      minutes: [...facts.minutes, written],
      // Whoever had signed had not signed this.
      signed: {},
    };
  },
  words: {
    act: { vi: 'Ghi biên bản', en: 'Minute an item' },
    done: { vi: 'Đã ghi biên bản', en: 'Item minuted' },
    help: {
      vi: 'Ghi diễn biến và ý kiến về một vụ việc. Ghi thêm thì các chữ ký trước không còn giá trị.',
      en: 'Records what was said on an item. Adding to the minutes voids a signature given before.',
    },
  },
  sample: ({ caseId, text: write }) => ({ caseId, text: write('minutes') }),
});
