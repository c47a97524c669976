// What is wrong with one field of a payload, in the caller's language.
import type { z } from 'zod';
import type { Locale } from '../people/viewer.ts';

export function issueWords(issue: z.core.$ZodIssue, locale: Locale): string {
  const vi = locale === 'vi';
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? vi
          ? 'Cần nhập mục này.'
          : 'This field is needed.'
        : vi
          ? 'Giá trị chưa đúng kiểu.'
          : 'The value is of the wrong kind.';
    case 'too_small':
      return vi ? `Ít nhất ${issue.minimum}.` : `At least ${issue.minimum}.`;
    case 'too_big':
      return vi ? `Nhiều nhất ${issue.maximum}.` : `At most ${issue.maximum}.`;
    case 'invalid_value':
      return vi
        ? `Phải là một trong: ${issue.values.join(', ')}.`
        : `Must be one of: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return formatWords(issue.format, vi);
    default:
      return vi ? 'Giá trị chưa đúng.' : 'The value is not in order.';
  }
}

function formatWords(format: string, vi: boolean): string {
  if (format === 'date') return vi ? 'Phải là một ngày như 2026-11-23.' : 'Must be a day such as 2026-11-23.';
  if (format === 'uuid') return vi ? 'Phải là một mã UUID.' : 'Must be a UUID.';
  return vi ? 'Giá trị chưa đúng dạng.' : 'The value does not have the right form.';
}
