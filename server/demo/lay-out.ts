// When each leg of a road happens: laid out backwards from the end of the history, inside working hours. A gap is only
// ever lengthened by that, so whatever has to lie a number of days apart does.
import type { Gap, Leg } from './leg.ts';
import type { Prng } from './prng.ts';
import { dayMs, hourMs, workedBefore, workingDaysBefore } from './working-hours.ts';

/** Milliseconds since 1970 of each leg; the last is at `end` or a little before. */
export function layOut(legs: readonly Leg[], end: number, prng: Prng): number[] {
  const times: number[] = [];
  let at = workedBefore(end, prng);
  for (const leg of legs.toReversed()) {
    times.push(at);
    at = before(at, leg.gap, prng);
  }
  return times.toReversed();
}

function before(at: number, gap: Gap, prng: Prng): number {
  if (gap.unit === 'wd') return workingDaysBefore(at, prng.between(gap.least, gap.most), prng);
  const unit = gap.unit === 'd' ? dayMs : hourMs;
  const length = gap.least + prng.next() * (gap.most - gap.least);
  return workedBefore(Math.floor(at - length * unit), prng);
}
