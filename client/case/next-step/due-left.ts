// What is left of a deadline, by the kind of sentence that says it. Close ends are counted in working days, far ones in
// days; the last day counts whole.
import { type Calendar, workingDaysBetween } from '#workflows/rules/calendar.ts';
import { type Day, daysBetween } from '#workflows/rules/day.ts';

export type DueLeft = { kind: 'today' | 'workingDays' | 'days' | 'over'; count: number };

const farDays = 60;

export function dueLeft(calendar: Calendar, today: Day, dueDay: Day): DueLeft {
  const days = daysBetween(today, dueDay);
  if (days === 0) return { kind: 'today', count: 0 };
  if (days < 0) return { kind: 'over', count: -days };
  if (days > farDays) return { kind: 'days', count: days };
  return { kind: 'workingDays', count: workingDaysBetween(calendar, today, dueDay) };
}
