// Sizes and times of files in words: megabytes as people read them from their tablet, and how long something still takes.
import type { Locale, Translate } from '../words/words.ts';

const kilobyte = 1024;
const megabyte = kilobyte * 1024;
const gigabyte = megabyte * 1024;

export function sizeWords(bytes: number, locale: Locale): string {
  const [unit, by, digits] =
    bytes >= gigabyte
      ? (['gigabyte', gigabyte, 2] as const)
      : bytes >= megabyte
        ? (['megabyte', megabyte, 1] as const)
        : (['kilobyte', kilobyte, 0] as const);
  const amount = Math.max(bytes / by, bytes > 0 ? 1 / 10 ** digits : 0);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(amount);
}

/** Rounded so that it does not flicker: to five seconds, then to minutes. */
export function timeLeftWords(seconds: number, t: Translate): string {
  if (seconds < 60)
    return t('evidence.upload.secondsLeft', { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
  if (seconds < 3600) return t('evidence.upload.minutesLeft', { count: Math.ceil(seconds / 60) });
  return t('evidence.upload.hoursLeft', { count: Math.ceil(seconds / 3600) });
}
