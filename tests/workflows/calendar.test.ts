// Working days, held against a slow reference: over weekends, Tết, other holidays and worked weekends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCalendar,
  anyDay,
  dayAfter,
  daysAfter,
  firstWorkedFrom,
  isWorked,
  nthWorkedDay,
} from '#tests/support/slow-calendar.ts';
import {
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';

const few = fc.integer({ min: 0, max: 60 });

describe('a working day', () => {
  it.each([
    ['2026-03-02', true, 'Monday'],
    ['2026-03-06', true, 'Friday'],
    ['2026-03-07', false, 'Saturday'],
    ['2026-03-08', false, 'Sunday'],
    ['2026-02-16', false, 'Tết'],
    ['2026-02-20', false, 'Tết'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-04-27', false, 'Hùng Kings'],
    ['2026-09-02', false, 'National Day'],
  ])('%s is worked: %s (%s)', (day, worked) => {
    expect(isWorkingDay(calendarVn, day)).toBe(worked);
  });

  it('may be a weekend that the calendar makes up for', () => {
    const calendar = calendarOf('test', [{ day: '2026-03-07', kind: 'worked', basis: 'test' }]);
    expect(isWorkingDay(calendar, '2026-03-07')).toBe(true);
  });

  it('agrees with the reference on any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        expect(isWorkingDay(calendar, day)).toBe(isWorked(calendar.entries, day));
      }),
    );
  });
});

describe('counting working days', () => {
  it('does not count the first day', () => {
    expect(addWorkingDays(calendarVn, '2026-03-02', 1)).toBe('2026-03-03');
  });

  it('jumps over the weekend', () => {
    expect(addWorkingDays(calendarVn, '2026-03-06', 1)).toBe('2026-03-09');
  });

  it('jumps over Tết', () => {
    expect(addWorkingDays(calendarVn, '2026-02-13', 1)).toBe('2026-02-23');
  });

  it('gives the day itself for none', () => {
    expect(addWorkingDays(calendarVn, '2026-02-17', 0)).toBe('2026-02-17');
  });

  it('agrees with the reference on any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, few, (calendar, day, n) => {
        expect(addWorkingDays(calendar, day, n)).toBe(nthWorkedDay(calendar.entries, day, n));
      }),
    );
  });

  it('agrees with the reference on the shipped calendar', () => {
    fc.assert(
      fc.property(anyDay, few, (day, n) => {
        expect(addWorkingDays(calendarVn, day, n)).toBe(nthWorkedDay(calendarVn.entries, day, n));
      }),
    );
  });
});

describe('working days between two days', () => {
  it('are one from Friday to Monday', () => {
    expect(workingDaysBetween(calendarVn, '2026-03-06', '2026-03-09')).toBe(1);
  });

  it('are none through Tết', () => {
    expect(workingDaysBetween(calendarVn, '2026-02-13', '2026-02-22')).toBe(0);
  });

  it('agree with the reference on any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, few, (calendar, from, n) => {
        const to = dayAfter(from, n);
        const counted = daysAfter(from, to).filter((day) => isWorked(calendar.entries, day)).length;
        expect(workingDaysBetween(calendar, from, to)).toBe(counted);
      }),
    );
  });

  it('undo the counting', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, few, (calendar, day, n) => {
        expect(workingDaysBetween(calendar, day, addWorkingDays(calendar, day, n))).toBe(n);
      }),
    );
  });

  it('are negative the other way round', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, (calendar, one, other) => {
        const forth = workingDaysBetween(calendar, one, other);
        expect(workingDaysBetween(calendar, other, one)).toBe(0 - forth);
      }),
    );
  });
});

describe('rolling forward', () => {
  it('leaves a working day alone', () => {
    expect(rollForward(calendarVn, '2026-03-02')).toBe('2026-03-02');
  });

  it('goes from the first day of Tết to the Monday after it', () => {
    expect(rollForward(calendarVn, '2026-02-16')).toBe('2026-02-23');
  });

  it('agrees with the reference on any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        expect(rollForward(calendar, day)).toBe(firstWorkedFrom(calendar.entries, day));
      }),
    );
  });
});
