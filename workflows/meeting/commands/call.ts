// The body is called together for a day: every official member, as the directory lists them. Nobody is picked and nobody
// is left out, so that a roll cannot be made to fit a case.
import { z } from 'zod';
import { date, line, unit } from '../../case/fields.ts';
import type { PersonFacts } from '../../case/resolved.ts';
import { rollForward } from '../../rules/calendar.ts';
import { calendarVn } from '../../rules/calendar-vn.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import type { MeetingCheckRule, MeetingResolved } from '../meeting-rule.ts';
import { dayIsFarEnough, dayIsWorkingDay } from './meeting-day-rules.ts';

type Data = { unitId: string; day: string };

/** Members of the body on the roster, each once. */
function membersIn({ roster }: MeetingResolved): PersonFacts[] {
  return roster.filter(
    (one, index) =>
      (one.roles.includes('chair') || one.roles.includes('member')) &&
      roster.findIndex((other) => other.id === one.id) === index,
  );
}

const bodyHasOneChair: MeetingCheckRule<Data> = {
  id: 'meetingBodyHasOneChair',
  article: '21.1',
  words: {
    vi: 'Hội đồng phải có đúng một chủ tọa trong danh sách thành viên.',
    en: 'The body has to have exactly one chair among its members.',
  },
  holds: ({ resolved }) => membersIn(resolved).filter((one) => one.roles.includes('chair')).length === 1,
};

const enoughMembers: MeetingCheckRule<Data> = {
  id: 'meetingEnoughMembers',
  article: '21.1',
  words: {
    vi: 'Hội đồng không đủ thành viên để họp.',
    en: 'The body has too few members to meet.',
  },
  holds: ({ resolved, pack }) => membersIn(resolved).length >= pack.ballot.fewestMembers,
};

export const call = defineMeetingCommand({
  type: 'meeting.call',
  by: ['secretary', 'chair'],
  needsRoster: true,
  payload: z.strictObject({
    unitId: unit({ vi: 'Đơn vị', en: 'Unit' }),
    day: date({ vi: 'Ngày họp', en: 'Day of the meeting' }),
    place: line({ vi: 'Địa điểm, giờ', en: 'Place and hour' }),
  }),
  check: [dayIsFarEnough('24.1'), dayIsWorkingDay('24.1'), bodyHasOneChair, enoughMembers],
  apply: ({ facts, data, resolved, actor, day }) => ({
    ...facts,
    day: data.day,
    calledOn: day,
    calledBy: actor.id ?? '',
    roll: membersIn(resolved).map((one) => ({
      memberId: one.id,
      chair: one.roles.includes('chair'),
      presence: 'absent' as const,
    })),
  }),
  words: {
    act: { vi: 'Triệu tập phiên họp', en: 'Call a meeting' },
    done: { vi: 'Đã triệu tập phiên họp', en: 'Meeting called' },
    help: {
      vi: 'Mời mọi thành viên của hội đồng họp về một hay nhiều vụ việc.',
      en: 'Calls every member of the body to one meeting over one or more cases.',
    },
  },
  sample: ({ unitId, dayFrom, pack, text }) => ({
    unitId,
    day: rollForward(calendarVn, dayFrom(pack.limits.noticeBeforeSittingDays + 2)),
    place: text('place'),
  }),
});
