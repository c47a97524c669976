// Where two drafts of one form differ, field by field: what stands here and what stands there. Row by row where a form has
// rows, so that one changed answer is shown as one.
import type { DraftValues } from './draft-keeper.ts';

export type Difference = { path: readonly (string | number)[]; here: unknown; there: unknown };

export function differencesOf(here: DraftValues, there: DraftValues): Difference[] {
  return differencesAt([], here, there);
}

function differencesAt(path: readonly (string | number)[], here: unknown, there: unknown): Difference[] {
  if (isRows(here) && isRows(there)) {
    const longer = Math.max(here.length, there.length);
    return Array.from({ length: longer }, (_, index) => index).flatMap((index) =>
      differencesAt([...path, index], here[index], there[index]),
    );
  }
  if (isFields(here) && isFields(there)) {
    const keys = new Set([...Object.keys(here), ...Object.keys(there)]);
    return [...keys].flatMap((key) => differencesAt([...path, key], here[key], there[key]));
  }
  return isAlike(here, there) ? [] : [{ path, here, there }];
}

/** Nothing entered is nothing entered, however a form holds it. */
function isAlike(here: unknown, there: unknown): boolean {
  return JSON.stringify(here || null) === JSON.stringify(there || null);
}

function isRows(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every(isFields);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
