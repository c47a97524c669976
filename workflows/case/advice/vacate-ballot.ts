// After the count only the authority takes a result away: for a conflict that came to light or a wrong roll, so often as
// the pack allows. The ballots stay as they were and decide nothing any more; the body meets, hears and votes afresh.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { currentCalendar } from '../../rules/calendars.ts';
import type { Day } from '../../rules/day.ts';
import { authorityAnswered } from '../anytime/authority-answered.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, date, person, text } from '../fields.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';
import { committee, seatOf } from '../sitting/body.ts';
import { withRecused } from '../sitting/roll.ts';
import { farEnoughAhead, onAWorkingDay, putOff, withDayClocks } from '../sitting/sitting-day.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { ground: 'conflict' | 'roll'; memberId?: string | undefined; day: Day };

const vacationsLeft: BeforeRule = {
  id: 'vacationsLeft',
  article: '22.8',
  words: {
    vi: 'Kết quả biểu quyết đã bị hủy đủ số lần cho phép.',
    en: 'Ballots have been vacated as often as allowed.',
  },
  holds: ({ facts, pack }) => facts.committee.vacated < pack.limits.ballotVacations,
};

const conflictNamesMember: CheckRule<Data> = {
  id: 'conflictNamesMember',
  article: '22.8',
  words: {
    vi: 'Căn cứ xung đột lợi ích phải nêu một thành viên đã tham gia; căn cứ danh sách sai thì không nêu.',
    en: 'A conflict names the member who took part; a wrong roll names nobody.',
  },
  holds: ({ data, facts }) => {
    if (data.ground === 'roll') return data.memberId === undefined;
    return data.memberId !== undefined && seatOf(facts.sitting, data.memberId)?.recused === false;
  },
};

function withVacated({ facts, data, ...measure }: Attempt<Data>): Facts {
  const kept = data.memberId ? withRecused(facts, committee, data.memberId, measure) : facts;
  if (!kept.sitting) return facts;
  const { adjourned } = kept.sitting;
  // Nobody chose this delay: it takes none of the adjournments.
  const sitting = { ...putOff(kept.sitting, data.day), adjourned, earlierBallots: kept.ballots.length };
  const vacated = { ...kept.committee, vacated: kept.committee.vacated + 1 };
  return withDayClocks(
    { ...authorityAnswered(kept), sitting, committee: vacated },
    committee,
    data.day,
    measure,
  );
}

export const vacateBallot = defineCommand({
  type: 'advice.vacateBallot',
  legal: true,
  by: ['authority'],
  payload: z.strictObject({
    ground: choice(
      { vi: 'Căn cứ', en: 'Ground' },
      {
        conflict: { vi: 'Thành viên có xung đột lợi ích', en: 'A member had a conflict of interest' },
        roll: { vi: 'Danh sách biểu quyết sai', en: 'The roll was wrong' },
      },
    ),
    memberId: person({ vi: 'Thành viên có xung đột', en: 'Member with the conflict' }, 'member').optional(),
    day: date({ vi: 'Ngày họp lại', en: 'New day' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [vacationsLeft, actorUnconflicted],
  check: [
    conflictNamesMember,
    farEnoughAhead<Data>('20.4', (limits) => limits.noticeBeforeSittingDays),
    onAWorkingDay<Data>(),
  ],
  apply: withVacated,
  words: {
    act: { vi: 'Hủy kết quả biểu quyết', en: 'Vacate the ballots' },
    done: { vi: 'Đã hủy kết quả biểu quyết', en: 'Ballots vacated' },
    help: {
      vi: 'Vì xung đột lợi ích hoặc danh sách sai. Hội đồng họp, nghe và biểu quyết lại.',
      en: 'For a conflict of interest or a wrong roll. The body meets, hears and votes again.',
    },
  },
  sample: ({ dayFrom, pack, text: write }) => ({
    ground: 'roll' as const,
    day: rollForward(currentCalendar, dayFrom(pack.limits.noticeBeforeSittingDays + 2)),
    reasons: write('reasons'),
  }),
});
