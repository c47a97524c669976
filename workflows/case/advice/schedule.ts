// The committee is called together for a day, and the respondent to be heard on it. Everybody of the body is on the
// roll; whoever may not decide in this case is on it as recused from the start.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { currentCalendar } from '../../rules/calendars.ts';
import { defineCommand } from '../command.ts';
import { date, line, meeting, people as persons } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actedNowhereElse, freeOfConflict, holdsRole } from '../rules-on-people.ts';
import { committee } from '../sitting/body.ts';
import { callTogether, isFreeForBody, mayDecide } from '../sitting/roll.ts';
import { farEnoughAhead, onAWorkingDay, withDayClocks } from '../sitting/sitting-day.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { conflictedMembers, membersOf } from './roster.ts';
import { dayIsTheMeetings, meetingIsOfThisBody, meetingTakesTheCase } from './schedule-to-meeting.ts';

type Data = { day: string; alternates?: string[] | undefined; meetingId?: string | undefined };

const alternatesNamed = (data: Data) => data.alternates ?? [];

const commentsClosed: BeforeRule = {
  id: 'commentsClosed',
  article: '20.3',
  words: {
    vi: 'Người bị xem xét chưa góp ý, chưa từ bỏ góp ý và thời hạn góp ý chưa hết.',
    en: 'The respondent has neither commented nor waived it, and their time to comment has not ended.',
  },
  holds: ({ facts }) =>
    facts.commentedOn !== null || facts.commentWaivedOn !== null || facts.clocks.comment?.passed === true,
};

const bodyHasOneChair: CheckRule<Data> = {
  id: 'bodyHasOneChair',
  article: '21.1',
  words: {
    vi: 'Hội đồng phải có đúng một chủ tọa trong danh sách thành viên.',
    en: 'The body has to have exactly one chair among its members.',
  },
  holds: ({ resolved, facts }) =>
    membersOf(resolved, facts).filter((one) => one.roles.includes('chair')).length === 1,
};

const enoughMayDecide: CheckRule<Data> = {
  id: 'enoughMayDecide',
  article: '21.1',
  words: {
    vi: 'Không đủ thành viên được tham gia: cần người thay thế hoặc chuyển hội đồng khác.',
    en: 'Too few members may take part: alternates or another body are needed.',
  },
  holds: ({ facts, resolved, pack }) =>
    membersOf(resolved, facts).filter((one) => mayDecide(committee, one, facts)).length >=
    pack.ballot.fewestMembers,
};

const alternatesFromOutside: CheckRule<Data> = {
  id: 'alternatesFromOutside',
  article: '21.11',
  words: {
    vi: 'Người thay thế phải ở ngoài danh sách thành viên, mỗi người một lần, không quá số cho phép.',
    en: 'Alternates are not among the members, are named once each, and no more of them than allowed.',
  },
  holds: ({ data, facts, resolved, pack }) => {
    const named = alternatesNamed(data);
    const members = membersOf(resolved, facts).map((one) => one.id);
    return (
      named.length <= pack.limits.alternates &&
      new Set(named).size === named.length &&
      named.every((id) => !members.includes(id) && isFreeForBody(committee, id, facts))
    );
  },
};

export const schedule = defineCommand({
  type: 'advice.schedule',
  by: ['secretary'],
  needsRoster: 'committee',
  needsMeeting: true,
  payload: z.strictObject({
    day: date({ vi: 'Ngày họp', en: 'Day of the sitting' }),
    place: line({ vi: 'Địa điểm, giờ', en: 'Place and hour' }),
    alternates: persons(
      {
        vi: 'Người thay thế',
        en: 'Alternates',
        helpVi: 'Được mời theo thứ tự này nếu còn quá ít thành viên.',
        helpEn: 'Called in this order where too few members are left.',
      },
      'member',
      0,
    ).optional(),
    meetingId: meeting({
      vi: 'Phiên họp chung',
      en: 'Meeting',
      helpVi: 'Để trống nếu hội đồng chỉ họp riêng về vụ việc này. Ngày họp phải là ngày của phiên họp.',
      helpEn: 'Leave it empty where the body sits on this case alone. The day has to be the meeting’s.',
    }).optional(),
  }),
  before: [commentsClosed, nothingPending],
  check: [
    farEnoughAhead('20.4', (limits) => limits.noticeBeforeSittingDays),
    onAWorkingDay(),
    bodyHasOneChair,
    enoughMayDecide,
    holdsRole<Data>('member', alternatesNamed),
    freeOfConflict<Data>(alternatesNamed),
    actedNowhereElse<Data>('body', alternatesNamed),
    alternatesFromOutside,
    meetingTakesTheCase,
    dayIsTheMeetings,
    meetingIsOfThisBody,
  ],
  apply: ({ facts, data, resolved, actor, ...measure }) => {
    const people = membersOf(resolved, facts);
    const chairId = people.find((one) => one.roles.includes('chair'))?.id ?? '';
    const sitting = callTogether(committee, { facts, people, chairId, day: data.day, calledOn: measure.day });
    const called = {
      ...facts,
      sitting: data.meetingId === undefined ? sitting : { ...sitting, meetingId: data.meetingId },
      committee: { ...facts.committee, alternates: alternatesNamed(data), postponement: null },
      officers: { ...facts.officers, secretary: actor.id },
      barred: [...facts.barred, ...conflictedMembers(people, facts)].filter(
        (id, index, all) => all.indexOf(id) === index,
      ),
    };
    return withDayClocks(called, committee, data.day, measure);
  },
  words: {
    act: { vi: 'Xếp lịch phiên họp', en: 'Schedule the sitting' },
    done: { vi: 'Đã xếp lịch và mời họp', en: 'Sitting scheduled' },
    help: {
      vi: 'Mời các thành viên và người bị xem xét, báo trước đủ số ngày.',
      en: 'Calls the members and the respondent, with the days of notice that are due.',
    },
  },
  sample: ({ dayFrom, pack, text: write }) => ({
    day: rollForward(currentCalendar, dayFrom(pack.limits.noticeBeforeSittingDays + 2)),
    place: write('place'),
  }),
});
