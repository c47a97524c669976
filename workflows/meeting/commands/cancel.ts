// A meeting that has not opened is cancelled, with reasons. Its cases stay where they are; those scheduled to it are put
// off or scheduled anew, each in its own record.
import { z } from 'zod';
import { text } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import type { MeetingBeforeRule } from '../meeting-rule.ts';

const nothingTakenUp: MeetingBeforeRule = {
  id: 'nothingTakenUpYet',
  article: '24.6',
  words: {
    vi: 'Phiên họp đã xem xét vụ việc nên không hủy được nữa.',
    en: 'The meeting has taken up an item, so it can no longer be cancelled.',
  },
  holds: ({ facts }) => facts.items.every((item) => item.takenUpOn === null),
};

export const cancel = defineMeetingCommand({
  type: 'meeting.cancel',
  by: ['secretary', 'chair'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000) }),
  before: [nothingTakenUp],
  apply: ({ facts, day }) => ({ ...facts, cancelledOn: day }),
  words: {
    act: { vi: 'Hủy phiên họp', en: 'Cancel the meeting' },
    done: { vi: 'Đã hủy phiên họp', en: 'Meeting cancelled' },
    help: {
      vi: 'Chỉ khi chưa xem xét vụ việc nào. Các vụ việc vẫn ở nguyên bước của mình.',
      en: 'Only while no item has been taken up. The cases stay where they are.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
