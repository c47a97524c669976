// Days and times as they are written in each language, always in the organisation's zone and never in the machine's.
import { organisationZone } from '#workflows/rules/day.ts';
import type { Locale } from './locale.ts';

const tags = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A format costs far more to make than to use, and a board uses each some hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tags[locale], options);
  formats.set(key, format);
  return format;
}

/** `thứ sáu, 04/12/2026`, `Friday 4 December 2026`. */
export function fullDay(day: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'vi'
      ? { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
      : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return formatOf(locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** `20/11`, `20 Nov`; with the year where it is not the present one. */
export function shortDay(at: string, now: string, locale: Locale): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    formatOf(locale, { timeZone: organisationZone, ...options });
  const year = format({ year: 'numeric' });
  const isThisYear = year.format(new Date(at)) === year.format(new Date(now));
  const month = locale === 'vi' ? '2-digit' : 'short';
  const day = format({ day: '2-digit', month, ...(isThisYear ? {} : { year: 'numeric' }) }).format(
    new Date(at),
  );
  // Without a year, Vietnamese locale data would say "20-11".
  return locale === 'vi' ? day.replaceAll('-', '/') : day;
}

/** `09:42`. */
export function clockTime(at: string, locale: Locale): string {
  return formatOf(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: organisationZone,
  }).format(new Date(at));
}

export function wholeNumber(count: number, locale: Locale): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(tags[locale]);
  numbers.set(locale, format);
  return format.format(count);
}

/** `tháng 11 năm 2026`, `November 2026`. */
export function monthName(day: string, locale: Locale): string {
  return formatOf(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** `T2`, `Mon`. */
export function weekdayName(day: string, locale: Locale): string {
  const weekday = locale === 'vi' ? 'narrow' : 'short';
  return formatOf(locale, { weekday, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
