// Findings over units and families of provisions, with what is found in few cases held back. No period can be chosen and nothing
// is filtered: the difference of two such tables would say what neither of them does.
import { countOverseenFindings, type FindingRow } from '#db/queries/overseen.ts';
import type { Patterns } from '#workflows/contract/supervise-schemas.ts';
import type { Overseer } from './overseer.ts';
import { byName, unitName } from './overseer.ts';
import { least, suppressed } from './suppress.ts';

/** Findings of this year and the three before. */
const yearsBack = 3;

export async function viewPatterns(overseer: Overseer): Promise<Patterns> {
  const { reader, viewer, today } = overseer;
  const since = `${Number(today.slice(0, 4)) - yearsBack}-01-01`;
  const found = await countOverseenFindings(reader, viewer.personId, since);
  const units = [...new Set(found.map(({ unitId }) => unitId))]
    .map((id) => ({ id, name: unitName(overseer, id) }))
    .toSorted(byName);
  const families = [...new Set(found.map(({ family }) => family))].toSorted();
  const cells = suppressed(units.map(({ id }) => families.map((family) => countIn(found, id, family))));
  return { since, units, families, cells, recurring: recurringIn(families, cells) };
}

function countIn(found: readonly FindingRow[], unitId: string, family: string): number {
  return found.find((one) => one.unitId === unitId && one.family === family)?.cases ?? 0;
}

/**
 * Families that are no matter of one unit: shown in two or more, or found often with no unit that is shown to have half of it.
 * It is read from what is shown alone, so that it says nothing about what is held back.
 */
export function recurringIn(
  families: readonly string[],
  cells: readonly (readonly (number | null)[])[],
): Patterns['recurring'] {
  return families.flatMap((family, column) => {
    const shown = cells.slice(0, -1).flatMap((line) => (line[column] ? [line[column]] : []));
    const total = cells.at(-1)?.[column] ?? null;
    const isSpread = total !== null && total >= 2 * least && shown.every((one) => 2 * one < total);
    return shown.length > 1 || isSpread ? [{ family, units: shown.length, cases: total }] : [];
  });
}
