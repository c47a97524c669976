// The day of a sitting that has not opened is put off. So often as the pack allows; always where it has to be: the
// respondent's time to prepare outlasts the day, or the papers can no longer go out in time.
import { z } from 'zod';
import { rollForward } from '../../rules/calendar.ts';
import { currentCalendar } from '../../rules/calendars.ts';
import { addDays } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import { date, text } from '../fields.ts';
import type { BeforeRule, CheckRule, Situation } from '../rule.ts';
import { committee } from '../sitting/body.ts';
import { farEnoughAhead, onAWorkingDay, putOff, withDayClocks } from '../sitting/sitting-day.ts';
import { nothingPending } from '../verification/extension-rules.ts';
import { withPostponementRuled } from './postponement-rules.ts';

type Data = { day: string };

const postponementsLeft: BeforeRule = {
  id: 'postponementsLeft',
  article: '21.8',
  words: {
    vi: 'Đã hoãn đủ số lần cho phép; phiên họp phải được tiến hành.',
    en: 'The sitting has been put off as often as allowed; it has to be held.',
  },
  holds: (situation) =>
    (situation.facts.sitting?.adjourned ?? 0) < situation.pack.limits.adjournments || hasToBe(situation),
};

const laterThanBefore: CheckRule<Data> = {
  id: 'laterThanBefore',
  article: '21.8',
  words: {
    vi: 'Ngày mới phải sau ngày đã định và không sớm hơn thời gian chuẩn bị của người bị xem xét.',
    en: 'The new day has to lie after the old one, and not before the respondent’s time to prepare ends.',
  },
  holds: ({ data, facts }) =>
    facts.sitting !== null &&
    data.day > facts.sitting.day &&
    data.day >= (facts.clocks.hearing?.dueDay ?? facts.sitting.day),
};

function hasToBe({ facts, day, pack }: Situation): boolean {
  if (!facts.sitting) return false;
  const papersTooLate =
    facts.sitting.circulatedOn === null &&
    addDays(day, pack.limits.papersBeforeSittingDays) > facts.sitting.day;
  return papersTooLate || (facts.clocks.hearing?.dueDay ?? facts.sitting.day) > facts.sitting.day;
}

export const postpone = defineCommand({
  type: 'advice.postpone',
  by: ['chair'],
  payload: z.strictObject({
    day: date({ vi: 'Ngày họp mới', en: 'New day' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [postponementsLeft, nothingPending],
  check: [
    farEnoughAhead('21.8', (limits) => limits.papersBeforeSittingDays),
    onAWorkingDay(),
    laterThanBefore,
  ],
  apply: ({ facts, data, ...measure }) => {
    if (!facts.sitting) return facts;
    return withDayClocks(
      { ...withPostponementRuled(facts), sitting: putOff(facts.sitting, data.day) },
      committee,
      data.day,
      measure,
    );
  },
  words: {
    act: { vi: 'Dời ngày họp', en: 'Postpone the sitting' },
    done: { vi: 'Đã dời ngày họp', en: 'Sitting postponed' },
    help: {
      vi: 'Báo lại cho thành viên và người bị xem xét. Không bao giờ dời sớm hơn.',
      en: 'Members and respondent are told again. The day is never brought forward.',
    },
  },
  sample: ({ facts, today, pack, text: write }) => {
    const from = [today, facts.sitting?.day ?? today, facts.clocks.hearing?.dueDay ?? today]
      .toSorted()
      .at(-1);
    return {
      day: rollForward(currentCalendar, addDays(from ?? today, pack.limits.papersBeforeSittingDays + 7)),
      reasons: write('reasons'),
    };
  },
});
