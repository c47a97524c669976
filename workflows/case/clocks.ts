// Clocks as data: started, set to a day, extended, frozen by a stay and measured out again after it. Which of them run
// is said by the states (`state-clocks.ts`); what a lapse means is said by the procedure.
import type { Calendar } from '../rules/calendar.ts';
import type { Day } from '../rules/day.ts';
import { dueOf, dueOn, extendDue, freeze, thaw } from '../rules/deadlines.ts';
import type { RulePack } from '../rules/pack.ts';
import type { Clock, Facts } from './facts.ts';

/** What a clock is measured with: the pack's numbers, the calendar's days, and today. */
export type Measure = { pack: RulePack; calendar: Calendar; day: Day };

/** A clock of the pack's length from today on; the first day does not count. */
export function startClock(key: string, { pack, calendar, day }: Measure): Clock {
  const duration = pack.clocks[key];
  if (!duration) throw new Error(`The pack ${pack.id}@${pack.version} gives no time for the clock ${key}.`);
  const due = dueOf(calendar, day, duration);
  return {
    key,
    article: duration.article,
    startedOn: day,
    dueDay: due.day,
    dueAt: due.at,
    unit: duration.unit,
    side: duration.side,
    pausable: duration.pausable,
    sends: 'deadline.pass',
    extended: 0,
    passed: false,
    frozen: null,
  };
}

/** A clock that ends on a given day, such as the end of a sanction or the day of a sitting. */
export function clockUntil(key: string, until: Day, sends: string, measure: Measure): Clock {
  const due = dueOn(until, measure.calendar.zone);
  return { ...startClock(key, measure), dueDay: due.day, dueAt: due.at, sends };
}

/** The same clock, longer by `days` days. */
export function extendClock(clock: Clock, days: number, calendar: Calendar): Clock {
  const due = extendDue(calendar, clock.dueDay, days, 'd', clock.side);
  return { ...clock, dueDay: due.day, dueAt: due.at, extended: clock.extended + days, passed: false };
}

/** The clock stopped with what remains of it; one that stands still already keeps what remained then. */
export function freezeClock(clock: Clock, day: Day, calendar: Calendar): Clock {
  if (!clock.pausable || clock.passed || clock.frozen) return clock;
  return { ...clock, frozen: freeze(calendar, day, clock.dueDay, clock.unit) };
}

/** Every pausable clock stopped (invariant 11). */
export function freezeClocks(facts: Facts, day: Day, calendar: Calendar): Facts {
  return mapClocks(facts, (clock) => freezeClock(clock, day, calendar));
}

/** Every frozen clock measured out again from `day`, but for the one that waits for a ruling of its own. */
export function thawClocks(facts: Facts, day: Day, calendar: Calendar): Facts {
  return mapClocks(facts, (clock) => {
    if (!clock.frozen || clock.key === facts.request?.clock) return clock;
    const due = thaw(calendar, day, clock.frozen, clock.side);
    return { ...clock, dueDay: due.day, dueAt: due.at, frozen: null };
  });
}

function mapClocks(facts: Facts, change: (clock: Clock) => Clock): Facts {
  const clocks = Object.fromEntries(Object.entries(facts.clocks).map(([key, clock]) => [key, change(clock)]));
  return { ...facts, clocks };
}

/** Clocks of the custodian alone: that somebody asked for protection is nobody else's to know. */
export const custodysClocks: readonly string[] = ['protectionRuling', 'protectionCheckIn', 'retaliationCase'];

/** Clocks of the file, not of anybody's work: they hurry nobody. */
const ofTheFile: ReadonlySet<string> = new Set(['retention', 'disposalNotice', 'sealing', ...custodysClocks]);

/** A clock that reminds nobody of anything: what it ends concerns the file alone. */
export function hurriesNobody(key: string): boolean {
  return ofTheFile.has(key) && !custodysClocks.includes(key);
}

/**
 * The clock that ends first, or null: what the board shows as due. A duty of the body that has lapsed stays due, so
 * that the board goes on showing it as overdue; a person's window that has closed is over.
 */
export function nextDue(facts: Facts): Clock | null {
  const due = Object.values(facts.clocks).filter(
    (clock) => !clock.frozen && !ofTheFile.has(clock.key) && !(clock.passed && clock.side === 'person'),
  );
  return due.reduce<Clock | null>(
    (first, clock) => (!first || clock.dueAt < first.dueAt ? clock : first),
    null,
  );
}
