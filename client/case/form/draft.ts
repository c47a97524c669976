// Drafts of half-filled forms, kept in the tab (sessionStorage) by user, case and command, so that neither a reload nor
// another user on the same machine finds the wrong one. A browser that keeps nothing loses only the draft.
import type { FormValues } from './form-values.ts';

export type Draft = { values: FormValues; savedAt: string };
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'duecourse.draft';

/** The key of a draft; a case that is not registered yet is `new`. */
export function draftKey(userId: string, caseId: string | null, commandType: string): string {
  return [prefix, userId, caseId ?? 'new', commandType].join('/');
}

export function findDraft(store: DraftStore, key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(store.getItem(key) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps the values; answers whether they could be kept. */
export function keepDraft(store: DraftStore, key: string, draft: Draft): boolean {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(store: DraftStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // A store that cannot be written held no draft either.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { values, savedAt } = value as Partial<Draft>;
  return typeof values === 'object' && values !== null && typeof savedAt === 'string';
}
