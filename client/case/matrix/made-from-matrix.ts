// What a form begins with where the matrix has already said it: the findings of the report, and the paper for the body. The
// writer may change every word of it; the rules hold what is sent against the matrix all the same.
import { findingsFromMatrix, paperFromMatrix } from '#workflows/case/verification/findings-from-matrix.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Locale } from '../../words/words.ts';

export function madeFromMatrix(
  type: string,
  { matrix, allegations, exhibits, sanctionClock }: CaseView,
  locale: Locale,
): Record<string, unknown> | undefined {
  if (!matrix || matrix.elements.length === 0) return undefined;
  const written = { matrix, allegations, exhibits };
  if (type === 'verification.submitFindings')
    return {
      findings: findingsFromMatrix(written, locale).map((one) => ({
        ...one,
        factors: [],
        standsWithoutWithheld: false,
      })),
    };
  if (type !== 'advice.submitPaper') return undefined;
  // Every form that is still lawful, recommended by nobody; the rules say which of them may be voted on together.
  const proven = allegations.filter(({ provisional }) => provisional).map(({ id }) => id);
  const lawful = sanctionClock
    .filter(({ allegationId }) => proven.includes(allegationId))
    .flatMap(({ sanctions }) => sanctions.filter((one) => one.isLawful).map((one) => one.sanction));
  return { options: [...new Set(lawful)], paper: paperFromMatrix(written, locale) };
}
