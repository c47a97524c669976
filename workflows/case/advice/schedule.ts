// The committee is called together for a day, and the respondent to be heard on it. Everybody of the body is on the
// roll; whoever may not decide in this case is on it as recused from the start.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { calendarVn } from '../../rules/calendar-vn.ts';
import { defineCommand } from '../command.ts';
import { date, line } from '../fields.ts';
import { isConflicted, type PersonFacts, type Resolved } from '../resolved.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { committee } from '../sitting/body.ts';
import { callTogether, mayDecide } from '../sitting/roll.ts';
import { farEnoughAhead, onAWorkingDay, withDayClocks } from '../sitting/sitting-day.ts';
import { nothingPending } from '../verification/extension-rules.ts';

type Data = { day: string };

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
  holds: ({ resolved }) => membersOf(resolved).filter((one) => one.roles.includes('chair')).length === 1,
};

const enoughMayDecide: CheckRule<Data> = {
  id: 'enoughMayDecide',
  article: '21.1',
  words: {
    vi: 'Không đủ thành viên được tham gia: cần người thay thế hoặc chuyển hội đồng khác.',
    en: 'Too few members may take part: alternates or another body are needed.',
  },
  holds: ({ facts, resolved, pack }) =>
    membersOf(resolved).filter((one) => mayDecide(committee, one, facts)).length >= pack.ballot.fewestMembers,
};

export const schedule = defineCommand({
  type: 'advice.schedule',
  by: ['secretary'],
  needsRoster: 'committee',
  payload: z.strictObject({
    day: date({ vi: 'Ngày họp', en: 'Day of the sitting' }),
    place: line({ vi: 'Địa điểm, giờ', en: 'Place and hour' }),
  }),
  before: [commentsClosed, nothingPending],
  check: [
    farEnoughAhead('20.4', (limits) => limits.noticeBeforeSittingDays),
    onAWorkingDay(),
    bodyHasOneChair,
    enoughMayDecide,
  ],
  apply: ({ facts, data, resolved, actor, ...measure }) => {
    const people = membersOf(resolved);
    const chairId = people.find((one) => one.roles.includes('chair'))?.id ?? '';
    const sitting = callTogether(committee, { facts, people, chairId, day: data.day, calledOn: measure.day });
    const called = {
      ...facts,
      sitting,
      officers: { ...facts.officers, secretary: actor.id },
      barred: [...facts.barred, ...conflictedMembers(people, facts.respondentId, facts.companionId)].filter(
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
    day: rollForward(calendarVn, dayFrom(pack.limits.noticeBeforeSittingDays + 2)),
    place: write('place'),
  }),
});

/** Members of the body on the roster, each once. */
function membersOf({ roster }: Resolved): PersonFacts[] {
  return roster.filter(
    (one, index) =>
      (one.roles.includes('chair') || one.roles.includes('member')) &&
      roster.findIndex((other) => other.id === one.id) === index,
  );
}

/** Members whose tie to the respondent keeps the file closed to them; the respondent has a room of their own. */
function conflictedMembers(people: PersonFacts[], respondentId: string | null, companionId: string | null) {
  return people
    .filter((one) => isConflicted(one, respondentId) && one.id !== respondentId && one.id !== companionId)
    .map((one) => one.id);
}
