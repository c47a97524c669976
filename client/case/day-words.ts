// Days and instants as they are written in each language, always in the organisation's zone and never in the machine's.
import { organisationZone } from '#workflows/rules/day.ts';
import type { Locale } from '../words/words.ts';

const tags = { vi: 'vi-VN', en: 'en-GB' } as const;

/** `14/08/2026`, `14 Aug 2026`. */
export function dayWords(day: string, locale: Locale): string {
  return format(new Date(`${day}T00:00:00Z`), locale, 'UTC');
}

/** The day of an instant, in the organisation's zone. */
export function instantDayWords(at: string, locale: Locale): string {
  return format(new Date(at), locale, organisationZone);
}

/** `09:40 14/08/2026`, `14 Aug 2026, 09:40`. */
export function instantWords(at: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat(tags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: organisationZone,
  }).format(new Date(at));
  return locale === 'vi'
    ? `${time} ${instantDayWords(at, locale)}`
    : `${instantDayWords(at, locale)}, ${time}`;
}

function format(date: Date, locale: Locale, timeZone: string): string {
  const month = locale === 'vi' ? '2-digit' : 'short';
  return new Intl.DateTimeFormat(tags[locale], { day: '2-digit', month, year: 'numeric', timeZone }).format(
    date,
  );
}

/** One day, or from one to another. */
export function periodWords(from: string, to: string, locale: Locale): string {
  return from === to ? dayWords(from, locale) : `${dayWords(from, locale)} – ${dayWords(to, locale)}`;
}
