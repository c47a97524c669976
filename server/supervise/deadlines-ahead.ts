// Deadlines ahead, and how past cases fared that had been in the same state as long. The method: of the stays in that state that
// ended in the last two years and had lasted longer than this one has so far, how many lasted beyond its deadline. It is an
// empirical share and no decision, it looks at the present state alone, and of fewer than five it says nothing.
import { listWithDeadline } from '#db/queries/list-supervised.ts';
import { listOverseenStays, type StayRow } from '#db/queries/overseen.ts';
import { getState } from '#workflows/case/stages.ts';
import type { Deadlines, Forecast } from '#workflows/contract/supervise-schemas.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { addYears } from '#workflows/rules/day-by-temporal.ts';
import { type Overseer, unitName } from './overseer.ts';
import { type Counted, quantile, totalOf } from './quantile.ts';
import { least } from './suppress.ts';
import { workingDayCounter } from './working-days.ts';

const most = 200;
const horizonDays = 90;

export async function viewDeadlines(overseer: Overseer): Promise<Deadlines> {
  const { reader, viewer, supervised, today, calendar, services } = overseer;
  const since = addYears(today, -2);
  if (supervised.length === 0) return { since, least, cases: null };
  const [ahead, stays] = await Promise.all([
    listWithDeadline(reader, viewer.personId, { unitIds: supervised, limit: most }),
    listOverseenStays(reader, viewer.personId, { since, inStages: false }),
    services.board.trace.noteList(viewer, { what: 'board', unitId: null }),
  ]);
  const horizon = addDays(today, horizonDays);
  const workingDays = workingDayCounter(calendar, addYears(since, -2), horizon);
  const past = pastStays(stays, workingDays);
  const cases = ahead.flatMap(({ id, ref, unitId, state, enteredAt, dueKey, dueOn }) => {
    // What runs beside the state, such as the review of a stay, is not kept by leaving it.
    const isOfState = dueKey !== null && (getState(state).clocks ?? []).includes(dueKey);
    if (dueOn === null || dueOn > horizon || !isOfState) return [];
    const [spent, left] = [workingDays(dayOf(enteredAt), today), workingDays(today, dueOn)];
    const forecast = forecastOf(past.get(state) ?? [], { spent, left });
    return [
      {
        ...{ id, ref, state, dueOn, spent, left, forecast },
        unit: { id: unitId, name: unitName(overseer, unitId) },
      },
    ];
  });
  return { since, least, cases };
}

function pastStays(
  stays: readonly StayRow[],
  workingDays: (from: string, to: string) => number,
): Map<string, Counted[]> {
  const past = new Map<string, Counted[]>();
  for (const { state, enteredOn, leftOn, stays: n } of stays) {
    if (leftOn === null) continue;
    const counted = past.get(state) ?? [];
    counted.push({ value: workingDays(enteredOn, leftOn), n });
    past.set(state, counted);
  }
  return past;
}

/** Null where fewer than `least` past stays had lasted longer than `spent`. In working days. */
export function forecastOf(
  past: readonly Counted[],
  { spent, left }: { spent: number; left: number },
): Forecast | null {
  const comparable = past.filter(({ value }) => value > spent);
  const of = totalOf(comparable);
  if (of < least) return null;
  return {
    longer: totalOf(comparable.filter(({ value }) => value > spent + left)),
    of,
    median: quantile(comparable, 0.5) ?? 0,
    p85: quantile(comparable, 0.85) ?? 0,
  };
}
