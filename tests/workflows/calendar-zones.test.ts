// Deadlines in other zones, beyond the years of the calendar, over Tết, and under an amended calendar. Held against what
// `Intl` says of a zone and against the slow count of days.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  anyCalendar,
  anyDay,
  dayAfter,
  daysAfter,
  isWorked,
  nthWorkedDay,
} from '#tests/support/slow-calendar.ts';
import { calendarOf, isUncovered } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { calendarPinned, currentCalendar } from '#workflows/rules/calendars.ts';
import { addDays, dayOf, daysBetween, weekdayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';
import { dueOf, extendDue, freeze, thaw } from '#workflows/rules/deadlines.ts';
import { recomputed } from '#workflows/rules/recomputed.ts';

const zones = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'UTC'];

/** The wall clock of a zone at an instant, by the platform and not by the product. */
function wallClock(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    at,
  );
}

describe('days are counted as Temporal counts them', () => {
  const anyInstant = fc
    .date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  const anyDate = anyInstant.map((at) => at.slice(0, 10));

  it('on, between and of the week', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -40_000, max: 40_000 }), (one, other, days) => {
        const date = Temporal.PlainDate.from(one);
        expect(addDays(one, days)).toBe(date.add({ days }).toString());
        expect(daysBetween(one, other)).toBe(date.until(other).days);
        expect(weekdayOf(one)).toBe(date.dayOfWeek);
      }),
    );
  });

  it('and the day of an instant is the one that it has in the zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, at) => {
        const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
        expect(dayOf(at, zone)).toBe(there.toString());
      }),
    );
  });

  it.each(['2026-02-30', '2026-2-3', '2026-11-23T00:00:00Z', ''])('and %s is no day', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
  });

  it.each(['2026-11-23T02:00:00', '2026-11-23', 'never'])('and %s is no instant', (at) => {
    expect(() => dayOf(at)).toThrow(RangeError);
  });
});

describe('the end of a day', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T05:00:00.000Z'],
    ['Asia/Ho_Chi_Minh', '2026-03-29', '2026-03-29T17:00:00.000Z'],
  ])('in %s on %s is %s', (zone, day, end) => {
    expect(endOfDay(day, zone)).toBe(end);
  });

  it('is the last moment of that day on the wall clock, in any zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyDay, (zone, day) => {
        const end = Date.parse(endOfDay(day, zone));
        expect(wallClock(end - 1, zone)).toBe(`${day} 23:59:59`);
        expect(wallClock(end, zone)).toBe(`${dayAfter(day)} 00:00:00`);
        expect(dayOf(new Date(end - 1).toISOString(), zone)).toBe(day);
      }),
    );
  });

  it('of a deadline is that of the calendar’s zone', () => {
    const berlin = calendarOf('berlin', [], 'Europe/Berlin');
    const due = dueOf(berlin, '2026-03-27', { amount: 2, unit: 'd', side: 'body' });
    expect(due).toEqual({ day: '2026-03-29', at: '2026-03-29T22:00:00.000Z' });
  });
});

describe('a deadline', () => {
  it('ten years ahead counts weekends and says that the calendar does not reach so far', () => {
    const due = dueOf(calendarVn, '2036-02-01', { amount: 10, unit: 'wd', side: 'person' });
    expect(due.day).toBe('2036-02-15');
    expect(isUncovered(calendarVn, '2036-02-01', due.day)).toBe(true);
  });

  it('inside the years of the calendar is covered, on the last of them too', () => {
    expect(isUncovered(calendarVn, '2026-02-13', '2026-03-06')).toBe(false);
    expect(isUncovered(calendarVn, '2028-12-20', '2028-12-31')).toBe(false);
    expect(isUncovered(calendarVn, '2028-12-20', '2029-01-01')).toBe(true);
  });

  it('extended on its last day goes on from that day', () => {
    const due = dueOf(calendarVn, '2026-01-12', { amount: 28, unit: 'd', side: 'person' }).day;
    expect(due).toBe('2026-02-09');
    expect(extendDue(calendarVn, due, 7, 'd', 'person').day).toBe('2026-02-23');
  });

  it('that is stayed over Tết keeps its working days', () => {
    const left = freeze(calendarVn, '2026-02-12', '2026-02-25', 'wd');
    expect(left).toEqual({ amount: 4, unit: 'wd' });
    expect(thaw(calendarVn, '2026-02-20', left, 'body').day).toBe('2026-02-26');
  });
});

describe('a calendar', () => {
  it('is found by its version, and no other is', () => {
    expect(currentCalendar.version).toBe('vn-2026.1');
    expect(calendarPinned('vn-2026.1')).toBe(currentCalendar);
    expect(() => calendarPinned('vn-1999.1')).toThrow();
  });
});

describe('an amended calendar', () => {
  const plain = calendarOf('plain', [{ day: '2026-01-01', kind: 'off', basis: 'test' }]);
  const amended = calendarOf('amended', [
    ...plain.entries,
    { day: '2026-03-04', kind: 'off', basis: 'test' },
  ]);
  const window = { startedOn: '2026-03-02', dueDay: '2026-03-05', unit: 'wd', side: 'body' } as const;

  it('moves a deadline in working days by the day that it takes off', () => {
    expect(recomputed(window, plain, amended)).toMatchObject({ due: { day: '2026-03-06' }, moved: true });
  });

  it('gives a limit of the organisation no day that it takes back', () => {
    expect(recomputed({ ...window, dueDay: '2026-03-06' }, amended, plain).due.day).toBe('2026-03-05');
  });

  it('never ends a person’s window earlier', () => {
    const ofPerson = { ...window, dueDay: '2026-03-06', side: 'person' } as const;
    expect(recomputed(ofPerson, amended, plain)).toMatchObject({ due: { day: '2026-03-06' }, moved: false });
    fc.assert(
      fc.property(
        anyCalendar,
        anyCalendar,
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        (before, after, start, n) => {
          const { day } = dueOf(before, start, { amount: n, unit: 'wd', side: 'person' });
          const again = recomputed(
            { startedOn: start, dueDay: day, unit: 'wd', side: 'person' },
            before,
            after,
          );
          expect(again.due.day >= day).toBe(true);
          expect(isWorked(after.entries, again.due.day)).toBe(true);
        },
      ),
    );
  });

  it('moves a person’s last day off a new holiday, and leaves calendar days of the organisation alone', () => {
    const inDays = { ...window, dueDay: '2026-03-04', unit: 'd' } as const;
    expect(recomputed({ ...inDays, side: 'person' }, plain, amended).due.day).toBe('2026-03-05');
    expect(recomputed(inDays, plain, amended).moved).toBe(false);
  });

  it('does not count over again what was measured before a resumption', () => {
    const resumed = { ...window, startedOn: '2026-02-02' };
    expect(recomputed(resumed, plain, amended, '2026-03-04').moved).toBe(false);
  });

  it('gives what the new calendar would have given from the start', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyCalendar,
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        (before, after, start, n) => {
          const { day } = dueOf(before, start, { amount: n, unit: 'wd', side: 'body' });
          const again = recomputed(
            { startedOn: start, dueDay: day, unit: 'wd', side: 'body' },
            before,
            after,
          );
          expect(again.due.day).toBe(nthWorkedDay(after.entries, start, n));
          expect(daysAfter(start, again.due.day).filter((one) => isWorked(after.entries, one))).toHaveLength(
            n,
          );
        },
      ),
    );
  });
});
