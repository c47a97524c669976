// The calendar for whoever keeps it, and what an amendment would do to the deadlines that run: counted over all open cases
// and shown before. Open cases keep the edition that they were opened under, so nothing is moved by it.
import type { Lanes } from '#db/lanes.ts';
import { listOpenHeads, type OpenHead } from '#db/queries/list-open-heads.ts';
import type { Clock } from '#workflows/case/facts.ts';
import { migrateHead } from '#workflows/case/versions/migrate-head.ts';
import type { CalendarEffect, CalendarView } from '#workflows/contract/settings-schemas.ts';
import type { Calendar } from '#workflows/rules/calendar.ts';
import { type Amendment, amendedCalendar, calendarPinned } from '#workflows/rules/calendars.ts';
import type { Day } from '#workflows/rules/day.ts';
import { recomputed } from '#workflows/rules/recomputed.ts';
import type { SettingsFacts } from '#workflows/settings/settings-facts.ts';
import type { Directory } from '../people/directory.ts';

export function viewCalendar(directory: Directory, version: string, today: Day): CalendarView {
  const { bases, editions } = directory.values();
  const calendar = calendarPinned(version);
  const amended = new Set(editions.find((one) => one.version === version)?.amendments.map(({ day }) => day));
  return {
    ...{ version, today },
    covers: calendar.covers,
    days: calendar.entries
      .map(({ day, kind, basis }) => ({
        ...{ day, kind },
        basis: amended.has(day) ? (bases[day] ?? '') : basis,
        amended: amended.has(day),
      }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
  };
}

const firstId = '00000000-0000-0000-0000-000000000000';
const pageSize = 500;

export async function viewCalendarEffect(
  lanes: Lanes,
  { amendments }: Pick<SettingsFacts, 'amendments'>,
  { day, kind }: Amendment,
): Promise<CalendarEffect> {
  const changed = [...amendments.filter((one) => one.day !== day), { day, kind }];
  const after = amendedCalendar('proposed', changed);
  const effect: CalendarEffect = { openCases: 0, unreadable: 0, deadlines: 0, later: 0, earlier: 0 };
  for (let from = firstId; ; ) {
    const page = await listOpenHeads(lanes, { after: from, limit: pageSize });
    for (const head of page) add(head, after, effect);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return effect;
    from = last.streamId;
  }
}

function add({ procedure, value, facts }: OpenHead, after: Calendar, effect: CalendarEffect): void {
  effect.openCases += 1;
  const migrated = migrateHead({ procedure, value, facts });
  if (migrated.outcome !== 'current' && migrated.outcome !== 'migrated') {
    effect.unreadable += 1;
    return;
  }
  const known = migrated.head.facts;
  const before = calendarPinned(known.calendar);
  for (const clock of Object.values(known.clocks)) {
    if (clock.passed || clock.frozen !== null) continue;
    effect.deadlines += 1;
    const { due } = recomputed(runningOf(clock), before, after);
    if (due.day > clock.dueDay) effect.later += 1;
    if (due.day < clock.dueDay) effect.earlier += 1;
  }
}

function runningOf({ startedOn, dueDay, unit, side }: Clock) {
  return { startedOn, dueDay, unit, side };
}
