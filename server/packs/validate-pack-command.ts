// `pack validate`: every finding of the review, worst first, then what a person still has to check. Exit code 0 when the
// pack may be used, 1 when something is refused.
import { packNeeds } from '#workflows/case/pack-needs.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { reviewChecklist } from '#workflows/rules/review-checklist.ts';
import { validatePack } from '#workflows/rules/validate-pack.ts';
import { type Locale, packWords } from './pack-words.ts';
import { textTable } from './text-table.ts';

/** What a command of the command line prints, and its exit code. */
export type Told = { lines: string[]; code: number };

export function validatePackCommand(input: unknown, locale: Locale): Told {
  const words = packWords[locale];
  const { pack, findings, isUsable } = validatePack(input, packNeeds());
  const worstFirst = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
  const rows = worstFirst.map(({ severity, code, path, words: said }) => [
    words[severity],
    code,
    path,
    said[locale],
  ]);
  const checklist = pack
    ? ['', words.checklist, ...reviewChecklist(pack).map((item) => `  [ ] ${item.words[locale]}`)]
    : [];
  return {
    lines: [
      ...(pack ? [`${pinOf(pack)}  ${pack.title[locale]}  ${pack.validFrom}`] : []),
      ...textTable(rows),
      ...checklist,
      '',
      isUsable ? words.usable : words.unusable,
    ],
    code: isUsable ? 0 : 1,
  };
}
