// A second, slow way to say until when a sanction can be imposed, written without the product's code: it walks from day to
// day and keeps a count of anniversaries, days that stood still and violations met on the way.
import { dayAfter } from './slow-calendar.ts';

export type SlowLimitation = {
  end: string;
  years: number;
  /** Each is a violation of its own; empty where the pack restarts nothing. */
  violations: readonly { from: string; to: string }[];
  /** Stays that are over, both days in them; empty where the pack tolls nothing. */
  stays: readonly { from: string; to: string }[];
};

/** The last day on which the sanction is lawful. */
export function slowLastDay({ end, years, violations, stays }: SlowLimitation): string {
  let start = end;
  for (let round = 0; round <= violations.length; round += 1) {
    const last = walk(start, years, stays);
    const next = [...violations]
      .filter((one) => one.from > start && one.from <= last)
      .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))[0];
    if (!next) return last;
    start = next.to;
  }
  return walk(start, years, stays);
}

/** Day by day from the start: a day inside a stay does not count against the days that the years have. */
function walk(start: string, years: number, stays: SlowLimitation['stays']): string {
  let left = daysIn(start, years);
  let day = start;
  while (left > 0) {
    day = dayAfter(day);
    if (!stays.some((stay) => stay.from <= day && day <= stay.to)) left -= 1;
  }
  // A stay that begins only after the last counted day changes nothing any more.
  return day;
}

function daysIn(start: string, years: number): number {
  const [year, month, date] = start.split('-').map(Number);
  const isLeap = (n: number) => n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
  const target = Number(year) + years;
  const lastDate = month === 2 && date === 29 && !isLeap(target) ? 28 : date;
  const anniversary = Date.UTC(target, Number(month) - 1, lastDate);
  return (anniversary - Date.parse(`${start}T00:00:00Z`)) / 86_400_000;
}
