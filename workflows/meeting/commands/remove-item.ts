// A case is taken off the agenda, with reasons, as long as the meeting has not taken it up: what was considered stays in
// the minutes.
import { z } from 'zod';
import { otherCase, text } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { itemIsOnAgenda, itemNotTakenUp } from './agenda-rules.ts';

export const removeItem = defineMeetingCommand({
  type: 'meeting.removeItem',
  by: ['secretary', 'chair'],
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc', en: 'Case' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }, 2000),
  }),
  check: [itemIsOnAgenda(), itemNotTakenUp()],
  apply: ({ facts, data }) => ({
    ...facts,
    items: facts.items.filter((item) => item.caseId !== data.caseId),
    removed: [...facts.removed, data.caseId],
    signed: {},
  }),
  words: {
    act: { vi: 'Rút vụ việc khỏi chương trình', en: 'Take a case off the agenda' },
    done: { vi: 'Đã rút vụ việc khỏi chương trình', en: 'Case taken off the agenda' },
    help: {
      vi: 'Chỉ khi chưa xem xét. Lý do được ghi vào biên bản.',
      en: 'Only while it has not been taken up. The reasons go into the minutes.',
    },
  },
  sample: ({ caseId, text: write }) => ({ caseId, reasons: write('reasons') }),
});
