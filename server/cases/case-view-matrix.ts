// The matrix for the file's readers: the facts say which elements are assessed and which answers addressed, the entries
// hold what was written about them last.
import type { Facts } from '#workflows/case/facts.ts';
import type { MatrixView } from '#workflows/contract/matrix-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { ReadEntry } from './case-reading.ts';

type Row = Record<string, unknown> & { allegationId: string };

/** Null before there is an investigation. */
export function matrixView(facts: Facts, entries: readonly ReadEntry[]): MatrixView | null {
  if (facts.plan === null) return null;
  const { matrix } = facts.inquiry;
  const assessed = lastRows(entries, 'verification.assessElements', 'elements', keyOfElement);
  const addressed = lastRows(
    entries,
    'verification.addressAnswers',
    'answers',
    ({ allegationId }) => allegationId,
  );
  return {
    standard: matrix?.standard ?? packOf(facts.pack).standardOfProof.usual,
    elements: (matrix?.elements ?? []).map((one) => ({
      ...one,
      assessment: textIn(assessed.get(keyOfElement(one)), 'assessment'),
    })),
    addressed: (matrix?.addressed ?? []).map((allegationId) => ({
      allegationId,
      text: textIn(addressed.get(allegationId), 'addressed'),
    })),
  };
}

function keyOfElement({ allegationId, element }: { allegationId: string; element?: unknown }): string {
  return `${allegationId} ${element}`;
}

/** The latest row of each key that any entry of the type has. */
function lastRows(
  entries: readonly ReadEntry[],
  type: string,
  field: string,
  key: (row: Row) => string,
): Map<string, Row> {
  const rows = entries
    .filter((entry) => entry.type === type)
    .flatMap(({ text }) => (Array.isArray(text[field]) ? (text[field] as Row[]) : []));
  return new Map(rows.map((row) => [key(row), row]));
}

function textIn(row: Row | undefined, field: string): string | null {
  const found = row?.[field];
  return typeof found === 'string' ? found : null;
}
