// The day of a sitting: how far ahead it is set, and what follows where it is put off. Numbers are the pack's.
import { isWorkingDay } from '../../rules/calendar.ts';
import { addDays, type Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import { clockUntil, type Measure } from '../clocks.ts';
import type { Clock, Facts } from '../facts.ts';
import type { CheckRule } from '../rule.ts';
import type { Body } from './body.ts';
import type { Sitting } from './sitting-facts.ts';

type Data = { day: Day };

/** At least so many days ahead as the pack wants between the call and the day. */
export function farEnoughAhead<D extends Data>(
  article: string,
  daysAhead: (limits: RulePack['limits']) => number,
): CheckRule<D> {
  return {
    id: 'farEnoughAhead',
    article,
    words: {
      vi: 'Ngày họp quá gần: chưa đủ thời gian báo trước.',
      en: 'That day is too near: the notice that has to be given does not fit before it.',
    },
    holds: ({ data, day, pack }) => data.day >= addDays(day, daysAhead(pack.limits)),
  };
}

/** Today stands as it is: it can be picked only where the pack asks for no notice, by a body that meets today. */
export function onAWorkingDay<D extends Data>(): CheckRule<D> {
  return {
    id: 'onAWorkingDay',
    article: '20.4',
    words: { vi: 'Phiên họp phải vào ngày làm việc.', en: 'A sitting is held on a working day.' },
    holds: ({ data, day, calendar }) => data.day === day || isWorkingDay(calendar, data.day),
  };
}

/** The facts with the body's clocks ending on that day: the respondent's preparation and the body's own duty. */
export function withDayClocks(facts: Facts, body: Body, day: Day, measure: Measure): Facts {
  const clocks: Record<string, Clock> = { ...facts.clocks };
  for (const key of body.dayClocks) clocks[key] = clockUntil(key, day, 'deadline.pass', measure);
  return { ...facts, clocks };
}

/**
 * The sitting on another day: nobody is there yet, and the hearing is offered again. The roll stays; a meeting that the
 * sitting was part of is left, since it takes place without it.
 */
export function putOff(sitting: Sitting, day: Day): Sitting {
  const roll = sitting.roll.map((seat) => ({ ...seat, present: false }));
  const { meetingId: _, ...own } = sitting;
  return { ...own, day, roll, openedOn: null, heard: null, adjourned: sitting.adjourned + 1 };
}
