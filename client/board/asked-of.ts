// What the server is asked for: the filters of the address, and in a calendar the days that it shows.
import type { BoardFilter } from '#workflows/contract/board-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import { type BoardSearch, filterOf } from './board-search.ts';
import { daysIn } from './calendar/calendar-days.ts';

export function askedOf(search: BoardSearch, today: Day): BoardFilter {
  if (search.view !== 'calendar') return filterOf(search);
  const days = daysIn(search.span ?? 'month', search.day ?? today);
  return { ...filterOf(search), from: days[0], to: days.at(-1) };
}
