// The sitting is adjourned to another day. So often as the pack allows; where the quorum is lost it has to be, however
// often it has been before. The hearing is offered again, since others may sit then.
import { z } from 'zod';
import { hasQuorum } from '../../rules/ballot.ts';
import { rollForward } from '../../rules/calendar.ts';
import { currentCalendar } from '../../rules/calendars.ts';
import { withPostponementRuled } from '../advice/postponement-rules.ts';
import { defineCommand } from '../command.ts';
import { date, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { type Body, turnoutOf } from './body.ts';
import { farEnoughAhead, onAWorkingDay, putOff, withDayClocks } from './sitting-day.ts';

/** The adjournment of a sitting of `body`. */
export function adjournFor(body: Body) {
  const adjournmentsLeft: BeforeRule = {
    id: 'adjournmentsLeft',
    article: '21.8',
    words: {
      vi: 'Đã hoãn đủ số lần cho phép; phiên họp phải tiếp tục.',
      en: 'The sitting has been put off as often as allowed; it has to go on now.',
    },
    holds: ({ facts, pack }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting) return false;
      return sitting.adjourned < pack.limits.adjournments || !hasQuorum(pack.ballot, turnoutOf(sitting));
    },
  };

  return defineCommand({
    type: `${body.prefix}.adjourn`,
    by: [body.chair],
    payload: z.strictObject({
      day: date({ vi: 'Ngày họp lại', en: 'New day' }),
      reasons: text({ vi: 'Lý do hoãn', en: 'Reasons' }),
    }),
    before: [adjournmentsLeft],
    check: [farEnoughAhead('21.8', (limits) => limits.papersBeforeSittingDays), onAWorkingDay()],
    apply: ({ facts, data, ...measure }) => {
      const sitting = body.sittingOf(facts);
      if (!sitting) return facts;
      const off = body.withSitting(withPostponementRuled(facts), putOff(sitting, data.day));
      return withDayClocks(off, body, data.day, measure);
    },
    words: {
      act: { vi: 'Hoãn phiên họp', en: 'Adjourn the sitting' },
      done: { vi: 'Đã hoãn phiên họp', en: 'Sitting adjourned' },
      help: {
        vi: 'Ấn định ngày họp lại. Người bị xem xét được mời và được nghe lại.',
        en: 'Sets the new day. The respondent is called again and heard again.',
      },
    },
    sample: ({ dayFrom, pack, text: write }) => ({
      day: rollForward(currentCalendar, dayFrom(pack.limits.papersBeforeSittingDays + 7)),
      reasons: write('reasons'),
    }),
  });
}
