// A day as people type it ("3/12/2026", "03.12.2026", "2026-12-03") to the ISO day that the schema wants.

/** Null where it is no day of the calendar. */
export function isoOfTyped(typed: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})\s*$/.exec(typed) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(typed) ?? [];
  const written = day ? partsOf(year, month, day) : partsOf(isoYear, isoMonth, isoDay);
  if (!written) return null;
  const parsed = new Date(`${written}T00:00:00Z`);
  // 31 February would silently become a day in March.
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(written) ? null : written;
}

function partsOf(year?: string, month?: string, day?: string): string | null {
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
