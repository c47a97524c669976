// Somebody comes late, leaves or comes back. What is recorded is what happened: it is never refused for the quorum, but
// nothing more is taken up without one.
import { z } from 'zod';
import { choice, person } from '../../case/fields.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import type { MeetingCheckRule } from '../meeting-rule.ts';

type Data = { memberId: string; presence: 'present' | 'left' };

const isAChange: MeetingCheckRule<Data> = {
  id: 'attendanceIsAChange',
  article: '24.4',
  words: {
    vi: 'Người này không thuộc danh sách triệu tập, hoặc đã được ghi như vậy.',
    en: 'This person was not called, or is recorded like this already.',
  },
  holds: ({ data, facts }) => {
    const seat = facts.roll.find((one) => one.memberId === data.memberId);
    if (!seat) return false;
    return data.presence === 'present' ? seat.presence !== 'present' : seat.presence === 'present';
  },
};

export const recordAttendance = defineMeetingCommand({
  type: 'meeting.recordAttendance',
  by: ['secretary', 'chair'],
  payload: z.strictObject({
    memberId: person({ vi: 'Thành viên', en: 'Member' }, 'member'),
    presence: choice(
      { vi: 'Việc cần ghi', en: 'What happened' },
      { present: { vi: 'Đến họp, quay lại', en: 'Came or came back' }, left: { vi: 'Ra về', en: 'Left' } },
    ),
  }),
  check: [isAChange],
  apply: ({ facts, data }) => ({
    ...facts,
    signed: {},
    roll: facts.roll.map((seat) =>
      seat.memberId === data.memberId ? { ...seat, presence: data.presence } : seat,
    ),
  }),
  words: {
    act: { vi: 'Ghi người đến, người về', en: 'Record attendance' },
    done: { vi: 'Đã ghi người đến, người về', en: 'Attendance recorded' },
    help: {
      vi: 'Ghi thành viên đến muộn, ra về hoặc quay lại.',
      en: 'Records a member who comes late, leaves or comes back.',
    },
  },
  sample: ({ facts }) => {
    const seat = facts?.roll.find((one) => !one.chair);
    const isThere = seat?.presence === 'present';
    return { memberId: seat?.memberId ?? '', presence: isThere ? ('left' as const) : ('present' as const) };
  },
});
