// The chair opens the meeting on its day, with a quorum of the roll and an agenda. Who is there is recorded with it; who
// counts for an item is asked again when that item is taken up.
import { z } from 'zod';
import { people } from '../../case/fields.ts';
import { hasQuorum } from '../../rules/ballot.ts';
import { defineMeetingCommand } from '../meeting-command.ts';
import { isOnRoll } from '../meeting-facts.ts';
import type { MeetingBeforeRule, MeetingCheckRule } from '../meeting-rule.ts';
import { meetingDayHasCome } from './meeting-day-rules.ts';

type Data = { present: string[] };

const agendaIsSet: MeetingBeforeRule = {
  id: 'agendaIsSet',
  article: '24.2',
  words: { vi: 'Chương trình họp chưa có vụ việc nào.', en: 'There is no case on the agenda yet.' },
  holds: ({ facts }) => facts.items.some((item) => item.takenUpOn === null),
};

const presentAreCalled: MeetingCheckRule<Data> = {
  id: 'presentAreCalled',
  article: '24.4',
  words: {
    vi: 'Có người có mặt không phải thành viên được triệu tập, hoặc ghi hai lần.',
    en: 'Somebody listed was not called to this meeting, or is listed twice.',
  },
  holds: ({ data, facts }) =>
    new Set(data.present).size === data.present.length && data.present.every((id) => isOnRoll(facts, id)),
};

const chairIsThere: MeetingCheckRule<Data> = {
  id: 'meetingChairIsThere',
  article: '24.4',
  words: { vi: 'Chủ tọa phải có mặt.', en: 'The chair has to be present.' },
  holds: ({ data, actor }) => actor.id !== null && data.present.includes(actor.id),
};

const quorumOfRoll: MeetingCheckRule<Data> = {
  id: 'quorumOfRoll',
  article: '24.4',
  words: {
    vi: 'Chưa đủ số thành viên có mặt để khai mạc.',
    en: 'Too few members are present to open the meeting.',
  },
  holds: ({ data, facts, pack }) =>
    hasQuorum(pack.ballot, { entitled: facts.roll.length, present: data.present.length }),
};

export const open = defineMeetingCommand({
  type: 'meeting.open',
  by: ['chair'],
  payload: z.strictObject({ present: people({ vi: 'Thành viên có mặt', en: 'Members present' }, 'member') }),
  before: [meetingDayHasCome, agendaIsSet],
  check: [presentAreCalled, chairIsThere, quorumOfRoll],
  apply: ({ facts, data, day }) => ({
    ...facts,
    openedOn: day,
    roll: facts.roll.map((seat) => ({
      ...seat,
      presence: data.present.includes(seat.memberId) ? ('present' as const) : ('absent' as const),
    })),
  }),
  words: {
    act: { vi: 'Khai mạc phiên họp', en: 'Open the meeting' },
    done: { vi: 'Đã khai mạc phiên họp', en: 'Meeting opened' },
    help: {
      vi: 'Ghi thành viên có mặt; phải đủ số thành viên.',
      en: 'Records who is there; a quorum is needed.',
    },
  },
  sample: ({ facts }) => ({ present: (facts?.roll ?? []).map((seat) => seat.memberId) }),
});
