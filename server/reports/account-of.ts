// The account of a report as it enters the case: what happened, and under their own headings, in the reporter's language, what
// else was said of when, where, who and which rule.
import type { SendReport } from '#workflows/contract/reporting-schemas.ts';

const headings = {
  when: { vi: 'Thời gian', en: 'When' },
  where: { vi: 'Địa điểm', en: 'Where' },
  who: { vi: 'Người có liên quan', en: 'Who was involved' },
  rule: { vi: 'Quy định mà người phản ánh nêu', en: 'Rule that the reporter names' },
} as const;

export function accountOf(report: SendReport): string {
  const said = (['when', 'where', 'who', 'rule'] as const).flatMap((part) => {
    const text = report[part];
    return text ? [`${headings[part][report.language]}: ${text}`] : [];
  });
  return [report.what, ...said].join('\n\n');
}
