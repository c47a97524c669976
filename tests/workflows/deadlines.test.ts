// Deadlines, held against a slow reference: how long a window is, what a stay leaves of it, what an extension adds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCalendar,
  anyDay,
  dayAfter,
  endInHanoi,
  firstWorkedFrom,
  isWorked,
  nthWorkedDay,
} from '#tests/support/slow-calendar.ts';
import { workingDaysBetween } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { dueOf, dueOn, extendDue, freeze, thaw } from '#workflows/rules/deadlines.ts';

const amount = fc.integer({ min: 1, max: 90 });
const side = fc.constantFrom('person' as const, 'body' as const);
const unit = fc.constantFrom('d' as const, 'wd' as const);

describe('a window', () => {
  it('of a person does not end on a day off', () => {
    const due = dueOf(calendarVn, '2026-01-19', { amount: 28, unit: 'd', side: 'person' });
    expect(due.day).toBe('2026-02-23');
  });

  it('of the organisation ends on the day itself', () => {
    const due = dueOf(calendarVn, '2026-01-19', { amount: 28, unit: 'd', side: 'body' });
    expect(due.day).toBe('2026-02-16');
  });

  it('in working days does not count Tết', () => {
    const due = dueOf(calendarVn, '2026-02-13', { amount: 10, unit: 'wd', side: 'body' });
    expect(due.day).toBe('2026-03-06');
  });

  it('of a year that starts on a leap day ends on the last of February', () => {
    const due = dueOf(calendarVn, '2028-02-29', { amount: 1, unit: 'y', side: 'body' });
    expect(due.day).toBe('2029-02-28');
  });

  it('ends when its last day is over in the organisation’s zone', () => {
    expect(dueOn('2026-03-02').at).toBe('2026-03-02T17:00:00.000Z');
  });

  it('agrees with the reference on any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, amount, unit, side, (calendar, start, n, inUnit, ofSide) => {
        const counted = inUnit === 'd' ? dayAfter(start, n) : nthWorkedDay(calendar.entries, start, n);
        const day = ofSide === 'person' ? firstWorkedFrom(calendar.entries, counted) : counted;
        const due = dueOf(calendar, start, { amount: n, unit: inUnit, side: ofSide });
        expect(due).toEqual({ day, at: endInHanoi(day) });
      }),
    );
  });

  it('of a person never ends on a day off, whatever the calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, amount, unit, (calendar, start, n, inUnit) => {
        const { day } = dueOf(calendar, start, { amount: n, unit: inUnit, side: 'person' });
        expect(isWorked(calendar.entries, day)).toBe(true);
      }),
    );
  });
});

describe('a stay', () => {
  it('over Tết leaves as many working days as there were before it', () => {
    const due = dueOf(calendarVn, '2026-02-02', { amount: 15, unit: 'wd', side: 'body' }).day;
    const left = freeze(calendarVn, '2026-02-11', due, 'wd');
    const again = thaw(calendarVn, '2026-02-24', left, 'body').day;
    expect(workingDaysBetween(calendarVn, '2026-02-24', again)).toBe(
      workingDaysBetween(calendarVn, '2026-02-11', due),
    );
  });

  it('ends a person’s window on a working day when it is measured out into Tết', () => {
    const left = freeze(calendarVn, '2026-01-05', '2026-01-12', 'd');
    expect(thaw(calendarVn, '2026-02-10', left, 'person').day).toBe('2026-02-23');
  });

  it('leaves nothing, and never less, of a window that was over', () => {
    expect(freeze(calendarVn, '2026-03-10', '2026-03-02', 'd')).toEqual({ amount: 0, unit: 'd' });
    expect(freeze(calendarVn, '2026-03-10', '2026-03-02', 'wd')).toEqual({ amount: 0, unit: 'wd' });
  });

  it('counts what is left of a year in days', () => {
    expect(freeze(calendarVn, '2026-03-02', '2026-03-12', 'y')).toEqual({ amount: 10, unit: 'd' });
  });

  it('that ends on the day on which it began changes nothing', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, amount, unit, side, (calendar, start, n, inUnit, ofSide) => {
        const due = dueOf(calendar, start, { amount: n, unit: inUnit, side: ofSide });
        expect(thaw(calendar, start, freeze(calendar, start, due.day, inUnit), ofSide)).toEqual(due);
      }),
    );
  });

  it('costs no day, whenever it begins and however long it lasts', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        amount,
        unit,
        side,
        fc.nat(90),
        fc.nat(90),
        (calendar, start, n, inUnit, ofSide, ran, lasted) => {
          const due = dueOf(calendar, start, { amount: n, unit: inUnit, side: ofSide }).day;
          const stayedOn = dayAfter(start, Math.min(ran, n));
          const resumedOn = dayAfter(stayedOn, lasted);
          const again = thaw(calendar, resumedOn, freeze(calendar, stayedOn, due, inUnit), ofSide).day;
          const leftBefore = left(calendar.entries, stayedOn, due, inUnit);
          expect(left(calendar.entries, resumedOn, again, inUnit)).toBeGreaterThanOrEqual(leftBefore);
        },
      ),
    );
  });

  it('gives the organisation no day more than it had', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, amount, unit, fc.nat(90), (calendar, start, n, inUnit, lasted) => {
        const due = dueOf(calendar, start, { amount: n, unit: inUnit, side: 'body' }).day;
        const resumedOn = dayAfter(start, lasted);
        const again = thaw(calendar, resumedOn, freeze(calendar, start, due, inUnit), 'body').day;
        expect(left(calendar.entries, resumedOn, again, inUnit)).toBe(
          left(calendar.entries, start, due, inUnit),
        );
      }),
    );
  });
});

describe('an extension', () => {
  it('is counted from the day on which the window would have ended', () => {
    expect(extendDue(calendarVn, '2026-03-02', 7, 'd', 'body').day).toBe('2026-03-09');
  });

  it('never shortens a window, and gives a person all the days granted', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, amount, unit, side, (calendar, due, n, inUnit, ofSide) => {
        const later = extendDue(calendar, due, n, inUnit, ofSide).day;
        expect(left(calendar.entries, due, later, inUnit)).toBeGreaterThanOrEqual(n);
      }),
    );
  });
});

/** Days or worked days after `from` up to and with `to`, counted one by one. */
function left(entries: Parameters<typeof isWorked>[0], from: string, to: string, inUnit: 'd' | 'wd'): number {
  let count = 0;
  for (let day = dayAfter(from); day <= to; day = dayAfter(day))
    if (inUnit === 'd' || isWorked(entries, day)) count += 1;
  return count;
}
